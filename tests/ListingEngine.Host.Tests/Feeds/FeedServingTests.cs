using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Tests.Feeds;

public sealed class FeedServingTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Url => (string)_plan["feedUrl"]!;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(40));
        await engine.SqlAsync("UPDATE objects SET id = id + 5120 WHERE external_id::int > 20");
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Gives_the_same_bytes_plain_compressed_and_as_a_file()
    {
        var plain = await engine.Http.GetByteArrayAsync(Url);
        using var packed = await SendAsync(HttpMethod.Get, Url, r => r.AcceptEncoding.Add(new("gzip")));
        Assert.Equal("gzip", Assert.Single(packed.Content.Headers.ContentEncoding));
        var body = await packed.Content.ReadAsByteArrayAsync();
        Assert.Equal(body.Length, packed.Content.Headers.ContentLength);
        Assert.Equal(plain, Unpack(body));
        Assert.Equal(body, await engine.Http.GetByteArrayAsync(Url + ".gz"));
        Assert.Equal(40, Encoding.UTF8.GetString(plain).Split("<offer ").Length - 1);
    }

    [Fact]
    public async Task Serves_a_feed_that_passes_its_own_check()
    {
        var feed = await engine.Http.GetByteArrayAsync(Url);
        var findings = new FeedCheck(() => new MemoryStream(feed), PortalCatalog.Find("yandex")!.Dialect).Run();
        Assert.DoesNotContain(findings, f => f.Severity == Core.Objects.Severity.Error);
    }

    [Fact]
    public async Task Tells_length_tag_date_and_type_to_those_who_only_ask()
    {
        using var head = await SendAsync(HttpMethod.Head, Url);
        using var get = await SendAsync(HttpMethod.Get, Url);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal("application/xml; charset=utf-8", head.Content.Headers.ContentType!.ToString());
        Assert.False(head.Headers.ETag!.IsWeak);
        Assert.NotNull(head.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answers_304_to_those_who_have_it_already(bool packed)
    {
        void Accept(HttpRequestHeaders r)
        {
            if (packed) r.AcceptEncoding.Add(new("gzip"));
        }

        using var first = await SendAsync(HttpMethod.Get, Url, Accept);
        using var byTag = await SendAsync(HttpMethod.Get, Url, r => { Accept(r); r.IfNoneMatch.Add(first.Headers.ETag!); });
        using var byDate = await SendAsync(HttpMethod.Get, Url, r => { Accept(r); r.IfModifiedSince = first.Content.Headers.LastModified; });
        using var other = await SendAsync(HttpMethod.Get, Url, r => { Accept(r); r.IfNoneMatch.Add(new("\"other\"")); });
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (byTag.StatusCode, byDate.StatusCode, other.StatusCode));
        Assert.Empty(await byTag.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Gives_a_part_of_the_file_to_those_who_go_on_with_a_download()
    {
        var whole = await engine.Http.GetByteArrayAsync(Url + ".gz");
        using var part = await SendAsync(HttpMethod.Get, Url + ".gz", r => r.Range = new(100, 199));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(whole[100..200], await part.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Knows_nothing_at_a_wrong_address()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.xml");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Asks_for_patience_before_the_first_publication()
    {
        var plan = await engine.PlanAsync();
        using var answer = await SendAsync(HttpMethod.Get, (string)plan["feedUrl"]!);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Serves_the_same_version_after_a_restart()
    {
        var before = await engine.Http.GetByteArrayAsync(Url);
        var path = new Uri(Url).AbsolutePath;
        await engine.RestartAsync();
        Assert.Equal(before, await engine.Http.GetByteArrayAsync(path));
    }

    [Fact]
    public async Task Writes_down_who_came_and_what_they_got()
    {
        var path = new Uri(Url).AbsolutePath;
        using var first = await SendAsync(HttpMethod.Get, path, r => r.UserAgent.ParseAdd("PortalBot/1.0"));
        var body = await first.Content.ReadAsByteArrayAsync();
        using var again = await SendAsync(HttpMethod.Get, path, r => r.IfNoneMatch.Add(first.Headers.ETag!));
        var pulls = new JsonArray();
        for (var tries = 0; pulls.Count < 2 && tries < 200; tries++)
        {
            await Task.Delay(50);
            pulls = (await engine.GetAsync($"/plans/{_plan["id"]}/pulls"))["items"]!.AsArray();
        }

        var (unchanged, whole) = (pulls[0]!, pulls[1]!);
        Assert.Equal((304, 0L, true), ((int)unchanged["status"]!, (long)unchanged["bytes"]!, (bool)unchanged["whole"]!));
        Assert.Equal((200, (long)body.Length, true), ((int)whole["status"]!, (long)whole["bytes"]!, (bool)whole["whole"]!));
        Assert.Equal(("PortalBot/1.0", "127.0.0.1", 1), ((string?)whole["agent"], (string?)whole["address"], (int)whole["snapshot"]!));
    }

    [Fact]
    public async Task Never_mixes_versions_while_new_ones_are_published()
    {
        var path = new Uri(Url).AbsolutePath;
        using var stop = new CancellationTokenSource();
        var publishing = Task.Run(async () =>
        {
            for (var i = 0; i < 15; i++)
            {
                await engine.SqlAsync($"UPDATE objects SET price = {6_000_000 + i}");
                await engine.PublishAsync(_plan);
            }

            await stop.CancelAsync();
        });
        do
        {
            var feed = Encoding.UTF8.GetString(Unpack(await engine.Http.GetByteArrayAsync(path + ".gz")));
            var prices = feed.Split("<value>").Where(v => v.Length > 8 && v[7] == '<').Select(v => v[..7]).Distinct();
            Assert.Single(prices);
        }
        while (!stop.IsCancellationRequested);
        await publishing;
    }

    private static byte[] Unpack(byte[] gzip)
    {
        var plain = new MemoryStream();
        using (var stream = new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress)) stream.CopyTo(plain);
        return plain.ToArray();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, Action<HttpRequestHeaders>? headers = null)
    {
        using var request = new HttpRequestMessage(method, url);
        headers?.Invoke(request.Headers);
        return await engine.Http.SendAsync(request);
    }
}
