using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Alarms;

/// <summary>What goes wrong now, and what did.</summary>
[Needs(Rights.SeePlans)]
internal sealed class AlarmsPageModel(AlarmQuery alarms, StrangerTrust trust, CompanyScope scope, PageText text) : PageModel
{
    public IReadOnlyList<AlarmLine> Open { get; private set; } = [];

    public Page<AlarmLine> Over { get; private set; } = new([], 0, 1, 1);

    public bool MayRun => scope.Who.Has(Rights.RunPlans);

    public async Task OnGetAsync([FromQuery(Name = "p")] int? number, CancellationToken ct) =>
        (Open, Over) = (await alarms.OpenAsync(ct), await alarms.OverAsync(new() { Page = number }, ct));

    public async Task<IActionResult> OnPostTrustAsync(long id, CancellationToken ct)
    {
        if (!MayRun) return Forbid();
        if (!await trust.TrustAsync(id, ct)) return NotFound();
        TempData.Tell(new(text["Alarms.Trusted"]));
        return RedirectToPage();
    }
}
