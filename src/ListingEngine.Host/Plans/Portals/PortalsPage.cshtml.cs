using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans.Portals;

/// <summary>Every portal that a plan can choose: what it takes, how sure that is, and which plans go there.</summary>
[Needs(Rights.SeePlans)]
internal sealed class PortalsPageModel(ListingDb db, CompanyScope scope) : PageModel
{
    public ILookup<string, (long Id, string Name)> Plans { get; private set; } = Array.Empty<(long, string)>().ToLookup(p => "");

    public bool MayEdit => scope.Who.Has(Rights.RunPlans);

    public async Task OnGetAsync(CancellationToken ct) => Plans =
        (await db.Plans.AsNoTracking().OrderBy(p => p.Name).Select(p => new { p.Portal, p.Id, p.Name }).ToListAsync(ct)).ToLookup(p => p.Portal, p => (p.Id, p.Name));
}
