using ListingEngine.Host.Gate;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Today;

/// <summary>The start page: what is on air, what is not, and why.</summary>
[Needs]
internal sealed class IndexModel(TodayQuery today) : PageModel
{
    public TodayView Today { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Today = await today.RunAsync(ct);
}
