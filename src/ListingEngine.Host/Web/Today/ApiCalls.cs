using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Web.Today;

/// <summary>Calls that a person can paste into a terminal, until the back office has buttons for them.</summary>
internal sealed class ApiCalls(IConfiguration settings, IOptions<StorageOptions> storage, IOptions<WebOptions> web)
{
    public string Accept(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/held/accept");

    public string Discard(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/held/discard");

    public string Publish(HttpRequest request, long plan) => Call(request, "POST", $"/plans/{plan}/publish");

    public string Import(HttpRequest request) => Call(request, "POST", "/imports?format=yandex&source=crm") + " -H 'Content-Type: application/xml' --data-binary @feed.xml";

    /// <summary>The smallest plan: one line that takes everything.</summary>
    public string CreatePlan(HttpRequest request, string name) =>
        Call(request, "POST", "/plans") + Body(new { portal = "yandex", name, lines = new[] { new { filter = new { } } } });

    /// <summary>Tells the company's details again as they stand, with a place for the legal name.</summary>
    public string TellLegalName(HttpRequest request, Company c, string legalName) =>
        Call(request, "PUT", "/company") + Body(new { c.Name, LegalName = legalName, c.Phone, c.Email, c.Address, c.Site, c.LogoUrl });

    private string Call(HttpRequest request, string method, string path) =>
        $"curl -X {method} '{web.Value.Address(request)}/api/v1{path}' -H \"X-Api-Key: {Key}\"";

    // A quote inside a shell's single quotes ends them, stands escaped, and begins them again.
    private static string Body(object body) =>
        $" -H 'Content-Type: application/json' -d '{JsonSerializer.Serialize(body, ApiJson.Options).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private string Key => settings["ApiKey"] is { Length: > 0 } ? "$API_KEY" : $"$(cat '{ApiKeys.File(Path.GetFullPath(storage.Value.Root))}')";
}
