using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Objects.List;

/// <summary>The found objects as a file for spreadsheets.</summary>
[Needs(Rights.Export)]
internal sealed class ExportModel(ListExport export, ListQuery list, TimeProvider clock) : PageModel
{
    public int Objects { get; private set; }

    public string Back => ListAddress.Of(ListAddress.Query(Request.Query));

    private ListAsk Ask => new AskReader(Request.Query, clock.LocalTimeZone).Read();

    public async Task OnGetAsync(CancellationToken ct) => Objects = await list.CountAsync(Ask, ct);

    public IActionResult OnPost() => new Sheet(export, Ask,
        $"objects-{clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");

    // Written as a result, after the headers that every page gets.
    private sealed class Sheet(ListExport export, ListAsk ask, string name) : ActionResult
    {
        public override Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = "text/csv; charset=utf-8";
            response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
            return export.WriteAsync(ask, response.Body, context.HttpContext.RequestAborted);
        }
    }
}
