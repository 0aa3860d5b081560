using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Photos;
using ListingEngine.Host.Tests.Presentations.Pdf;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>An agent sends a client three objects, and sees what the client did.</summary>
public sealed class PresentationFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    private const string Street = "Секретный проезд, 17";

    [Fact]
    public async Task A_client_likes_one_of_three_objects_and_the_agent_sees_it()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Phone = "+70001234567");
        var ids = await PutAsync(agent.PersonId);
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await BeginAsync(window, ids);
        await ComposeAsync(window, ids);
        var address = await window.Page.Locator("#recipients code").Last.InnerTextAsync();

        await using (var client = await OfficeWindow.OpenAsync(chromium, engine, OfficeWindow.Phone))
        {
            await client.Page.GotoAsync(address);
            await Assertions.Expect(client.Page.Locator("article h2")).ToHaveCountAsync(3);
            Assert.DoesNotContain(Street, await client.Page.ContentAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await client.OverflowAsync());
            await client.Page.Locator($"#o{ids[1]} [data-like] button").ClickAsync();
            await Assertions.Expect(client.Page.Locator($"#o{ids[1]} [data-like] button")).ToHaveAttributeAsync("aria-pressed", "true");
            Assert.Empty(await Axe.FindAsync(client.Page));
            var pdf = await Poppler.TextAsync(await (await client.Page.APIRequest.GetAsync(address + ".pdf")).BodyAsync());
            Assert.Contains("Три квартиры", pdf, StringComparison.Ordinal);
            Assert.DoesNotContain("Секретный", pdf, StringComparison.Ordinal);
        }

        await window.Page.ReloadAsync();
        await Assertions.Expect(window.Page.Locator(".pres-liked")).ToHaveTextAsync($"♥ понравилось: № {ids[1]}");
        await Assertions.Expect(window.Page.Locator(".lead")).ToContainTextAsync("открывали 1 раз, понравился 1 объект");
        await window.GoAsync("/");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Анна Петрова: первое открытие");
    }

    [Fact]
    public async Task A_telephone_is_enough_to_compose()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var ids = await PutAsync(agent.PersonId);
        await using var window = await OfficeWindow.OpenAsync(chromium, engine, OfficeWindow.Phone, dark: true);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await window.GoAsync($"/objects/{ids[0]}");
        await window.PressAsync("Презентация");
        await window.Page.WaitForURLAsync(new Regex(@"/presentations/\d+$"));
        await window.TypeAsync("find", $"{ids[2]}");
        await window.Page.Locator("#found button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-item]")).ToHaveCountAsync(2);
        await window.Page.Locator($"[data-item='{ids[2]}'] [data-move='-1']").ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Есть несохранённые изменения")).ToBeVisibleAsync();
        Assert.Equal(0, await window.OverflowAsync());
        await window.PressAsync("Сохранить");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("Презентация сохранена.");
        Assert.Equal([$"{ids[2]}", $"{ids[0]}"], await OrderAsync(window));
        Assert.Empty(await Axe.FindAsync(window.Page));
    }

    [Fact]
    public async Task What_was_typed_outlives_a_session_that_ended()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var ids = await PutAsync(agent.PersonId);
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.SignInAsync(agent.Email, Visitor.Password);
        await window.GoAsync($"/objects/{ids[0]}");
        await window.PressAsync("Презентация");
        await window.Page.WaitForURLAsync(new Regex(@"/presentations/\d+$"));
        await window.TypeAsync("title", "Не потерять");
        await Assertions.Expect(window.Page.FrameLocator(".pres-frame").Locator("h1")).ToHaveTextAsync("Не потерять");
        await window.ForgetSessionAsync();
        await window.PressAsync("Сохранить");
        await window.EnterAsync(agent.Email, Visitor.Password);
        await Assertions.Expect(window.Page.Locator("#title")).ToHaveValueAsync("Не потерять");
    }

    // Out of the list, three rows ticked.
    private static async Task BeginAsync(OfficeWindow window, long[] ids)
    {
        await window.GoAsync("/objects?whose=mine");
        foreach (var id in ids) await window.Page.Locator($"input[name=pick][value='{id}']").CheckAsync();
        await window.PressAsync("Презентация");
        await window.TypeAsync("recipient", "Анна Петрова");
        await window.TypeAsync("title", "Три квартиры");
        await window.PressAsync("Создать");
        await window.Page.WaitForURLAsync(new Regex(@"/presentations/\d+$"));
    }

    // The page beside the form follows it before anything is saved.
    private static async Task ComposeAsync(OfficeWindow window, long[] ids)
    {
        var page = window.Page.FrameLocator(".pres-frame");
        await Assertions.Expect(page.Locator("article")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator($"#o{ids[0]}")).ToContainTextAsync(Street);
        foreach (var id in ids) await window.Page.Locator($"[name='address.{id}']").UncheckAsync();
        await Assertions.Expect(page.Locator($"#o{ids[0]}")).Not.ToContainTextAsync(Street);
        // The list has the newest first.
        await window.Page.Locator($"[data-item='{ids[0]}'] [data-move='-1']").PressAsync("Enter");
        await Assertions.Expect(page.Locator("article").Nth(1)).ToHaveIdAsync($"o{ids[0]}");
        for (var step = 0; step < 2; step++) await window.Page.Locator($"[data-item='{ids[1]}'] [data-move='-1']").PressAsync("Enter");
        await Assertions.Expect(page.Locator("article").First).ToHaveIdAsync($"o{ids[1]}");
        await window.Page.Locator($"#photos-{ids[1]} > summary").ClickAsync();
        await window.Page.Locator($"[name='photo.{ids[1]}']").First.UncheckAsync();
        await Assertions.Expect(window.Page.Locator($"#photos-{ids[1]} [data-shown]")).ToHaveTextAsync("1");
        await window.Page.Locator("#title").FocusAsync();
        await window.Page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("Презентация сохранена.");
        Assert.Equal(ids[1], long.Parse((await OrderAsync(window))[0], null));
    }

    private static async Task<string[]> OrderAsync(OfficeWindow window) =>
        [.. await window.Page.Locator("[data-item]").EvaluateAllAsync<string[]>("items => items.map(i => i.dataset.item)")];

    private async Task<long[]> PutAsync(long agent)
    {
        var ids = new long[3];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = await engine.PutAsync(agent, o =>
            {
                (o.Photos, o.Status, o.Description, o.Address.Line) = ([], ObjectStatus.Active, "Светлая квартира с видом на парк.", Street);
                o.Address.SubLocality = "Парковый";
            });
            await engine.UploadAsync(ids[i], ("a.png", TestPictures.Png(seed: 20 + 2 * i)), ("b.png", TestPictures.Png(seed: 21 + 2 * i)));
        }

        return ids;
    }
}
