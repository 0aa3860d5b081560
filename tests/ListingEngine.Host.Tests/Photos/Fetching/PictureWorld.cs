using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests.Photos.Fetching;

/// <summary>The servers of others: one that answers under many hosts (127.0.0.1, 127.0.0.2 and so on), with what a test puts there.</summary>
internal sealed class PictureWorld : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = [];
    private readonly ConcurrentQueue<string> _asked = [];

    private PictureWorld(WebApplication app) => _app = app;

    /// <summary>Names of what was asked for, in order.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public int Port => new Uri(_app.Urls.First()).Port;

    public static async Task<PictureWorld> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://0.0.0.0:0");
        var world = new PictureWorld(builder.Build());
        world._app.MapGet("/{**name}", world.AnswerAsync);
        await world._app.StartAsync();
        return world;
    }

    /// <summary>The address of that name at one of the hosts.</summary>
    public string At(string name, int host = 1) => $"http://127.0.0.{host}:{Port}/{name}";

    /// <returns>The address.</returns>
    public string Put(string name, RequestDelegate answer, int host = 1)
    {
        _answers[name] = answer;
        return At(name, host);
    }

    public string Put(string name, byte[] picture, int host = 1) => Put(name, http => http.Response.Body.WriteAsync(picture).AsTask(), host);

    public string Put(string name, int status, int host = 1) => Put(name, http =>
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }, host);

    /// <summary>A picture that says by which tag it can be known again.</summary>
    public string PutTagged(string name, byte[] picture, string tag) => Put(name, async http =>
    {
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag) http.Response.StatusCode = 304;
        else await http.Response.Body.WriteAsync(picture);
    });

    public int TimesAsked(string name) => _asked.Count(a => a == name);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http, string name)
    {
        _asked.Enqueue(name);
        if (_answers.TryGetValue(name, out var answer)) await answer(http);
        else http.Response.StatusCode = 404;
    }
}
