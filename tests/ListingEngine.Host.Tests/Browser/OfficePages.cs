using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>Every page of the office, found in the engine itself: a page that is added is looked at without being named here.</summary>
internal static class OfficePages
{
    /// <param name="engine">The engine.</param>
    /// <param name="values">What stands for the parts of an address in braces; a page with an unknown part is an error.</param>
    public static IReadOnlyList<string> Of(RunningEngine engine, IReadOnlyDictionary<string, string> values) =>
        [.. from endpoint in engine.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<NeedsAttribute>() is not null
            select "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => Part(p, values)))))
            into path orderby path select path];

    private static string Part(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part, IReadOnlyDictionary<string, string> values) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => values[parameter.Name],
        _ => throw new NotSupportedException(part.GetType().Name),
    };
}
