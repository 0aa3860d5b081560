using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using static ListingEngine.Host.Owners.Visiting.SiteFetch;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Classifies what sites answer: the only place that does.</summary>
internal static class SiteFaults
{
    /// <param name="answer">To the last of the requests.</param>
    /// <param name="address">That it was about.</param>
    /// <param name="isElsewhere">Whether redirects led there.</param>
    public static SiteFetch Of(SiteAnswer answer, Uri address, bool isElsewhere) => answer switch
    {
        { Trouble: { } code } => Of(code, address),
        { Body: { } body } => new Page(PageCharset.Decode(body, answer.Charset), address, isElsewhere, new(answer.ETag, answer.LastModified)),
        { Status: 304 } => new Unchanged(),
        { Status: 404 or 410 } => new Gone(),
        { Status: 429 or 503 } => new Failed(SiteTrouble.Busy, OutsideFault.RateLimited, true, Told(answer, address)) with { RetryAfter = answer.RetryAfter },
        { Status: 401 or 403 or 451 } => new Failed(SiteTrouble.Refused, OutsideFault.Gone, true, Told(answer, address)),
        { Status: >= 500 } => new Failed(SiteTrouble.Failing, OutsideFault.Transient, true, Told(answer, address)),
        { Status: >= 300 and < 400 } => Of(SiteTrouble.Redirects, address),
        _ => new Failed(SiteTrouble.Refused, OutsideFault.Gone, false, Told(answer, address)),
    };

    /// <summary>Nothing was asked, or the answer was not read.</summary>
    public static Failed Of(string code, Uri address) => code switch
    {
        SiteTrouble.NotPublic => new(code, OutsideFault.Gone, true, address.Host),
        SiteTrouble.TooLarge or SiteTrouble.Redirects => new(code, OutsideFault.Broken, false, address.Host),
        _ => new(code, OutsideFault.Transient, true, address.Host),
    };

    private static string Told(SiteAnswer answer, Uri address) => $"{address.Host}\n{answer.Status}";
}
