using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Feeds.Room;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A marketer in the room of a plan's versions.</summary>
public sealed class RoomFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Compares_two_versions_returns_to_the_older_one_and_lets_new_ones_go_again()
    {
        var plan = await RoomStock.TwoVersionsAsync(engine);
        await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Marketer);
        await window.GoAsync($"/plans/{plan["id"]}/versions");
        await window.Page.GetByLabel("Сравнить версию 1").CheckAsync();
        await window.Page.GetByLabel("Сравнить версию 2").CheckAsync();
        await window.PressAsync("Сравнить отмеченные");
        await SeesAsync("пришло 1, ушло 1, изменилось 1");
        await FollowAsync("← Все версии");
        await FollowAsync("Вернуть версию 1…");
        await SeesAsync("Вернуть версию 1?");
        await window.PressAsync("Вернуть версию");
        await SeesAsync("Снова отдаётся содержание версии 1");
        await FollowAsync("Снять удержание…");
        await window.PressAsync("Снять удержание");
        await SeesAsync("Удержание снято");

        Task SeesAsync(string text) => Assertions.Expect(window.Page.GetByText(text).First).ToBeVisibleAsync();

        Task FollowAsync(string name) => window.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();
    }
}
