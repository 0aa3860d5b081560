using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>When the portal came, what it got, and how often it usually comes.</summary>
[Needs(Rights.SeePlans)]
internal sealed class PullsPageModel(ListingDb db, PullsQuery query) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    public IReadOnlyList<PullRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<PullDay> Days { get; private set; } = [];

    public IReadOnlyList<PullVisitor> Visitors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        (Rows, Paging) = await query.RowsAsync(id, Paging.Asked(Number), ct);
        Days = await query.DaysAsync(id, ct);
        Visitors = await query.VisitorsAsync(id, ct);
        return Page();
    }
}
