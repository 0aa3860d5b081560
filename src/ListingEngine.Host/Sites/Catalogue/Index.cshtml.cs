using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Sites.Catalogue;

/// <summary>The list of a site: asks nobody who they are, and keeps nothing on their machine.</summary>
[AllowAnonymous]
internal sealed class IndexModel(SiteEntry entry, SiteQuery query, SiteHeaps heaps, SiteSheets sheets, IOptions<WebOptions> web, PageText text) : PageModel
{
    /// <summary>Null where there is nothing to show.</summary>
    public SiteView? View { get; private set; }

    public SiteAsk Ask { get; private set; } = null!;

    public SiteChoices Choices { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>What stands in place of the list: <c>Site.Over</c>; null where it does not.</summary>
    public SiteNothing? Nothing { get; private set; }

    public int Pages => (Total + Ask.PageSize - 1) / Ask.PageSize;

    /// <summary>Rooms are asked for where something has them.</summary>
    public bool HasRooms => Ask.Rooms.Count > 0 || Choices.Kinds.Any(k => (Ask.Kinds.Count == 0 || Ask.Kinds.Contains(k.Value)) && k.Value.Fit() is Fits.Flats or Fits.Houses);

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        var (open, status) = await entry.EnterAsync(token, HttpContext, ct);
        if (open is null || status != StatusCodes.Status200OK)
        {
            Nothing = SiteNothing.Of(status, open is null ? null : new(open, sheets.Draw(open, []), ""), text.Language);
            Response.StatusCode = status;
            return Page();
        }

        Ask = new(Request.Query);
        var found = await query.FindAsync(open.Site, Ask, ct);
        Choices = SiteChoices.Of(await heaps.ReadAsync(open.Site, ct), Ask);
        (Total, View) = (found.Total, new(open, sheets.Draw(open, found.Objects), web.Value.Address(Request)));
        return Page();
    }
}
