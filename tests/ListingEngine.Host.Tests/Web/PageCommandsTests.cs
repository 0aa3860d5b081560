using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Tests.Web;

/// <summary>What the page tells a person to paste does what it says.</summary>
public sealed partial class PageCommandsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task From_an_empty_engine_to_an_accepted_version_by_the_pages_own_commands()
    {
        await engine.SendAsync(HttpMethod.Put, "/company", new { name = "O'Нил & Ко", phone = "+79990000001" });
        await engine.ImportAsync(YandexFeed.Flats(9), "crm");
        await PasteAsync("POST", "/plans");
        await PasteAsync("POST", "/publish");
        Assert.Contains("В эфире 9 объявлений", await engine.ReadPageAsync(), StringComparison.Ordinal);

        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE id IN (SELECT id FROM objects LIMIT 6)");
        await engine.PublishAsync((await engine.GetAsync("/plans"))["items"]![0]!);
        await PasteAsync("POST", "/held/accept");
        Assert.Contains("В эфире 3 объявления, удержано 6", await engine.ReadPageAsync(), StringComparison.Ordinal);
    }

    private async Task PasteAsync(string method, string end)
    {
        var html = await engine.PageAsync("/?lang=ru");
        var command = Commands().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Select(c => Call().Match(c))
            .First(c => c.Groups["method"].Value == method && new Uri(c.Groups["url"].Value).AbsolutePath.EndsWith(end, StringComparison.Ordinal));
        using var request = new HttpRequestMessage(new(method), command.Groups["url"].Value);
        var body = command.Groups["body"].Value.Replace("'\\''", "'", StringComparison.Ordinal);
        if (body.Length > 0) request.Content = new StringContent(body, Encoding.UTF8, command.Groups["type"].Value);
        using var answer = await engine.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{command.Value}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    [GeneratedRegex("<code>(curl [^<]*)</code>")]
    private static partial Regex Commands();

    [GeneratedRegex("""^curl -X (?<method>\w+) '(?<url>[^']+)' -H "[^"]+"( -H 'Content-Type: (?<type>[^']+)')?( -d '(?<body>.*)'$)?""")]
    private static partial Regex Call();
}
