using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>Counts the day of every plan whose day is not counted yet, for the trend of its health.</summary>
internal sealed partial class HealthDays(ListingDb db, HealthCount count, IServiceScopeFactory scopes, ILogger<HealthDays> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = count.Today;
        var uncounted = await db.Plans.IgnoreQueryFilters().Where(p => !db.HealthDays.IgnoreQueryFilters().Any(d => d.PlanId == p.Id && d.Day == today))
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.CompanyId }).ToListAsync(ct);
        foreach (var plan in uncounted) await CountAsync(plan.CompanyId, plan.Id, ct);
    }

    private async Task CountAsync(long companyId, long planId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        try
        {
            var own = scope.ServiceProvider.GetRequiredService<HealthCount>();
            await own.WriteAsync(planId, await own.NowAsync(planId, ct), ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(planId, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Counting the health of plan {FeedId} failed; the next round tries again")]
    private partial void Failed(long feedId, Exception e);
}
