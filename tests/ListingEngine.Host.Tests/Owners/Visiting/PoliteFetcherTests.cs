using System.IO.Compression;
using System.Net;
using System.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Visiting;

/// <summary>What sites do to who asks them.</summary>
public sealed class PoliteFetcherTests(VisitStock stock) : IClassFixture<VisitStock>, IAsyncLifetime
{
    private const string Words = "Продаю квартиру";

    private AdvertSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await AdvertSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task Unpacks_what_comes_packed(string way)
    {
        var url = _site.Put("/packed", async http =>
        {
            Assert.Contains(way, http.Request.Headers.AcceptEncoding.ToString(), StringComparison.Ordinal);
            (http.Response.ContentType, http.Response.Headers.ContentEncoding) = ("text/html; charset=utf-8", way);
            using var packed = new MemoryStream();
            using (Stream pack = way switch { "gzip" => new GZipStream(packed, CompressionMode.Compress), "br" => new BrotliStream(packed, CompressionMode.Compress), _ => new ZLibStream(packed, CompressionMode.Compress) })
                pack.Write(Encoding.UTF8.GetBytes(Words));
            await http.Response.Body.WriteAsync(packed.ToArray());
        });
        Assert.Equal(Words, Assert.IsType<SiteFetch.Page>(await AskAsync(url)).Text);
    }

    [Fact]
    public async Task Reads_the_letters_of_old_pages()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var url = _site.Put("/old", http =>
        {
            http.Response.ContentType = "text/html; charset=windows-1251";
            return http.Response.Body.WriteAsync(Encoding.GetEncoding(1251).GetBytes(Words)).AsTask();
        });
        Assert.Equal(Words, Assert.IsType<SiteFetch.Page>(await AskAsync(url)).Text);
    }

    [Fact]
    public async Task Says_who_asks()
    {
        var agent = "";
        var url = _site.Put("/who", http =>
        {
            agent = http.Request.Headers.UserAgent.ToString();
            return Task.CompletedTask;
        });
        await AskAsync(url);
        Assert.Equal("ListingEngine", agent);
        using var named = new SiteServers(new() { Contact = "https://agency.example/bot", AllowPrivateAddresses = true }, TimeProvider.System, _ => true);
        await named.AskAsync(new(url), SiteKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal("ListingEngine (+https://agency.example/bot)", agent);
    }

    [Fact]
    public async Task A_page_without_an_end_is_left_at_the_limit()
    {
        var url = _site.Put("/endless", async http =>
        {
            var part = new byte[64 << 10];
            while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(part, http.RequestAborted);
        });
        Assert.Equal(SiteTrouble.TooLarge, Assert.IsType<SiteFetch.Failed>(await AskAsync(url)).Code);
    }

    [Fact]
    public async Task A_small_body_that_unpacks_to_a_large_one_is_left_at_the_limit()
    {
        var url = _site.Put("/bomb", async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(new byte[10 << 20]);
            await http.Response.Body.WriteAsync(packed.ToArray());
        });
        Assert.Equal(SiteTrouble.TooLarge, Assert.IsType<SiteFetch.Failed>(await AskAsync(url)).Code);
    }

    [Fact]
    public async Task A_body_that_is_cut_is_no_page()
    {
        var url = _site.Put("/cut", async http =>
        {
            http.Response.ContentLength = 1_000;
            await http.Response.Body.WriteAsync(new byte[100]);
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        Assert.Equal((SiteTrouble.Unreachable, true), Failed(await AskAsync(url)));
    }

    [Fact]
    public async Task A_site_that_falls_silent_is_left()
    {
        using var servers = new SiteServers(new() { FetchTimeout = TimeSpan.FromMilliseconds(300), AllowPrivateAddresses = true }, TimeProvider.System, _ => true);
        var url = _site.Put("/silent", http => Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        Assert.Equal(SiteTrouble.Unreachable, (await servers.AskAsync(new(url), SiteKnowledge.Nothing, TestContext.Current.CancellationToken)).Trouble);
    }

    [Fact]
    public async Task Redirects_that_go_round_are_left()
    {
        var url = _site.Put("/round", http =>
        {
            http.Response.Redirect("/round");
            return Task.CompletedTask;
        });
        Assert.Equal((SiteTrouble.Redirects, false), Failed(await AskAsync(url)));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.test/a")]
    public async Task Leads_nowhere_but_to_the_web(string to)
    {
        var url = _site.Put("/off", http =>
        {
            http.Response.Redirect(to);
            return Task.CompletedTask;
        });
        Assert.Equal((SiteTrouble.NotPublic, true), Failed(await AskAsync(url)));
    }

    [Fact]
    public async Task A_private_address_is_never_asked()
    {
        using var servers = new SiteServers(new(), TimeProvider.System, a => !a.Equals(IPAddress.Parse("127.0.0.9")));
        var answer = await servers.AskAsync(new($"http://127.0.0.9:{new Uri(_site.Address).Port}/list"), SiteKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal(SiteTrouble.NotPublic, answer.Trouble);
        Assert.Empty(_site.Asked);
    }

    [Fact]
    public async Task Rules_of_the_site_that_a_redirect_leads_to_count_too()
    {
        await using var other = await AdvertSite.StartAsync();
        other.Robots = "User-agent: *\nDisallow: /";
        var url = _site.Put("/there", http =>
        {
            http.Response.Redirect($"{other.Address}/list");
            return Task.CompletedTask;
        });
        Assert.IsType<SiteFetch.Forbidden>(await AskAsync(url));
        Assert.Equal(["/robots.txt"], other.Asked);
    }

    [Fact]
    public async Task Waits_between_requests_as_long_as_the_site_asks()
    {
        _site.Robots = "User-agent: *\nCrawl-delay: 0.4";
        var url = _site.Put("/paced", "<p>");
        await AskAsync(url);
        var began = TimeProvider.System.GetTimestamp();
        await AskAsync(url);
        await AskAsync(url);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 0.75, 30);
    }

    [Fact]
    public async Task Robots_are_asked_for_once_a_day()
    {
        var url = _site.Put("/page", "<p>");
        await AskAsync(url);
        await AskAsync(url);
        Assert.Equal(1, _site.Asked.Count(a => a == "/robots.txt"));
        stock.Pass(TimeSpan.FromHours(25));
        await AskAsync(url);
        Assert.Equal(2, _site.Asked.Count(a => a == "/robots.txt"));
    }

    private static (string, bool) Failed(SiteFetch fetch) => (Assert.IsType<SiteFetch.Failed>(fetch).Code, ((SiteFetch.Failed)fetch).IsOfSite);

    private Task<SiteFetch> AskAsync(string url) =>
        stock.Engine.Services.GetRequiredService<PoliteFetcher>().FetchAsync(url, SiteKnowledge.Nothing, TimeSpan.Zero, TestContext.Current.CancellationToken);
}
