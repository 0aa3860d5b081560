using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room;

/// <summary>A version in short.</summary>
internal sealed record RoomVersion(long Id, int Number, DateTimeOffset At, int Offers, int Withheld);

/// <summary>A plan as every page of its room knows it.</summary>
/// <param name="Current">What the portal gets now; null before the first publication.</param>
/// <param name="Held">What waits for a person.</param>
internal sealed record RoomPlan(
    long Id, string PortalKey, string Name, bool IsOn, HoldReason? HoldReason, int? KeepVersions, IReadOnlyList<PlanLine> Lines, RoomVersion? Current, RoomVersion? Held)
{
    public Portal? Portal => PortalCatalog.Find(PortalKey);

    public Phrase PortalName => Portal?.Name ?? new(PortalKey, PortalKey);

    /// <summary>The line as it is called; null for one that the plan has no more.</summary>
    public string? LineName(int line) => line >= 0 && line < Lines.Count ? PlanWords.NameOf(Lines[line], line) : null;

    /// <returns>Null when the company has no such plan.</returns>
    public static async Task<RoomPlan?> FindAsync(ListingDb db, long id, CancellationToken ct)
    {
        var found = await db.Plans.AsNoTracking().Where(p => p.Id == id).Select(p => new
        {
            p.Portal, p.Name, p.IsOn, p.HoldReason, p.KeepVersions, p.Definition,
            Current = db.Snapshots.Where(s => s.Id == p.CurrentSnapshotId).Select(s => new RoomVersion(s.Id, s.Number, s.CreatedAt, s.Offers, s.Withheld)).FirstOrDefault(),
            Held = db.Snapshots.Where(s => s.Id == p.HeldSnapshotId).Select(s => new RoomVersion(s.Id, s.Number, s.CreatedAt, s.Offers, s.Withheld)).FirstOrDefault(),
        }).SingleOrDefaultAsync(ct);
        return found is null ? null : new(id, found.Portal, found.Name, found.IsOn, found.HoldReason, found.KeepVersions, found.Definition.Lines, found.Current, found.Held);
    }
}
