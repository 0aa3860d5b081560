using System.Text.Json;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Web.Today;

/// <summary>Calls that a person can paste into a terminal, until the back office has buttons for them.</summary>
internal sealed class ApiCalls(IConfiguration settings, IOptions<StorageOptions> storage, IOptions<WebOptions> web)
{
    public string Accept(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/held/accept");

    public string Discard(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/held/discard");

    public string Publish(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/publish");

    /// <summary>The smallest plan: one line that takes everything.</summary>
    public string CreatePlan(HttpRequest request, string name) =>
        Call(request, "POST", "/plans") + Body(new { portal = "yandex", name, lines = new[] { new { filter = new { } } } });

    private string Call(HttpRequest request, string method, string path) =>
        $"curl -X {method} '{web.Value.Address(request)}/api/v1{path}' -H \"X-Api-Key: {Key}\"";

    // A quote inside a shell's single quotes ends them, stands escaped, and begins them again.
    private static string Body(object body) =>
        $" -H 'Content-Type: application/json' -d '{JsonSerializer.Serialize(body, ApiJson.Options).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private string Key => settings["ApiKey"] is { Length: > 0 } ? "$API_KEY" : $"$(cat '{ApiKeys.File(Path.GetFullPath(storage.Value.Root))}')";
}
