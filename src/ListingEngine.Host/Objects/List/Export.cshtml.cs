using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.List;

/// <summary>The found objects as a file for spreadsheets.</summary>
[Needs(Rights.Export)]
internal sealed class ExportModel(ListExport export, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var day = clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"objects-{day}.csv\"";
        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        await export.WriteAsync(new AskReader(Request.Query, clock.LocalTimeZone).Read(), Response.Body, ct);
        return new EmptyResult();
    }
}
