using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>The fetcher against a real server of this machine, which misbehaves.</summary>
public sealed class FeedFetcherTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("listings-fetch-").FullName;
    private WebApplication _server = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapGet("/feed", () => "<feed/>");
        _server.MapGet("/gzip", (HttpContext http) =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            return Results.Bytes(Gzip("<feed/>"));
        });
        _server.MapGet("/gzip-file", () => Results.Bytes(Gzip("<feed/>"), "application/gzip"));
        _server.MapGet("/bomb", () => Results.Bytes(Gzip(new string(' ', 10_000_000))));
        _server.MapGet("/status/{code:int}", (int code) => Results.StatusCode(code));
        _server.MapGet("/empty", () => Results.Ok());
        _server.MapGet("/hops/{left:int}", (int left) => Results.Redirect(left == 0 ? "/feed" : $"/hops/{left - 1}"));
        _server.MapGet("/to-file", () => Results.Redirect("file:///etc/passwd"));
        _server.MapGet("/endless", EndlessAsync);
        _server.MapGet("/silent", async (HttpContext http) =>
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        _server.MapGet("/drops", async (HttpContext http) =>
        {
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("<feed>");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        _server.MapGet("/agent", (HttpContext http) => http.Request.Headers.UserAgent.ToString());
        await _server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true));
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/feed")]
    [InlineData("/gzip")]
    [InlineData("/gzip-file")]
    [InlineData("/hops/0")]
    [InlineData("/hops/4")]
    public async Task Fetches(string path) => Assert.Equal("<feed/>", await FetchAsync(path));

    [Fact]
    public async Task Says_who_it_is() => Assert.Equal("ListingEngine", await FetchAsync("/agent"));

    [Theory]
    [InlineData("/status/404", "import.bad-answer", "404")]
    [InlineData("/status/500", "import.bad-answer", "500")]
    [InlineData("/status/304", "import.bad-answer", "304")]
    [InlineData("/hops/5", "import.bad-answer", "302")]
    [InlineData("/empty", "import.empty", "empty")]
    [InlineData("/endless", "import.too-large", "Intake:MaxBytes")]
    [InlineData("/bomb", "import.too-large", "Intake:MaxBytes")]
    [InlineData("/drops", "import.unreachable", "127.0.0.1")]
    [InlineData("/to-file", "import.unreachable", "127.0.0.1")]
    public async Task Takes_nothing_and_says_why(string path, string code, string says)
    {
        var e = await Assert.ThrowsAsync<ImportException>(() => FetchAsync(path));
        Assert.Equal(code, e.Code);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/silent", 8_000_000)]
    [InlineData("/endless", long.MaxValue)]
    public async Task Waits_no_longer_than_it_may(string path, long most)
    {
        var e = await Assert.ThrowsAsync<ImportException>(() =>
            FetchAsync(path, new() { MaxBytes = most, FetchTimeout = TimeSpan.FromMilliseconds(700) }));
        Assert.Equal("import.timeout", e.Code);
    }

    [Fact]
    public async Task Follows_no_redirect_where_none_is_allowed() =>
        Assert.Equal("import.bad-answer",
            (await Assert.ThrowsAsync<ImportException>(() => FetchAsync("/hops/0", new() { MaxRedirects = 0 }))).Code);

    [Fact]
    public async Task Stops_at_once_when_told_so()
    {
        using var stop = new CancellationTokenSource(200);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FetchAsync("/silent", ct: stop.Token));
    }

    [Fact]
    public async Task Refuses_this_machine_unless_it_is_allowed()
    {
        var e = await Assert.ThrowsAsync<ImportException>(() => FetchAsync("/feed", allowPrivate: false));
        Assert.Equal("import.unreachable", e.Code);
        Assert.Contains("not a public address", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.test/feed.xml")]
    [InlineData("file:///etc/passwd")]
    [InlineData("feed.xml")]
    [InlineData("")]
    public async Task Refuses_what_is_no_web_address(string url)
    {
        using var fetcher = new FeedFetcher(Options.Create(new IntakeOptions()));
        Assert.Equal("import.bad-address",
            (await Assert.ThrowsAsync<ImportException>(() => fetcher.FetchAsync(url, _folder, CancellationToken.None))).Code);
    }

    [Fact]
    public async Task Says_that_nobody_listens()
    {
        using var fetcher = new FeedFetcher(Options.Create(new IntakeOptions { AllowPrivateAddresses = true }));
        Assert.Equal("import.unreachable",
            (await Assert.ThrowsAsync<ImportException>(() => fetcher.FetchAsync("http://127.0.0.1:1/", _folder, CancellationToken.None))).Code);
    }

    [Fact]
    public async Task Leaves_no_file_behind()
    {
        foreach (var path in (string[])["/feed", "/gzip", "/bomb", "/endless", "/drops"])
            await Record.ExceptionAsync(() => FetchAsync(path));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private async Task<string> FetchAsync(string path, IntakeOptions? options = null, bool allowPrivate = true,
        CancellationToken ct = default)
    {
        options ??= new() { MaxBytes = 8_000_000 };
        options.AllowPrivateAddresses = allowPrivate;
        using var fetcher = new FeedFetcher(Options.Create(options));
        await using var file = await fetcher.FetchAsync(_server.Urls.First() + path, _folder, ct);
        using var reader = new StreamReader(file);
        return await reader.ReadToEndAsync(ct);
    }

    private static async Task EndlessAsync(HttpContext http)
    {
        var piece = new byte[1 << 16];
        while (!http.RequestAborted.IsCancellationRequested)
            await http.Response.Body.WriteAsync(piece, http.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static byte[] Gzip(string text)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
