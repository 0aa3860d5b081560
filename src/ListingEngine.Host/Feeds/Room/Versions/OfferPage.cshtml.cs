using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>One offer as it stands in the feed: as the portal gets it now, or of two versions side by side.</summary>
[Needs(Rights.SeePlans)]
internal sealed class OfferPageModel(ListingDb db, OfferQuery query) : PageModel
{
    /// <summary>Numbers of the versions; of none the served one.</summary>
    [BindProperty(SupportsGet = true)]
    public int[] V { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public long? Object { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    /// <summary>The versions that were asked for, the older one first.</summary>
    public IReadOnlyList<int> Asked { get; private set; } = [];

    public IReadOnlyDictionary<int, string[]> Found { get; private set; } = new Dictionary<int, string[]>();

    public IReadOnlyList<LinePair> Lines { get; private set; } = [];

    public bool AreTwo => Asked.Count == 2 && Found.Count == 2;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        var told = V.Distinct().Order().ToList();
        Asked = told.Count > 2 ? [told[0], told[^1]] : told.Count > 0 ? told : plan.Current is { } current ? [current.Number] : [];
        if (Object is not { } number || Asked.Count == 0) return Page();
        Found = await query.RunAsync(id, plan.PortalKey, number, [.. Asked], ct);
        if (AreTwo) Lines = LineDiff.Of(Found[Asked[0]], Found[Asked[1]]);
        return Page();
    }
}
