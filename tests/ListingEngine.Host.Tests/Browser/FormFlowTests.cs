using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Objects.Card;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>What people typed is not lost: by keyboard only, against a session that ended, and with a colleague at the same object.</summary>
public sealed class FormFlowTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task A_price_is_changed_without_a_mouse()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await PutAsync("улица Клавишная, 1");
        var id = await PutAsync("улица Клавишная, 2");
        await using var window = await OfficeWindow.OpenAsync(chromium, engine);
        var keys = window.Page.Keyboard;
        await window.GoAsync("/sign-in");
        await keys.TypeAsync(marketer.Email);
        await keys.PressAsync("Tab");
        await keys.TypeAsync(Visitor.Password);
        await keys.PressAsync("Enter");
        await window.Page.WaitForURLAsync(window.Root + "/");
        await keys.PressAsync("/");
        await keys.TypeAsync("Клавишная");
        await keys.PressAsync("Enter");
        await window.Page.WaitForURLAsync("**/search**");
        foreach (var key in new[] { "j", "j", "k" }) await keys.PressAsync(key);
        for (var i = 0; i < 4 && !await window.Page.EvaluateAsync<bool>($"document.activeElement.getAttribute('href') === '/objects/{id}'"); i++) await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await window.Page.WaitForURLAsync($"**/objects/{id}");
        await keys.PressAsync("e");
        await window.Page.WaitForURLAsync($"**/objects/{id}/edit");
        await window.TabToAsync("price");
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("7 654 321");
        await keys.PressAsync("Control+Enter");
        await window.Page.WaitForURLAsync(new Regex($"/objects/{id}$"));
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("Сохранено");
        Assert.Equal(7_654_321m, (await engine.FindAsync(id)).Price);
    }

    [Fact]
    public async Task A_new_house_outlives_the_session_in_which_it_was_typed()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await using var window = await OpenAsync(agent);
        await window.GoAsync("/objects/new");
        await window.Page.Locator("#kind").SelectOptionAsync("House");
        await window.TypeAsync("landArea", "12,5");
        await window.TypeAsync("description", "Дом у реки");
        await window.Page.EvaluateAsync("for (const fold of document.querySelectorAll('#object details')) fold.open = true");
        var ticked = await window.Page.Locator(".checks input").Nth(1).InputValueAsync();
        await window.Page.Locator(".checks input").Nth(1).CheckAsync();

        await window.ForgetSessionAsync();
        await window.PressAsync("Сохранить");
        await window.EnterAsync(agent.Email, Visitor.Password);

        await Assertions.Expect(window.Page.Locator("[data-restored]")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#landArea")).ToHaveValueAsync("12,5");
        await Assertions.Expect(window.Page.Locator("#kind")).ToHaveValueAsync("House");
        await Assertions.Expect(window.Page.Locator("#description")).ToHaveValueAsync("Дом у реки");
        await Assertions.Expect(window.Page.Locator($".checks input[value='{ticked}']").First).ToBeCheckedAsync();
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
        await window.GoAsync("/objects/new");
        await Assertions.Expect(window.Page.Locator("#description")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task What_comes_back_after_the_session_ended_leaves_a_colleagues_change_alone()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var id = await PutAsync("улица Забытая, 3");
        await using var window = await OpenAsync(marketer);
        await window.GoAsync($"/objects/{id}/edit");
        await window.TypeAsync("description", "Новые слова");
        await window.ForgetSessionAsync();
        await engine.SqlAsync($"UPDATE objects SET price = 1234567 WHERE id = {id}");
        await window.PressAsync("Сохранить");
        await window.EnterAsync(marketer.Email, Visitor.Password);
        await Assertions.Expect(window.Page.Locator("#price")).ToHaveValueAsync(new Regex("^1.234.567$"));
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex($"/objects/{id}$"));
        var o = await engine.FindAsync(id);
        Assert.Equal((1_234_567m, "Новые слова"), (o.Price, o.Description));
    }

    [Fact]
    public async Task The_page_to_sign_in_never_lands_within_a_form()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await using var window = await OpenAsync(agent);
        await window.GoAsync("/objects/new");
        await window.ForgetSessionAsync();
        var asked = window.Page.WaitForResponseAsync("**/sign-in**");
        await window.TypeAsync("price", "1");
        await asked;
        await window.Page.WaitForTimeoutAsync(200);
        await Assertions.Expect(window.Page.Locator("input[type=password]")).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator("#price")).ToHaveValueAsync("1");
    }

    [Fact]
    public async Task Two_people_at_one_object_lose_nothing()
    {
        using var one = await Visitor.SignInAsync(engine, Role.Marketer);
        using var other = await Visitor.SignInAsync(engine, Role.Marketer);
        var id = await PutAsync("улица Общая, 4");
        await using var mine = await OpenAsync(one);
        await using var theirs = await OpenAsync(other);
        foreach (var window in new[] { mine, theirs }) await window.GoAsync($"/objects/{id}/edit");
        await theirs.TypeAsync("price", "1 000 000");
        await theirs.TypeAsync("floors", "17");
        await theirs.PressAsync("Сохранить");
        await mine.TypeAsync("price", "2 000 000");
        await mine.TypeAsync("description", "Моё описание");
        await mine.PressAsync("Сохранить");
        await Assertions.Expect(mine.Page.GetByText("Пока вы правили, объект изменил кто-то ещё")).ToBeVisibleAsync();
        await mine.PressAsync("Сохранить");
        await mine.Page.WaitForURLAsync(new Regex($"/objects/{id}$"));
        var o = await engine.FindAsync(id);
        Assert.Equal((2_000_000m, 17, "Моё описание"), (o.Price, o.Floors, o.Description));
    }

    private async Task<OfficeWindow> OpenAsync(Visitor visitor)
    {
        var window = await OfficeWindow.OpenAsync(chromium, engine);
        await window.SignInAsync(visitor.Email, Visitor.Password);
        return window;
    }

    private Task<long> PutAsync(string line) => engine.PutAsync(with: o => (o.Address.Line, o.Floor, o.Floors) = (line, 2, 9));
}
