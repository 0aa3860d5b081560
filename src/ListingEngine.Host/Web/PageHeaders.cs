using Microsoft.AspNetCore.Mvc.Filters;

namespace ListingEngine.Host.Web;

/// <summary>What every page tells the browser: load nothing from elsewhere, keep nothing, tell other sites nothing of its addresses.</summary>
internal sealed class PageHeaders : IAlwaysRunResultFilter
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
