using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>A company's colour as a style sheet of its own: pages hold no styles. It tells nothing but the colour in its address.</summary>
internal static class AccentStyle
{
    public static string Address(string? colour) => $"/p/accent/{AccentColour.Of(colour).Plain[1..]}.css";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/p/accent/{colour}.css", (string colour, HttpResponse response) =>
    {
        var accent = AccentColour.Of($"#{colour}");
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text($":root {{ --accent: {accent.Plain}; --accent-text: {accent.Text}; --accent-text-dark: {accent.TextOnDark}; --on-accent: {accent.On}; }}\n", "text/css");
    }).AllowAnonymous().ExcludeFromDescription();
}
