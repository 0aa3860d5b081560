using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.People;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>An agency begins: from the first link in the console to objects that people work on, all in real browsers.</summary>
public sealed class AgencyFlowTests(TestServer server, Chromium chromium) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server) { Settings = { ["Jobs:Run"] = "true", ["Intake:LookEvery"] = "00:00:01" } };

    public ValueTask InitializeAsync() => _engine.InitializeAsync();

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task An_agency_sets_itself_up_and_works()
    {
        await using var administrator = await ComeInAsync(await FirstLinkAsync(), "boss@example.test");
        await SetUpCompanyAsync(administrator);
        var marketersLink = await AddPersonAsync(administrator, "Мария Маркина", Role.Marketer);
        var agentsLink = await AddPersonAsync(administrator, "Антон Агеев", Role.Agent);

        await using var agent = await ComeInAsync(agentsLink, "agent@example.test");
        var flat = await CreateFlatAsync(agent);
        await OrderPhotosAsync(agent, flat);

        await using var marketer = await ComeInAsync(marketersLink, "marketer@example.test");
        await FindAsync(marketer, flat);
        await ImportAsync(marketer);
        await ChangeAndUndoAsync(marketer);
        await AreRefusedAsync(agent, marketer);
    }

    private async Task<string> FirstLinkAsync()
    {
        await using var scope = _engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().LinkAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<OfficeWindow> ComeInAsync(string link, string email)
    {
        var window = await OfficeWindow.OpenAsync(chromium, _engine);
        await window.GoAsync(link);
        await window.Page.GetByLabel("Электронная почта").FillAsync(email);
        await window.Page.GetByLabel("Новый пароль").FillAsync(Visitor.Password);
        await window.PressAsync("Сохранить и войти");
        await window.Page.WaitForURLAsync(window.Root + "/");
        return window;
    }

    private static async Task SetUpCompanyAsync(OfficeWindow window)
    {
        await window.GoAsync("/settings/company");
        await window.Page.GetByLabel("Название", new() { Exact = true }).FillAsync("Новоселье");
        await window.Page.GetByLabel("Наименование по ОГРН").FillAsync("ООО «Новоселье»");
        await window.PressAsync("Сохранить");
        await Assertions.Expect(window.Page.Locator("#messages .alert-success")).ToBeVisibleAsync();
        await window.Page.GetByLabel("Файл логотипа").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Forms.Png });
        await window.PressAsync("Загрузить логотип");
        await Assertions.Expect(window.Page.Locator(".logo-trial img")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.Locator(".navbar-brand")).ToContainTextAsync("Новоселье");
    }

    private static async Task<string> AddPersonAsync(OfficeWindow window, string name, Role role)
    {
        await window.GoAsync("/settings/people/new");
        await window.Page.GetByLabel("Имя и фамилия").FillAsync(name);
        await window.Page.GetByLabel("Роль").SelectOptionAsync($"{role}");
        await window.PressAsync("Добавить сотрудника");
        await window.PressAsync("Сделать ссылку для входа");
        return new Uri(await window.Page.Locator("#one-time-link").InputValueAsync()).PathAndQuery;
    }

    private static async Task<long> CreateFlatAsync(OfficeWindow window)
    {
        await window.GoAsync("/objects/new");
        await window.TypeAsync("address.line", "улица Первая, 1");
        await window.TypeAsync("address.locality", "Пробный");
        await window.TypeAsync("photos", "https://img.example.test/a.jpg\nhttps://img.example.test/b.jpg\nhttps://img.example.test/c.jpg");
        var missesPrice = window.Page.Locator("#advice a[href='#price']");
        await Assertions.Expect(missesPrice).Not.ToHaveCountAsync(0);
        await window.TypeAsync("price", "5 900 000");
        await Assertions.Expect(missesPrice).ToHaveCountAsync(0);
        await window.PressAsync("Сохранить");
        await window.Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
        return long.Parse(window.Page.Url.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    private async Task OrderPhotosAsync(OfficeWindow window, long flat)
    {
        await window.GoAsync($"/objects/{flat}/photos");
        await window.Page.Locator(".photo").Nth(2).FocusAsync();
        await window.Page.Keyboard.PressAsync("Home");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await window.Page.Keyboard.PressAsync("Control+ArrowRight");
        await Assertions.Expect(window.Page.Locator("[data-said]")).ToHaveTextAsync("Фото: место 3 из 3");
        await window.Page.Locator(".photos-save .btn-primary").ClickAsync();
        await window.Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
        Assert.Equal(["c", "b", "a"], (await _engine.FindAsync(flat)).Photos.Select(p => p.Url.Split('/')[^1][..1]));
    }

    private static async Task FindAsync(OfficeWindow window, long flat)
    {
        await window.Page.GetByRole(AriaRole.Searchbox).FillAsync($"{flat}");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.WaitForURLAsync($"**/objects/{flat}");
        await Assertions.Expect(window.Page.GetByText("не хватает").First).ToBeVisibleAsync();
    }

    private static async Task ImportAsync(OfficeWindow window)
    {
        await window.GoAsync("/settings/imports/upload");
        await window.Page.GetByLabel("Файл выгрузки").SetInputFilesAsync(
            new FilePayload { Name = "наша-база.xml", MimeType = "text/xml", Buffer = Encoding.UTF8.GetBytes(YandexFeed.Flats(2)) });
        await window.PressAsync("Загрузить");
        await window.Page.GetByLabel("Название источника").FillAsync("база");
        await window.PressAsync("Взять в базу");
        await Assertions.Expect(window.Page.GetByText("Создано 2")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    private async Task ChangeAndUndoAsync(OfficeWindow window)
    {
        await window.GoAsync("/objects?q=Образцовая");
        await window.Page.Locator("[name=pick]").First.CheckAsync();
        await window.PressAsync("В резерв");
        await window.PressAsync("Изменить 1 объект");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("1 объект");
        Assert.Equal(1L, await _engine.SqlAsync("SELECT count(*) FROM objects WHERE status = 'Reserved'"));
        await window.Page.Locator("#messages").GetByRole(AriaRole.Link, new() { Name = "Отменить" }).ClickAsync();
        await window.PressAsync("Вернуть как было");
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("Отменено");
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM objects WHERE status = 'Reserved'"));
    }

    private async Task AreRefusedAsync(OfficeWindow agent, OfficeWindow marketer)
    {
        var plan = await _engine.PlanAsync();
        var secret = $"{plan["feedUrl"]}".Split('/')[^1].Split('.')[0];
        var others = (long)(await _engine.SqlAsync("SELECT min(id) FROM objects WHERE source = 'база'"))!;
        foreach (var path in new[] { "/settings/company", "/settings/people", "/settings/imports", "/settings/keys", $"/objects/{others}/edit", $"/objects/{others}/photos" })
            Assert.Equal(403, await agent.GoAsync(path));
        foreach (var path in new[] { "/settings/company", "/settings/people", "/settings/people/new", "/settings/keys", "/installation/companies" })
            Assert.Equal(403, await marketer.GoAsync(path));
        await Assertions.Expect(marketer.Page.Locator("h1")).ToHaveTextAsync("Нет права на эту страницу");
        await agent.GoAsync("/");
        Assert.DoesNotContain(secret, await agent.Page.ContentAsync(), StringComparison.Ordinal);
        await marketer.GoAsync("/");
        Assert.Contains(secret, await marketer.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
