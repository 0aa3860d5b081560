using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web;

namespace ListingEngine.Host.Sites;

/// <summary>What stands behind an address that somebody came by.</summary>
/// <param name="Open">Null where there is no such address.</param>
/// <param name="Status">200; 404 for no address of ours, 410 for a site that is closed or moved, 429 for who guesses.</param>
internal sealed record Entered(OpenSite? Open, int Status);

/// <summary>Lets visitors in, and tells browsers and search engines what they may do with the pages.</summary>
internal sealed class SiteEntry(SiteDoor door, GuessLimit guesses)
{
    /// <summary>A change of price is seen after this time at the latest.</summary>
    public const int KeptSeconds = 60;

    public async Task<Entered> EnterAsync(string token, HttpContext http, CancellationToken ct)
    {
        var open = await door.FindAsync(token, ct);
        if (open is not { IsOver: false, Site.IsIndexed: true }) http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        if (open is null) return new(null, guesses.Refuse(http));
        OpenTo(http, open.Site);
        return new(open, open.IsOver ? StatusCodes.Status410Gone : StatusCodes.Status200OK);
    }

    // Pages may be kept for a while, and shown within the company's other pages.
    private static void OpenTo(HttpContext http, Site site)
    {
        PageHeaders.AllowFraming(http, site.FrameHosts.Count == 0 ? "*" : "'self' " + string.Join(' ', site.FrameHosts));
        PageHeaders.AllowKeeping(http, KeptSeconds);
    }
}
