using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>Every page of the office, found in the engine itself: a page that is added is looked at without being named here.</summary>
internal static class OfficePages
{
    // Parts of pages, which are asked for by the pages themselves.
    private static readonly string[] Parts = ["/running"];

    /// <param name="engine">The engine.</param>
    /// <param name="values">What stands for the parts of an address in braces, <c>runs.id</c> before <c>id</c>; a page with an unknown part is an error.</param>
    public static IReadOnlyList<string> Of(RunningEngine engine, IReadOnlyDictionary<string, string> values) =>
        [.. from endpoint in engine.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<NeedsAttribute>() is not null
            select "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select((s, at) => string.Concat(s.Parts.Select(p => Part(p, Before(endpoint, at), values)))))
            into path where !Parts.Contains(path) orderby path select path];

    private static string? Before(RouteEndpoint endpoint, int at) =>
        at > 0 ? (endpoint.RoutePattern.PathSegments[at - 1].Parts[0] as RoutePatternLiteralPart)?.Content : null;

    private static string Part(RoutePatternPart part, string? before, IReadOnlyDictionary<string, string> values) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => values.GetValueOrDefault($"{before}.{parameter.Name}") ?? values[parameter.Name],
        _ => throw new NotSupportedException(part.GetType().Name),
    };
}
