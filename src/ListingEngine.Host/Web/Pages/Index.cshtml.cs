using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Today;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Pages;

/// <summary>The start page: what is on air, what is not, and why.</summary>
[ThisMachineOnly]
internal sealed class IndexModel(TodayQuery today) : PageModel
{
    public TodayView Today { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await DataModule.EnterFirstCompanyAsync(HttpContext.RequestServices, ct);
        Today = await today.RunAsync(ct);
    }
}
