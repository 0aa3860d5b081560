using ListingEngine.Host.Tests.Gate;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Security;

/// <summary>Every form that a page takes, found in the engine itself.</summary>
internal static class Handlers
{
    /// <returns>Routes of pages with the query that names their handler.</returns>
    public static async Task<IReadOnlyList<string>> AllAsync(RunningEngine engine)
    {
        var loader = engine.Services.GetRequiredService<PageLoader>();
        var found = new List<string>();
        foreach (var endpoint in engine.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            foreach (var handler in (await loader.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods.Where(h => h.HttpMethod == "Post"))
                found.Add($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}{(handler.Name is null ? "" : $"?handler={handler.Name}")}");
        }

        return [.. found.Distinct().Where(p => !p.StartsWith("/oops", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>All pages and files that are read, as strangers and people ask for them.</summary>
    public static async Task<IReadOnlyList<Address>> ReadAsync(RunningEngine engine) =>
        [.. (await Address.AllAsync(engine.Services)).Where(a => a.Method is Address.Page or "GET")];
}
