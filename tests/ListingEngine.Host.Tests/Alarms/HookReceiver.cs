using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Alarms.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListingEngine.Host.Tests.Alarms;

/// <summary>A server that hears a webhook, and answers as a test tells it to.</summary>
internal sealed class HookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HookReceiver(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public int Status { get; set; } = 204;

    public ConcurrentQueue<(string Path, byte[] Body, string? Signature)> Heard { get; } = [];

    /// <summary>Everything that was told, as <c>event id</c>.</summary>
    public List<string> Events => [.. Heard.SelectMany(h => JsonNode.Parse(Encoding.UTF8.GetString(h.Body))!["events"]!.AsArray()).Select(e => $"{e!["event"]} {e["id"]}")];

    public static async Task<HookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new HookReceiver(builder.Build());
        receiver._app.MapFallback((Delegate)receiver.HearAsync);
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> HearAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        Heard.Enqueue((http.Request.Path, body.ToArray(), http.Request.Headers[WebhookTeller.SignatureHeader]));
        http.Response.Headers.Location = $"{Address}/elsewhere";
        return Results.StatusCode(Status);
    }
}
