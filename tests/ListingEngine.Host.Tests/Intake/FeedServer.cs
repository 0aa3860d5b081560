using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>The outside world: a real server that answers with the feeds a test puts there, slowly or with a fault if told so.</summary>
internal sealed class FeedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (int Status, string Body)> _feeds = [];
    private int _now;

    private FeedServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public ConcurrentQueue<string> Asked { get; } = [];

    public int MostAtOnce { get; private set; }

    public TimeSpan Delay { get; set; }

    public static async Task<FeedServer> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FeedServer(builder.Build());
        server._app.MapGet("/{name}", server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <returns>The feed's address.</returns>
    public string Put(string name, string body, int status = 200)
    {
        _feeds[name] = (status, body);
        return $"{Address}/{name}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task<IResult> AnswerAsync(string name, HttpContext http)
    {
        Asked.Enqueue(name);
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _now));
        try
        {
            await Task.Delay(Delay, http.RequestAborted);
            return _feeds.TryGetValue(name, out var feed) ? Results.Text(feed.Body, "application/xml", statusCode: feed.Status) : Results.NotFound();
        }
        finally
        {
            Interlocked.Decrement(ref _now);
        }
    }
}
