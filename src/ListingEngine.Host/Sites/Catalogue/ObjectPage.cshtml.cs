using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Sites.Catalogue;

/// <summary>One object of a site.</summary>
[AllowAnonymous]
internal sealed class ObjectPageModel(SiteEntry entry, SiteQuery query, SiteSheets sheets, IOptions<WebOptions> web, PageText text) : PageModel
{
    /// <summary>Null where there is nothing to show.</summary>
    public SiteView? View { get; private set; }

    /// <summary>What stands in its place; null where it does not.</summary>
    public SiteNothing? Nothing { get; private set; }

    /// <summary>«Продажа».</summary>
    public string Deal { get; private set; } = "";

    public string? LinkedData { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, long number, CancellationToken ct)
    {
        var (open, status) = await entry.EnterAsync(token, HttpContext, ct);
        if (open is null || status != StatusCodes.Status200OK) return Tell(SiteNothing.Of(status, ViewOf(open), text.Language), status);
        var found = await query.FindAsync(open.Site, number, ct);
        if (found is null) return Tell(new("Site.NoObject", ViewOf(open), open.Site.Language), StatusCodes.Status404NotFound);
        if (found.IsReserved) return Tell(new("Site.Reserved", ViewOf(open), open.Site.Language), StatusCodes.Status404NotFound);
        if (!found.IsShown) return Tell(new("Site.Gone", ViewOf(open), open.Site.Language), StatusCodes.Status410Gone);
        View = new(open, sheets.Draw(open, found.Object, found.Agent), web.Value.Address(Request));
        Deal = found.Object.Deal.In(open.Site.Language);
        LinkedData = SiteLinkedData.OfObject(View, found.Object);
        return Page();
    }

    private SiteView? ViewOf(OpenSite? open) => open is null ? null : new(open, sheets.Draw(open, []), "");

    private PageResult Tell(SiteNothing nothing, int status)
    {
        Nothing = nothing;
        Response.StatusCode = status;
        return Page();
    }
}
