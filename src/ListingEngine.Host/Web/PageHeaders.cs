using Microsoft.AspNetCore.Mvc.Filters;

namespace ListingEngine.Host.Web;

/// <summary>What every page tells the browser: load nothing from elsewhere, keep nothing, tell other sites nothing of its addresses.</summary>
internal sealed class PageHeaders : IAlwaysRunResultFilter
{
    // Tabler draws its marks by data: addresses in its style sheet.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:";

    /// <summary>The host of the map's tiles, which this page shows; it says so before it is drawn.</summary>
    public static void AllowTiles(HttpContext http, string host) => http.Items[typeof(PageHeaders)] = " " + host;

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy + context.HttpContext.Items[typeof(PageHeaders)];
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
