using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>A file comes in on the page, is looked at, and is taken in the background.</summary>
public sealed class UploadTests(TestServer server) : IAsyncLifetime
{
    private RunningEngine _engine = null!;
    private Visitor _marketer = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new(server)
        {
            Settings = { ["Jobs:Run"] = "true", ["Intake:LookEvery"] = "00:00:01", ["Intake:MaxUploadBytes"] = "200000" },
        };
        await _engine.InitializeAsync();
        _marketer = await Visitor.SignInAsync(_engine, Role.Marketer);
    }

    public async ValueTask DisposeAsync()
    {
        _marketer.Dispose();
        await _engine.DisposeAsync();
    }

    [Fact]
    public async Task Shows_what_it_understood_and_takes_it_when_told_to()
    {
        var bad = YandexFeed.Flat("плохой").Replace("<category>квартира</category>", "<category>дирижабль</category>", StringComparison.Ordinal);
        var run = await UploadAsync("наша-база.xml", YandexFeed.Of(YandexFeed.Flat("1"), YandexFeed.Flat("2"), bad));
        var look = await _marketer.ReadAsync(run);
        Assert.Contains("Прочитано объявлений: 3, понято: 2", look, StringComparison.Ordinal);
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM objects"));

        var answer = await StartAsync(run, "база", "yandex");
        Assert.Equal(run, answer.Headers.Location?.OriginalString);
        var report = await DoneAsync(run);
        Assert.Contains("Создано 2, обновлено 0, без изменений 0, снято 0, отклонено 1.", report, StringComparison.Ordinal);
        Assert.Contains("дирижабль", report, StringComparison.Ordinal);
        Assert.Contains("плохой", await _marketer.PageAsync(run + "?handler=Csv"), StringComparison.Ordinal);
        Assert.Contains("is not known", await _marketer.ReadAsync(run + "?lang=en"), StringComparison.Ordinal);
        Assert.Equal(2L, await _engine.SqlAsync("SELECT count(*) FROM objects WHERE source = 'база'"));
        Assert.Equal(1L, await _engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'ImportStarted'"));
    }

    [Fact]
    public async Task A_held_withdrawal_is_decided_by_a_person()
    {
        await _engine.ImportAsync(YandexFeed.Flats(10), "запас");
        var run = await UploadAsync("f.xml", YandexFeed.Flats(4));
        await StartAsync(run, "запас", "yandex", replace: true);
        Assert.Contains("В файле нет 6 из 10 объектов", await DoneAsync(run), StringComparison.Ordinal);
        await _marketer.PostAsync(run + "?handler=Accept", [], run);
        Assert.Equal(6L, await _engine.SqlAsync("SELECT count(*) FROM objects WHERE status = 'Archived' AND withdrawn"));
        await _marketer.PostAsync(run + "?handler=Accept", [], run);
        Assert.Equal(1L, await _engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'WithdrawalDecided'"));
    }

    [Theory]
    [InlineData("photo.xml", "\u0089PNG\r\n", "Это не XML-выгрузка")]
    [InlineData("page.xml", "<html><body/></html>", "начинается с элемента <html>")]
    [InlineData("empty.xml", "", "Файл пуст")]
    public async Task Refuses_what_is_no_feed(string name, string content, string says)
    {
        var answer = await SendAsync(name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, Visitor.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM imports"));
    }

    [Fact]
    public async Task Refuses_a_file_beyond_the_limit_with_a_sentence()
    {
        var answer = await SendAsync("large.xml", new string(' ', 210_000));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Файл больше", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("file")]
    [InlineData("file token")]
    [InlineData("wrong file")]
    public async Task Refuses_a_form_that_our_page_did_not_send(string parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var part in parts.Split(' '))
            if (part == "file") form.Add(new StringContent(YandexFeed.Flats(1)), part, "f.xml");
            else form.Add(new StringContent(part == "token" ? await TokenAsync() : "CfDJ8-of-somebody-else"), part == "other" ? part : "__RequestVerificationToken");
        var answer = await _marketer.Http.PostAsync("/settings/imports/upload", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("id=\"file-wrong\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM imports"));
    }

    [Fact]
    public async Task Takes_the_token_in_a_header_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/settings/imports/upload")
        {
            Headers = { { "RequestVerificationToken", await TokenAsync() } },
            Content = new MultipartFormDataContent { { new StringContent(YandexFeed.Flats(1)), "\"file\"", "f.xml" } },
        };
        var answer = await _marketer.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Is_closed_to_agents_and_other_companies()
    {
        var run = await UploadAsync("f.xml", YandexFeed.Flats(1));
        using var agent = await Visitor.SignInAsync(_engine, Role.Agent);
        foreach (var path in (string[])["/settings/imports", "/settings/imports/upload", "/settings/imports/source", run])
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync(path)).StatusCode);
        await _engine.SqlAsync("UPDATE imports SET company_id = -1");
        Assert.Equal(HttpStatusCode.NotFound, (await _marketer.GetAsync(run)).StatusCode);
    }

    private async Task<string> UploadAsync(string name, string feed)
    {
        var answer = await SendAsync(name, feed);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> SendAsync(string name, string content)
    {
        // Browsers put names into quotes.
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await TokenAsync()), "\"__RequestVerificationToken\"" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "\"file\"", name },
        };
        return await _marketer.Http.PostAsync("/settings/imports/upload", form, TestContext.Current.CancellationToken);
    }

    private async Task<string> TokenAsync()
    {
        var page = await _marketer.PageAsync("/settings/imports/upload");
        return Regex.Match(page[page.IndexOf("multipart", StringComparison.Ordinal)..], "__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
    }

    private Task<HttpResponseMessage> StartAsync(string run, string name, string format, bool replace = false) => _marketer.PostAsync(
        run + "?handler=Start", new() { ["Name"] = name, ["Format"] = format, ["Replace"] = replace ? "true" : "false" }, run);

    private async Task<string> DoneAsync(string run)
    {
        for (var tries = 0; tries < 150; tries++)
        {
            var page = await _marketer.ReadAsync(run);
            if (!page.Contains("Можно закрыть страницу", StringComparison.Ordinal)) return page;
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("the import did not end in 30 seconds");
    }
}
