using System.Net;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Owners.Paste;

/// <summary>An advert that a person pastes.</summary>
public sealed class NewPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Page = "/owners/new";

    [Fact]
    public async Task Shows_what_was_read_with_its_words_and_place_and_keeps_it()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var html = await ReadAsync(agent, "https://example.org/4000001", Adverts.Page("+7 915 000-11-01", text: "Звоните 8 915 000 11 01"));
        var shown = Visitor.Words(html).Replace('\u00a0', ' ').Replace('\u202f', ' ');
        Assert.Contains("5 200 000 ₽", shown, StringComparison.Ordinal);
        Assert.Contains("json-ld offers.price", shown, StringComparison.Ordinal);
        Assert.Contains("+7 915 ···-··-01", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("000 11 01", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Мария", html, StringComparison.Ordinal);
        using var kept = await KeepAsync(agent, html);
        Assert.Matches("^/owners/[0-9]+$", kept.Headers.Location!.ToString());
        Assert.Equal("+79150001101", await engine.SqlAsync("SELECT phones[1] FROM owner_adverts WHERE link = 'https://example.org/4000001' AND source_id IS NULL"));
        using var again = await KeepAsync(agent, html);
        Assert.Equal(kept.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task Reads_a_file_in_windows_1251()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var answer = await agent.UploadAsync(Page, "Read", "file", "page.html", Encoding.GetEncoding(1251).GetBytes(Adverts.Page("", text: "Тихий двор.")));
        Assert.Contains("Тихий двор.", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_the_link_of_a_page_that_does_not_tell_it()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var kept = await KeepAsync(agent, await ReadAsync(agent, "", Adverts.Page("+7 915 000-11-02")));
        Assert.Contains("Впишите ссылку на объявление", await kept.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts WHERE phones @> ARRAY['+79150001102']"));
    }

    [Theory]
    [InlineData("", "", "Вставьте ссылку")]
    [InlineData("javascript:alert(1)", "", "Это не ссылка")]
    [InlineData("http://127.0.0.1:1/secret", "", "не в открытом интернете")]
    [InlineData("https://example.org/1", "<title>Вы не робот?</title><p>Подтвердите, что запросы отправляли вы", "Откройте его в браузере и вставьте код страницы")]
    [InlineData("https://example.org/1", "<title>404 Not Found</title><h1>404</h1>", "Проверьте ссылку")]
    [InlineData("https://example.org/1", "<title>Поиск</title><p>Ничего не найдено", "объявлений не найдено")]
    public async Task Says_what_is_wrong_and_what_to_do(string link, string html, string sentence)
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains(sentence, Visitor.Words(await ReadAsync(agent, link, html)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_nothing_of_an_owner_who_asked_to_be_forgotten()
    {
        await engine.SendAsync(HttpMethod.Post, "/owner-listings/erase", new { phone = "+7 915 000-11-03", reason = "обращение" });
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var kept = await KeepAsync(agent, await ReadAsync(agent, "https://example.org/4000003", Adverts.Page("+7 915 000-11-03")));
        Assert.Equal(Page, kept.Headers.Location!.ToString());
        Assert.Contains("просил удалить", await agent.ReadAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_only_what_it_read_itself()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var kept = await agent.PostAsync(Page + "?handler=Keep", new() { ["advert"] = "{}", ["Link"] = "https://example.org/4000004" }, Page);
        Assert.Contains("прочитайте страницу ещё раз", await kept.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(Visitor visitor, string link, string html)
    {
        using var answer = await visitor.PostAsync(Page + "?handler=Read", new() { ["Link"] = link, ["Html"] = html }, Page);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> KeepAsync(Visitor visitor, string html)
    {
        var kept = html[html.IndexOf("handler=Keep", StringComparison.Ordinal)..];
        return visitor.PostAsync(Page + "?handler=Keep", new() { ["advert"] = Forms.Value(kept, "advert"), ["Link"] = Forms.Value(kept, "Link") }, Page);
    }
}
