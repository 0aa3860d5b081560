using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Today;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>All plans: how each stands, what its portal got, and what waits for a person.</summary>
[Needs(Rights.SeePlans)]
internal sealed class PlansModel(TodayQuery today, PlanHistory history, SnapshotMoves moves, CompanyScope scope, PageText text) : PageModel
{
    public IReadOnlyList<PlanCard> Plans { get; private set; } = [];

    public IReadOnlyDictionary<long, IReadOnlyList<PlanDay>> Days { get; private set; } = new Dictionary<long, IReadOnlyList<PlanDay>>();

    public bool MayEdit => scope.Who.Has(Rights.RunPlans);

    public async Task OnGetAsync(CancellationToken ct) => (Plans, Days) = (await today.PlansAsync(null, ct), await history.OfAllAsync(ct));

    public async Task<IActionResult> OnPostAcceptAsync(long id, int? n, string? back, CancellationToken ct) =>
        MayEdit ? Told(await moves.AcceptAsync(id, n, ct), "Plans.Accepted", back) : Forbid();

    public async Task<IActionResult> OnPostDiscardAsync(long id, int? n, string? back, CancellationToken ct) =>
        MayEdit ? Told(await moves.DiscardAsync(id, n, ct), "Plans.Discarded", back) : Forbid();

    private RedirectResult Told(bool done, string said, string? back)
    {
        TempData.Tell(done ? new(text[said]) : new(text["Plans.NothingHeld"], "warning"));
        return Redirect(back is null ? "/plans" : Link.Local(back));
    }
}
