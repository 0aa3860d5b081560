using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>What was done for an object, to be shown to its owner.</summary>
[Needs(Rights.MakePresentations)]
internal sealed class ReportPageModel(ReportQuery query) : PageModel
{
    public OwnerReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct)
    {
        if (await query.RunAsync(id, ct) is not { } report) return NotFound();
        Report = report;
        return Page();
    }
}
