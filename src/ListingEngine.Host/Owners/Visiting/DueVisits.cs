using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Orders the visits that are due, a few at a time: they take long, and a node has other work too.</summary>
internal sealed class DueVisits(ListingDb db, JobDesk desk, IOptions<OwnersOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400), Grace = TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var left = now - options.Value.VisitTime - Grace;
        var goingOn = db.SourceVisits.IgnoreQueryFilters().Where(v => v.EndedAt == null && v.StartedAt > left);
        var free = options.Value.VisitsAtOnce - await goingOn.CountAsync(ct);
        if (free > 0)
            foreach (var id in await db.WatchedSources.IgnoreQueryFilters().Where(s => s.IsOn && s.NextAt <= now && !goingOn.Any(v => v.SourceId == s.Id))
                .OrderBy(s => s.NextAt).Take(free).Select(s => s.Id).ToListAsync(ct)) await desk.OrderAsync<SourceVisitJob>(id, ct);
        var old = now - Kept;
        await db.SourceVisits.IgnoreQueryFilters().Where(v => v.StartedAt < old).ExecuteDeleteAsync(ct);
    }
}
