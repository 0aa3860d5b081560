namespace ListingEngine.Host.Tests.Web;

public sealed class EmptyStartPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task An_empty_engine_says_what_to_do_next()
    {
        var page = await engine.ReadPageAsync();
        Assert.Contains("Объектов пока нет. Загрузите выгрузку своей CRM", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/settings/imports\"", await engine.PageAsync("/?lang=ru"), StringComparison.Ordinal);
        Assert.Contains("{\"portal\":\"yandex\",\"name\":\"Все объекты\",\"lines\":[{\"filter\":{}}]}", page, StringComparison.Ordinal);
        Assert.Contains("Загрузок ещё не было", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_company_without_its_registered_name_is_told_how_to_tell_it()
    {
        Assert.Contains("Не указано наименование компании по ОГРН", await engine.ReadPageAsync(), StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Put, "/company", new { name = "Пробное", legalName = "ООО «Пробное»" });
        Assert.DoesNotContain("Не указано наименование", await engine.ReadPageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_never_stands_in_the_page() =>
        Assert.DoesNotContain(RunningEngine.Key, await engine.PageAsync("/"), StringComparison.Ordinal);

    [Fact]
    public async Task A_reader_gets_his_language_and_it_is_remembered()
    {
        using var browser = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        var russian = await browser.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        var english = await browser.GetStringAsync("/sign-in?lang=en", TestContext.Current.CancellationToken);
        var remembered = await browser.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Вход</h1>", russian, StringComparison.Ordinal);
        Assert.Contains("<h1>Sign in</h1>", english, StringComparison.Ordinal);
        Assert.Contains("<h1>Sign in</h1>", remembered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_without_a_choice_gets_what_it_asks_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept-Language", "en-GB,en;q=0.9" } } };
        using var browser = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("lang=\"en\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
