using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>What differs between two versions of a plan: came in, went out, changed field by field.</summary>
[Needs(Rights.SeePlans)]
internal sealed class DiffPageModel(ListingDb db, DiffQuery query) : PageModel
{
    /// <summary>Numbers of the versions; of one alone the comparison is with the version before it, of none with the served one.</summary>
    [BindProperty(SupportsGet = true)]
    public int[] V { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public DiffShow? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Object { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public RoomPlan Plan { get; private set; } = null!;

    /// <summary>Null when there are no two versions to compare.</summary>
    public DiffView? View { get; private set; }

    /// <summary>More than two were ticked: the outermost are compared.</summary>
    public bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return NotFound();
        Plan = plan;
        var asked = V.Distinct().Order().ToList();
        HasMore = asked.Count > 2;
        var after = asked.Count > 0 ? asked[^1] : plan.Current?.Number ?? 0;
        var before = asked.Count > 1 ? asked[0] : await BeforeAsync(id, after, ct);
        if (before is { } older) View = await query.RunAsync(id, plan.PortalKey, older, after, Show, Object, Paging.Asked(Number), ct);
        return View is null && asked.Count > 1 ? NotFound() : Page();
    }

    private async Task<int?> BeforeAsync(long id, int number, CancellationToken ct) =>
        await db.Snapshots.Where(s => s.PlanId == id && s.Number < number).MaxAsync(s => (int?)s.Number, ct);
}
