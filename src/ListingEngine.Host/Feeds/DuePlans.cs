using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>Publishes every plan of which some verdict changes by itself, because its time has come.</summary>
internal sealed partial class DuePlans(ListingDb db, IServiceScopeFactory scopes, TimeProvider clock, ILogger<DuePlans> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.Plans.IgnoreQueryFilters()
            .Where(p => p.IsOn && p.HoldReason == null && db.Records.Any(r => r.PlanId == p.Id && r.ReviewAt <= now))
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.CompanyId }).ToListAsync(ct);
        foreach (var plan in due) await PublishAsync(plan.CompanyId, plan.Id, ct);
    }

    // The publisher writes what went wrong to the plan; the other plans are not kept waiting by it.
    private async Task PublishAsync(long companyId, long planId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        try
        {
            await scope.ServiceProvider.GetRequiredService<Publisher>().PublishAsync(planId, VersionCause.Time, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(planId, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Plan {FeedId} was due and could not be published; the next round tries again")]
    private partial void Failed(long feedId, Exception e);
}
