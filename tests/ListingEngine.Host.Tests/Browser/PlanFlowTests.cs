using System.Globalization;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.People;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A marketer makes a plan and lives with it: from the first line to the question why an object is not on air.</summary>
public sealed class PlanFlowTests(TestServer server, Chromium chromium) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server) { Settings = { ["Jobs:Run"] = "true" } };
    private OfficeWindow _window = null!;
    private long _plan;

    private IPage Page => _window.Page;

    // Six flats of which the first is the cheapest, and a company that has a logo.
    public async ValueTask InitializeAsync()
    {
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Of([.. Enumerable.Range(1, 6).Select(i => YandexFeed.Flat($"{i}", 4_000_000 + i * 100_000))]));
        await using var administrator = await OfficeWindow.SignInAsync(chromium, _engine, Role.Administrator);
        await administrator.GoAsync("/settings/company");
        await administrator.Page.GetByLabel("Файл логотипа").SetInputFilesAsync(new FilePayload { Name = "logo.png", MimeType = "image/png", Buffer = Forms.Png });
        await administrator.PressAsync("Загрузить логотип");
        await Assertions.Expect(administrator.Page.Locator(".logo-trial img")).ToHaveCountAsync(2);
        _window = await OfficeWindow.SignInAsync(chromium, _engine, Role.Marketer);
    }

    public async ValueTask DisposeAsync()
    {
        await _window.DisposeAsync();
        await _engine.DisposeAsync();
    }

    [Fact]
    public async Task A_marketer_builds_a_plan_and_lives_with_it()
    {
        await BuildAsync();
        var (kept, forced) = (await NumberAsync("1"), await NumberAsync("6"));
        await PinAsync(kept, "собственник против", "Не показывать");
        await PinAsync(forced, "обещали собственнику", "Всегда в плане");
        await PublishAsync("Опубликована версия 1: в эфире 3 объявления (вошли 3, изменились 0, вышли 0).");

        await ChangePriceAsync(forced);
        await PublishAsync("Опубликована версия 2: в эфире 3 объявления (вошли 0, изменились 1, вышли 0).");
        await CompareAsync(forced);

        await MistakeAsync();
        await RollBackAsync();
        await ExplainAsync(kept);
    }

    private async Task BuildAsync()
    {
        await _window.GoAsync("/plans");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Вторичка до 15 млн" }).First.ClickAsync();
        await _window.TypeAsync("name", "Вторичка");
        await ExpectAsync(".plan-in strong", "6");
        await OpenLineAsync(0);
        await _window.TypeAsync("lines.0.limit", "2");
        await ExpectAsync(".plan-in strong", "2");
        await _window.PressAsync("+ строка");
        await Assertions.Expect(Page.Locator("[id='lines.1.name']")).ToBeFocusedAsync();
        await _window.TypeAsync("lines.1.name", "Остальные");
        await _window.TypeAsync("lines.1.limit", "1");
        await OpenPartAsync("text");
        await _window.TypeAsync("text", "Продаётся за {ценник}.");
        await Assertions.Expect(Page.Locator("#preview")).ToContainTextAsync("ценник");
        await _window.TypeAsync("text", "Продаётся за {цена}. {описание}");
        await OpenPartAsync("photos");
        await Page.Locator("#watermark").CheckAsync();
        await OpenPartAsync("rhythm");
        await Page.Locator("#rhythm").SelectOptionAsync("ByHand");
        await ExpectAsync(".plan-in strong", "3");
        await ShowOfferAsync();
        await Page.Locator("#name").FocusAsync();
        await Page.Keyboard.PressAsync("Control+Enter");
        await Page.WaitForURLAsync(new Regex(@"/plans/\d+$"));
        _plan = long.Parse(Page.Url.Split('/')[^1], CultureInfo.InvariantCulture);
        var saved = await _engine.GetAsync($"/plans/{_plan}");
        Assert.Equal((2, 1, "ByHand"), ((int)saved["lines"]![0]!["limit"]!, (int)saved["lines"]![1]!["limit"]!, (string?)saved["rhythm"]));
        Assert.NotNull(saved["watermark"]);
    }

    private async Task ShowOfferAsync()
    {
        await Page.Locator("#preview summary", new() { HasTextString = "Войдут" }).ClickAsync();
        await Page.Locator("[data-show-offer]").First.ClickAsync();
        await Assertions.Expect(Page.Locator("#offer .plan-words")).ToContainTextAsync("Продаётся за 4");
        await Assertions.Expect(Page.Locator("#offer .plan-photos li")).ToHaveCountAsync(3);
        await Page.Locator("#offer summary", new() { HasTextString = "XML" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#offer .plan-xml")).ToContainTextAsync("internal-id");
    }

    private async Task PinAsync(long number, string why, string button)
    {
        await _window.GoAsync($"/plans/{_plan}");
        await _window.TypeAsync("pin-objects", $"{number}");
        await _window.TypeAsync("pin-why", why);
        await _window.PressAsync(button);
        await Assertions.Expect(Page.Locator("#pins table")).ToContainTextAsync(why);
    }

    private async Task PublishAsync(string says)
    {
        await _window.GoAsync($"/plans/{_plan}");
        await _window.PressAsync("Опубликовать сейчас");
        await Assertions.Expect(Page.Locator("#run .lead")).ToContainTextAsync(says, new() { Timeout = 30_000 });
    }

    private async Task ChangePriceAsync(long number)
    {
        await _window.GoAsync($"/objects/{number}/edit");
        await _window.TypeAsync("price", "4 050 000");
        await _window.PressAsync("Сохранить");
        await Page.WaitForURLAsync(new Regex(@"/objects/\d+$"));
    }

    // Nothing costs one rouble: the first line would lose all that it has.
    private async Task MistakeAsync()
    {
        await _window.GoAsync($"/plans/{_plan}");
        await ExpectAsync(".plan-out strong", "0");
        await OpenLineAsync(0);
        await _window.TypeAsync("lines.0.filter.2.value", "1");
        await ExpectAsync(".plan-out strong", "2");
        await Assertions.Expect(Page.Locator("#preview [data-warning]")).ToContainTextAsync("ни один объект не подходит под фильтр");
        await Assertions.Expect(Page.Locator("#preview [role=alert]")).ToContainTextAsync("будет удержана");
        await Page.Locator("[data-save]").ClickAsync();
        await Assertions.Expect(Page.Locator("#messages")).ToContainTextAsync("План сохранён");
        await PublishAsync("Новая версия удержана");
        await _window.GoAsync("/plans");
        await Assertions.Expect(Page.Locator(".lead")).ToContainTextAsync("Решения ждёт 1 план");
        await _window.PressAsync("Отменить");
        await Assertions.Expect(Page.Locator("#messages")).ToContainTextAsync("площадка получает прежнюю");
    }

    private async Task CompareAsync(long number)
    {
        await _window.GoAsync($"/plans/{_plan}/versions");
        await Page.GetByLabel("Сравнить версию 1").CheckAsync();
        await Page.GetByLabel("Сравнить версию 2").CheckAsync();
        await _window.PressAsync("Сравнить отмеченные");
        await SeesAsync("изменилось 1");
        var told = await _window.TextAsync();
        Assert.Contains($"№ {number}", told, StringComparison.Ordinal);
        Assert.Contains("4600000", told, StringComparison.Ordinal);
        Assert.Contains("4050000", told, StringComparison.Ordinal);
    }

    private async Task RollBackAsync()
    {
        await _window.GoAsync($"/plans/{_plan}/versions");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Вернуть версию 1…", Exact = true }).First.ClickAsync();
        await _window.PressAsync("Вернуть версию");
        await SeesAsync("Снова отдаётся содержание версии 1");
        await _window.GoAsync($"/plans/{_plan}");
        await SeesAsync("Возвращена прежняя версия");
    }

    // What an agent finds who asks why the object is not on the portal.
    private async Task ExplainAsync(long number)
    {
        await using var agent = await OfficeWindow.SignInAsync(chromium, _engine, Role.Agent);
        await agent.GoAsync($"/objects/{number}");
        var air = agent.Page.Locator("section", new() { Has = agent.Page.Locator("#air") });
        await Assertions.Expect(air).ToContainTextAsync("Вторичка");
        await Assertions.Expect(air).ToContainTextAsync("собственник против");
    }

    private Task SeesAsync(string text) => Assertions.Expect(Page.GetByText(text).First).ToBeVisibleAsync();

    private Task ExpectAsync(string selector, string text) => Assertions.Expect(Page.Locator(selector)).ToHaveTextAsync(text, new() { Timeout = 30_000 });

    private Task OpenLineAsync(int at) => Page.Locator("[data-line] > summary").Nth(at).ClickAsync();

    private Task OpenPartAsync(string part) => Page.Locator($"#part-{part} > summary").ClickAsync();

    private async Task<long> NumberAsync(string externalId) => (long)(await _engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{externalId}'"))!;
}
