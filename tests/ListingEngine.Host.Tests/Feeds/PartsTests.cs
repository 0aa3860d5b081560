using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Tests.Alarms;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>A feed in several files, where its portal caps one.</summary>
public sealed partial class PartsTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private const string Number = "substr(external_id, 6)::int";

    private JsonNode _plan = null!;

    private string Url => (string)_plan["feedUrl"]!;

    private long Id => (long)_plan["id"]!;

    // Twenty flats in two blocks, of which a file may hold twelve.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        var flats = Flats.Feed(PortalCatalog.Find("yandex")!.Dialect, Enumerable.Range(1, 20).Select(n => (Flats.Flat(n, new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero)), "+79990000001")));
        await engine.ImportAsync(new ByteArrayContent(flats));
        await engine.SqlAsync($"UPDATE objects SET id = {Number} + CASE WHEN {Number} > 10 THEN 5120 ELSE 0 END");
        _plan = await engine.SendAsync(HttpMethod.Post, "/plans", new { portal = "generic-avito", name = "p", rhythm = "ByHand", fileOffers = 12, lines = new[] { new { filter = new { } } } });
        await engine.PublishAsync(_plan);
        _plan = await engine.GetAsync($"/plans/{Id}");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Goes_whole_until_a_person_confirms_the_new_address_which_holds_already_what_will_move()
    {
        Assert.Equal((1, 2), (_plan["feedUrls"]!.AsArray().Count, (int)_plan["partsWanted"]!));
        var (whole, second) = (await IdsAsync(Url), await IdsAsync(At(2)));
        Assert.Equal(20, whole.Count);
        Assert.NotEmpty(second);
        Assert.Subset(whole, second);
        Assert.Equal(HttpStatusCode.NotFound, (await engine.Http.GetAsync(At(3))).StatusCode);
        await engine.WatchAsync();
        Assert.Equal("FileTooLarge", await engine.OpenAsync(Id));

        await ConfirmAsync(2);
        Assert.Equal(second, await IdsAsync(At(2)));
        Assert.Equal(whole.Except(second).ToHashSet(), await IdsAsync(Url));
        await engine.WatchAsync();
        Assert.Equal("", await engine.OpenAsync(Id));
        Assert.Equal([Url, At(2)], (await engine.GetAsync($"/plans/{Id}"))["feedUrls"]!.AsArray().Select(u => (string)u!));
    }

    [Fact]
    public async Task Every_file_is_a_valid_feed_of_its_own()
    {
        await ConfirmAsync(2);
        foreach (var url in (string[])[Url, At(2)])
        {
            var feed = await engine.Http.GetByteArrayAsync(url);
            Assert.DoesNotContain(new FeedCheck(() => new MemoryStream(feed), PortalCatalog.Find("generic-avito")!.Dialect).Run(), f => f.Severity == Severity.Error);
            using var packed = await AskAsync(HttpMethod.Get, url, "Accept-Encoding", "gzip");
            await using var plain = new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
            using var read = new MemoryStream();
            await plain.CopyToAsync(read);
            Assert.Equal(feed, read.ToArray());
            using var head = await engine.Http.SendAsync(new(HttpMethod.Head, url));
            Assert.Equal(feed.Length, head.Content.Headers.ContentLength);
            Assert.Equal(feed.Length, (await GunzipAsync(await engine.Http.GetByteArrayAsync(url + ".gz"))).Length);
        }
    }

    [Fact]
    public async Task A_file_in_which_nothing_changed_is_the_same_in_the_next_version()
    {
        await ConfirmAsync(2);
        var (first, second) = (await TagAsync(Url), await TagAsync(At(2)));
        Assert.NotEqual(first, second);
        var moved = (await IdsAsync(At(2))).First();
        await engine.SqlAsync($"UPDATE objects SET price = price + 1000 WHERE external_id = '{moved}'");
        Assert.Equal(2, (int)(await engine.PublishAsync(_plan))["snapshot"]!);
        Assert.Equal(first, await TagAsync(Url));
        Assert.NotEqual(second, await TagAsync(At(2)));
        using var same = await AskAsync(HttpMethod.Get, Url, "If-None-Match", first);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var other = await AskAsync(HttpMethod.Get, At(2), "If-None-Match", second);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Who_asks_by_the_date_alone_learns_that_a_file_was_divided()
    {
        using var before = await engine.Http.GetAsync(Url);
        var date = before.Content.Headers.LastModified!.Value.ToString("R");
        await ConfirmAsync(2);
        using var after = await AskAsync(HttpMethod.Get, Url, "If-Modified-Since", date);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Grows_only_and_only_as_far_as_it_is_needed()
    {
        Assert.Contains("not needed", await RefusedAsync(3), StringComparison.Ordinal);
        await ConfirmAsync(2);
        Assert.Contains("never fewer", await RefusedAsync(1), StringComparison.Ordinal);
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE {Number} > 15");
        await engine.PublishAsync(_plan);
        Assert.Equal(2, (await engine.GetAsync($"/plans/{Id}"))["feedUrls"]!.AsArray().Count);
    }

    [Fact]
    public async Task Fetches_tell_which_file_they_were_of()
    {
        await ConfirmAsync(2);
        var second = await IdsAsync(At(2));
        JsonNode file;
        while ((file = (await engine.GetAsync($"/plans/{Id}/address"))["files"]![1]!)["fetchedAt"] is null) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Null((await engine.GetAsync($"/plans/{Id}/address"))["files"]![0]!["fetchedAt"]);
        Assert.True((bool)file["isConfirmed"]!);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("файл 2 из 2", await marketer.ReadAsync($"/plans/{Id}/pulls"), StringComparison.Ordinal);
        // A portal has taken only what stood in the file that it fetched.
        var stayed = Enumerable.Range(1, 20).Select(n => $"flat-{n}").First(id => !second.Contains(id));
        var numbers = (await engine.GetAsync("/objects?pageSize=100"))["items"]!.AsArray().ToDictionary(o => (string)o!["externalId"]!, o => (long)o!["id"]!);
        Assert.Equal((true, false), (await TakenAsync(numbers[second.First()]), await TakenAsync(numbers[stayed])));
    }

    [Fact]
    public async Task The_pages_show_every_address_and_ask_for_the_persons_word()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("Файл стал больше, чем берёт площадка: адресов нужно 2.", await marketer.ReadAsync($"/plans/{Id}"), StringComparison.Ordinal);
        var page = await marketer.ReadAsync($"/plans/{Id}/address");
        Assert.Contains("Новый адрес внесён на площадке", page, StringComparison.Ordinal);
        Assert.Contains(new Uri(At(2)).AbsolutePath, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await marketer.PostAsync($"/plans/{Id}/address?handler=Parts", new() { ["parts"] = "2" }, $"/plans/{Id}/address")).StatusCode);
        Assert.DoesNotContain("внесён на площадке", await marketer.ReadAsync($"/plans/{Id}/address"), StringComparison.Ordinal);
        Assert.Contains(new Uri(At(2)).AbsolutePath, await marketer.ReadAsync($"/plans/{Id}"), StringComparison.Ordinal);
    }

    private string At(int number) => Url.Replace(".xml", $"-{number}.xml", StringComparison.Ordinal);

    private Task<JsonNode> ConfirmAsync(int parts) => engine.SendAsync(HttpMethod.Post, $"/plans/{Id}/address/parts", new { parts });

    private async Task<string> RefusedAsync(int parts)
    {
        var (status, body) = await engine.TryAsync(HttpMethod.Post, $"/plans/{Id}/address/parts", $$"""{"parts":{{parts}}}""");
        Assert.Equal(400, status);
        return (string)body["errors"]!["parts"]![0]!;
    }

    private async Task<HashSet<string>> IdsAsync(string url) => [.. AdId().Matches(await engine.Http.GetStringAsync(url)).Select(m => m.Groups[1].Value)];

    private async Task<string> TagAsync(string url)
    {
        using var answer = await engine.Http.GetAsync(url);
        return answer.Headers.ETag!.ToString();
    }

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string url, string header, string value)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation(header, value);
        return engine.Http.SendAsync(request);
    }

    private static async Task<byte[]> GunzipAsync(byte[] packed)
    {
        await using var plain = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var read = new MemoryStream();
        await plain.CopyToAsync(read);
        return read.ToArray();
    }

    private async Task<bool> TakenAsync(long objectId)
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        return (await marketer.ReadAsync($"/objects/{objectId}")).Contains("забрала его в версии", StringComparison.Ordinal);
    }

    [GeneratedRegex("<Id>([^<]+)</Id>")]
    private static partial Regex AdId();
}
