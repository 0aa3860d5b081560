using ListingEngine.Host.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>The report for paper. Only our own press may have it: it asks on behalf of somebody who was let in, and says for which company.</summary>
[AllowAnonymous]
internal sealed class ReportPrintModel(ReportQuery query, CompanyScope scope, FileShelf files, PrintKey key) : PageModel
{
    public OwnerReport Report { get; private set; } = null!;

    /// <summary>Address of the company's logo on this engine; null lets the name stand there.</summary>
    public string? Logo => files.NameOf(Report.Company.LogoUrl) is { } name ? FileShelf.Prefix + name : null;

    public static string Path(long companyId, long id) => FormattableString.Invariant($"/print/report/{companyId}/{id}");

    public async Task<IActionResult> OnGetAsync(long company, long id, CancellationToken ct)
    {
        if (!key.IsIn(Request)) return NotFound();
        scope.CompanyId = company;
        if (await query.RunAsync(id, ct) is not { } report) return NotFound();
        Report = report;
        return Page();
    }
}
