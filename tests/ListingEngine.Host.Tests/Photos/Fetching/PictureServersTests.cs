using System.IO.Compression;
using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Photos.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>Servers that misbehave, each in its own way.</summary>
public sealed class PictureServersTests : IAsyncLifetime
{
    private const int Most = 500_000;

    private PictureWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await PictureWorld.StartAsync();
        _world.Put("fine", "picture"u8.ToArray());
        for (var i = 1; i <= 6; i++) Redirect($"hop/{i}", i == 1 ? "/fine" : $"/hop/{i - 1}");
        Redirect("loop", "/loop");
        Redirect("to-file", "file:///etc/passwd");
        Redirect("to-ftp", "ftp://127.0.0.1/1.jpg");
        Redirect("to-other-host", _world.At("fine", host: 2));
        Redirect("to-metadata", "http://169.254.169.254/latest/meta-data/");
        _world.Put("no-length", EndlessAsync);
        _world.Put("told-length", http =>
        {
            http.Response.ContentLength = Most + 1;
            return http.Response.Body.WriteAsync(new byte[Most + 1]).AsTask();
        });
        _world.Put("bomb", http => SendAsync(http, "gzip", Gzip(new byte[20_000_000])));
        _world.Put("packed", http => SendAsync(http, "gzip", Gzip("picture"u8.ToArray())));
        _world.Put("not-packed", http => SendAsync(http, "gzip", "picture"u8.ToArray()));
        _world.Put("silent", http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        _world.Put("drip", DripAsync);
        _world.Put("cut", async http =>
        {
            http.Response.ContentLength = 100;
            await http.Response.WriteAsync("half");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        _world.Put("agent", http => http.Response.WriteAsync($"{http.Request.Headers.UserAgent}|{http.Request.Headers.Cookie}|{http.Request.Headers.Referer}"));
        _world.Put("cookie", http =>
        {
            http.Response.Headers.SetCookie = "who=we; path=/";
            return Task.CompletedTask;
        });
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("fine")]
    [InlineData("packed")]
    [InlineData("hop/5")]
    [InlineData("to-other-host")]
    public async Task Gives_what_is_there(string name) => Assert.Equal("picture"u8.ToArray(), (await AskAsync(name)).Content);

    [Theory]
    [InlineData("hop/6", PhotoProblem.NotAPicture)]
    [InlineData("loop", PhotoProblem.NotAPicture)]
    [InlineData("to-file", PhotoProblem.ForbiddenAddress)]
    [InlineData("to-ftp", PhotoProblem.ForbiddenAddress)]
    [InlineData("no-length", PhotoProblem.TooManyBytes)]
    [InlineData("told-length", PhotoProblem.TooManyBytes)]
    [InlineData("bomb", PhotoProblem.TooManyBytes)]
    [InlineData("not-packed", PhotoProblem.Broken)]
    [InlineData("cut", null)]
    public async Task Gives_nothing_and_says_why(string name, PhotoProblem? problem)
    {
        var answer = await AskAsync(name);
        Assert.Null(answer.Content);
        Assert.Equal(problem, answer.Problem);
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("drip")]
    public async Task Waits_no_longer_than_it_may(string name)
    {
        using var servers = Servers(most: int.MaxValue, time: TimeSpan.FromMilliseconds(500));
        Assert.Equal(new FetchAnswer(0), await servers.AskAsync(_world.At(name), FetchKnowledge.Nothing, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/fine")]
    [InlineData("http://localhost:{0}/fine")]
    [InlineData("http://[::1]:{0}/fine")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/fine")]
    [InlineData("http://2130706433:{0}/fine")]
    [InlineData("http://0x7f.1:{0}/fine")]
    [InlineData("http://10.0.0.1/1.jpg")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("ftp://example.test/1.jpg")]
    [InlineData("file:///etc/passwd")]
    public async Task Goes_into_no_private_network(string url)
    {
        using var servers = new PictureServers(Options.Create(new FetchingOptions()), TimeProvider.System);
        var answer = await servers.AskAsync(url.Replace("{0}", $"{_world.Port}", StringComparison.Ordinal), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal(PhotoProblem.ForbiddenAddress, answer.Problem);
        Assert.Empty(_world.Asked);
    }

    [Theory]
    [InlineData("to-other-host")]
    [InlineData("to-metadata")]
    public async Task Judges_where_a_redirect_leads(string name)
    {
        using var servers = new PictureServers(new(), TimeProvider.System, a => a.Equals(IPAddress.Loopback));
        var answer = await servers.AskAsync(_world.At(name), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal(PhotoProblem.ForbiddenAddress, answer.Problem);
        Assert.Equal([name], _world.Asked);
    }

    [Fact]
    public async Task Says_who_it_is_and_carries_nothing_from_one_address_to_another()
    {
        using var servers = Servers();
        await servers.AskAsync(_world.At("cookie"), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
        var answer = await servers.AskAsync(_world.At("agent"), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal("ListingEngine||"u8.ToArray(), answer.Content);
    }

    [Fact]
    public async Task Asks_only_for_what_is_new()
    {
        _world.PutTagged("tagged", "picture"u8.ToArray(), "W/\"odd tag\"");
        using var servers = Servers();
        var first = await servers.AskAsync(_world.At("tagged"), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
        Assert.Equal("W/\"odd tag\"", first.ETag);
        var again = await servers.AskAsync(_world.At("tagged"), new("hash", first.ETag, null, 0, null), TestContext.Current.CancellationToken);
        Assert.Equal((304, null), (again.Status, again.Content));
        // A tag of something that we do not hold is of no use.
        var whole = await servers.AskAsync(_world.At("tagged"), new(null, first.ETag, null, 0, null), TestContext.Current.CancellationToken);
        Assert.NotNull(whole.Content);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", null)]
    [InlineData("nonsense", null)]
    [InlineData("999999999", 86400)]
    public async Task Hears_how_long_to_wait(string told, int? seconds)
    {
        _world.Put("busy", http =>
        {
            (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (429, told);
            return Task.CompletedTask;
        });
        Assert.Equal(seconds, (int?)(await AskAsync("busy")).RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task Stops_at_once_when_told_so()
    {
        using var stop = new CancellationTokenSource(100);
        using var servers = Servers();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => servers.AskAsync(_world.At("silent"), FetchKnowledge.Nothing, stop.Token));
    }

    private async Task<FetchAnswer> AskAsync(string name)
    {
        using var servers = Servers();
        return await servers.AskAsync(_world.At(name), FetchKnowledge.Nothing, TestContext.Current.CancellationToken);
    }

    private static PictureServers Servers(int most = Most, TimeSpan? time = null) =>
        new(Options.Create(new FetchingOptions { AllowPrivateAddresses = true, FetchMaxBytes = most, FetchTimeout = time ?? TimeSpan.FromMinutes(1) }), TimeProvider.System);

    private void Redirect(string name, string to) => _world.Put(name, http =>
    {
        (http.Response.StatusCode, http.Response.Headers.Location) = (302, to);
        return Task.CompletedTask;
    });

    private static async Task EndlessAsync(HttpContext http)
    {
        while (!http.RequestAborted.IsCancellationRequested) await http.Response.Body.WriteAsync(new byte[10_000]);
    }

    private static async Task DripAsync(HttpContext http)
    {
        while (!http.RequestAborted.IsCancellationRequested)
        {
            await http.Response.Body.WriteAsync(new byte[1]);
            await http.Response.Body.FlushAsync();
            await Task.Delay(50);
        }
    }

    private static Task SendAsync(HttpContext http, string encoding, byte[] content)
    {
        http.Response.Headers.ContentEncoding = encoding;
        return http.Response.Body.WriteAsync(content).AsTask();
    }

    private static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }
}
