using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Gate;

/// <summary>One address of the engine and what it asks of whoever comes.</summary>
/// <param name="Method">The verb; PAGE for a page, which is read and sent to.</param>
/// <param name="Route">As it is mapped.</param>
/// <param name="Needs">Null where it says nothing, or that everybody may come.</param>
/// <param name="IsOpen">Everybody may come.</param>
internal sealed record Address(string Method, string Route, NeedsAttribute? Needs, bool IsOpen)
{
    public const string Page = "PAGE";

    public bool IsApi => Route.StartsWith("/api/", StringComparison.Ordinal);

    public bool LetsIn(Role role) => IsOpen || Needs is { Installation: false } needs && RoleRights.Of(role).HasFlag(needs.Rights);

    /// <summary>Every address, from the routes that are mapped; a page's metadata is known once it is loaded.</summary>
    public static async Task<List<Address>> AllAsync(IServiceProvider services)
    {
        var found = new List<Address>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Distinct())
        {
            var metadata = endpoint.Metadata;
            var isPage = metadata.GetMetadata<PageActionDescriptor>() is not null;
            if (metadata.GetMetadata<PageActionDescriptor>() is { } page)
                metadata = (await services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty)).Endpoint?.Metadata ?? metadata;
            var methods = isPage ? [Page] : metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
            found.AddRange(methods.Select(m => new Address(m, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                metadata.GetMetadata<NeedsAttribute>(), metadata.GetMetadata<IAllowAnonymous>() is not null)));
        }

        return [.. found.Distinct().OrderBy(a => a.IsApi).ThenBy(a => a.Route, StringComparer.Ordinal).ThenBy(a => a.Method, StringComparer.Ordinal)];
    }
}
