using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Owners.Inbox;
using ListingEngine.Host.Tests.Photos;
using ListingEngine.Host.Tests.Photos.Fetching;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>An owner's advert on its way: found in the inbox, taken into work, completed, advertised.</summary>
public sealed class InboxFlowTests(TestServer server, Chromium chromium) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server)
    {
        Settings = { ["Jobs:Run"] = "true", ["Photos:LookEvery"] = "00:00:01", ["Photos:AllowPrivateAddresses"] = "true", ["Photos:HostPause"] = "00:00:00" },
    };

    private PictureWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await PictureWorld.StartAsync();
        await _engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_advert_is_found_taken_completed_and_advertised()
    {
        string[] photos = [_world.Put("a.png", TestPictures.Png(seed: 1)), _world.Put("b.png", TestPictures.Png(seed: 2)), _world.Put("c.png", TestPictures.Png(seed: 3)), _world.Put("d.png", TestPictures.Png(seed: 4))];
        var advert = await _engine.AdvertAsync(a => a.Listing = a.Listing with { Photos = [.. photos.Select(p => AdvertStock.Read(p))] });
        await _engine.AdvertAsync(a => (a.Price, a.Address) = (9_000_000, "улица Дорогая, 1"));
        using var agent = await Visitor.SignInAsync(_engine, Role.Agent, p => p.Phone = "+79990003344");
        await using var window = await OfficeWindow.OpenAsync(chromium, _engine);
        await window.SignInAsync(agent.Email, Visitor.Password);

        await FindAsync(window);
        var id = await TakeAsync(window, advert);
        await HasOwnerAsync(window);
        await PhotosCameAsync(id, photos.Length);
        await CompleteAsync(window, id);

        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        var feed = await _engine.Http.GetStringAsync((string?)plan["feedUrl"], TestContext.Current.CancellationToken);
        Assert.Contains($"internal-id=\"le-{id}\"", feed, StringComparison.Ordinal);
        Assert.DoesNotContain(AdvertStock.Phone[2..], feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_telephone_and_a_keyboard_are_enough()
    {
        var advert = await _engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(_engine, Role.Agent);
        await using var window = await OfficeWindow.OpenAsync(chromium, _engine, OfficeWindow.Phone, dark: true);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await window.GoAsync("/owners");
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await Axe.FindAsync(window.Page));
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync($"**/owners/{advert}");
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(await Axe.FindAsync(window.Page));
        await window.Page.GetByText("Отклонить", new() { Exact = true }).PressAsync("Enter");
        await window.Page.GetByLabel("Почему", new() { Exact = true }).SelectOptionAsync("Sold");
        await window.PressAsync("Отклонить объявление");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("1 объявление отклонено");
        await window.PressAsync("Вернуть во входящие");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("снова во входящих");
    }

    private static async Task FindAsync(OfficeWindow window)
    {
        await window.GoAsync("/");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Собственники", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("article")).ToHaveCountAsync(2);
        await window.Page.GetByText("Ещё условия").ClickAsync();
        await window.Page.GetByLabel("Цена до").FillAsync("6 000 000");
        await window.Page.Locator(".ob-go").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(window.Page.Locator("article")).ToHaveCountAsync(1);
        await window.TypeAsync("search-name", "Недорогие");
        await window.PressAsync("Сохранить поиск");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Недорогие" })).ToBeVisibleAsync();
        await window.Page.Locator("article").GetByRole(AriaRole.Link, new() { NameRegex = new("2-комн") }).ClickAsync();
    }

    private static async Task<long> TakeAsync(OfficeWindow window, long advert)
    {
        await window.Page.WaitForURLAsync($"**/owners/{advert}");
        await Assertions.Expect(window.Page.Locator(".advert-phones")).ToContainTextAsync("···");
        await window.PressAsync("Взять в работу");
        await window.Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("создан черновик");
        return long.Parse(window.Page.Url.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private static async Task HasOwnerAsync(OfficeWindow window)
    {
        Assert.DoesNotContain(AdvertStock.Phone, await window.Page.ContentAsync(), StringComparison.Ordinal);
        await window.PressAsync("Показать контакты");
        await Assertions.Expect(window.Page.Locator("#owner")).ToContainTextAsync(AdvertStock.Owner);
        await Assertions.Expect(window.Page.Locator("#owner")).ToContainTextAsync(AdvertStock.Phone);
    }

    private async Task PhotosCameAsync(long id, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await _engine.FindAsync(id)).Photos.Count(p => p.Hash is not null) < count) await Task.Delay(200, patience.Token);
    }

    private async Task CompleteAsync(OfficeWindow window, long id)
    {
        await window.GoAsync($"/objects/{id}/edit");
        await window.TypeAsync("description", "Светлая квартира в тихом дворе, рядом школа, магазины и остановка. Кухня девять метров, комнаты раздельные.");
        await window.Page.Locator("[name=status]").SelectOptionAsync("Active");
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
        Assert.Equal(ObjectStatus.Active, (await _engine.FindAsync(id)).Status);
    }
}
