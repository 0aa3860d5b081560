using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ListingEngine.Host.Web;

/// <summary>What every page tells the browser: load nothing from elsewhere, keep nothing, tell other sites nothing of its addresses.</summary>
internal sealed class PageHeaders : IAlwaysRunResultFilter
{
    // Tabler draws its marks by data: addresses in its style sheet.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'self'; ";

    private static readonly object Tiles = new(), Frames = new(), Framed = new(), Kept = new();

    /// <summary>The host of the map's tiles, which this page shows; it says so before it is drawn.</summary>
    public static void AllowTiles(HttpContext http, string host) => http.Items[Tiles] = " " + host;

    /// <summary>This page shows another one of ours within itself.</summary>
    public static void AllowFrames(HttpContext http) => http.Items[Frames] = "frame-src 'self'; ";

    /// <summary>This page is shown within another one of ours.</summary>
    public static void AllowFraming(HttpContext http) => http.Items[Framed] = "'self'";

    /// <summary>This page is shown within pages of those origins, as <c>frame-ancestors</c> names them.</summary>
    public static void AllowFraming(HttpContext http, string origins) => http.Items[Framed] = origins;

    /// <summary>This page is the same for everybody, and may be kept for so long.</summary>
    public static void AllowKeeping(HttpContext http, int seconds) => http.Items[Kept] = string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}");

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        var items = context.HttpContext.Items;
        headers.ContentSecurityPolicy = $"{Policy}{items[Frames]}frame-ancestors {items[Framed] ?? "'none'"}; img-src 'self' data:{items[Tiles]}";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = (string?)items[Kept] ?? "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
