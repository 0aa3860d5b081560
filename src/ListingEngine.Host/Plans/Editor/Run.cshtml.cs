using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Rhythm;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A publication that a person asked for: how far it is, and what came of it. The page may be left.</summary>
[Needs(Rights.SeePlans)]
internal sealed class PlanRunModel(ListingDb db, PublishRuns runs, CompanyScope scope) : PageModel
{
    public MediaPlan Plan { get; private set; } = null!;

    /// <summary>Null when the plan was never published in the background.</summary>
    public RunView? Run { get; private set; }

    public bool MayRun => scope.Who.Has(Rights.RunPlans);

    public bool IsGoing => Run is { State: RunState.Waiting or RunState.Running };

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return NotFound();
        (Plan, Run) = (plan, await runs.FindAsync(id, ct));
        return Request.Headers.ContainsKey("HX-Request") ? Partial("/Plans/Editor/_Run.cshtml", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken ct)
    {
        if (!MayRun) return Forbid();
        return await runs.OrderAsync(id, ct) ? Redirect($"/plans/{id}/run") : NotFound();
    }
}
