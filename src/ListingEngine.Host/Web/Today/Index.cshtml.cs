using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Owners.Inbox;
using ListingEngine.Host.Presentations.Composer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ListingEngine.Host.Web.Today;

/// <summary>The start page: what needs whoever is at work, the worst first.</summary>
[Needs]
internal sealed class IndexModel(TodayQuery today, MineQuery mine, PresentationNews presentations, InboxNews adverts, CompanyScope scope) : PageModel
{
    /// <summary>Null for who may not see media plans, or has a team to look after instead.</summary>
    public TodayView? Today { get; private set; }

    /// <summary>Null for who has no objects of their own.</summary>
    public MineView? Mine { get; private set; }

    /// <summary>What clients did with this person's presentations since yesterday.</summary>
    public IReadOnlyList<PresentationNewsLine> Presentations { get; private set; } = [];

    /// <summary>What waits among owners' adverts.</summary>
    public AdvertNewsView Adverts { get; private set; } = new([], []);

    public bool IsHead => scope.Who.Role == Role.Head;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (scope.Who.Has(Rights.SeePlans) && !IsHead) Today = await today.RunAsync(ct);
        if (Today is null || await mine.HasAnyAsync(ct)) Mine = await mine.RunAsync(ct);
        Presentations = await presentations.RunAsync(ct);
        Adverts = await adverts.RunAsync(ct);
    }
}
