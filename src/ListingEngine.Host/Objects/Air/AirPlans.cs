using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Air;

/// <summary>The company's plans in the order in which they were made.</summary>
internal static class AirPlans
{
    public static Task<List<AirPlan>> ReadAsync(ListingDb db, CancellationToken ct) => db.Plans.AsNoTracking().OrderBy(p => p.Id)
        .Select(p => new AirPlan(p.Id, p.Portal, p.Name, p.IsOn, p.HoldReason, db.Snapshots.Where(s => s.Id == p.CurrentSnapshotId).Select(s => (int?)s.Number).FirstOrDefault()))
        .ToListAsync(ct);
}
