using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>Compares what a plan offers now with what people say they entered.</summary>
internal sealed class ChecklistQuery(ListingDb db)
{
    /// <summary>Every advert that is in the plan or stands on its portal, what is to do first.</summary>
    /// <param name="planId">A plan of the company.</param>
    /// <param name="only">The one object that is asked about; null for all.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<HandLine>> RunAsync(long planId, long? only, CancellationToken ct)
    {
        var offered = await OfferedAsync(planId, only, ct);
        var entries = await db.HandEntries.AsNoTracking().Where(e => e.PlanId == planId && (only == null || e.ObjectId == only)).ToDictionaryAsync(e => e.ObjectId, ct);
        return [.. offered.Keys.Union(entries.Keys).Select(id => Line(id, offered.GetValueOrDefault(id), entries.GetValueOrDefault(id))).OrderBy(l => l.Task).ThenBy(l => l.ObjectId)];
    }

    private static HandLine Line(long id, Dictionary<string, string>? offered, HandEntry? entry)
    {
        var entered = entry is null ? null : HandText.Read(entry.Entered);
        if (offered is null) return new(id, entry!.TakenDownAt is null ? HandTask.TakeDown : HandTask.TakenDown, entered!, [], entry);
        if (entered is null || entry!.TakenDownAt is not null) return new(id, HandTask.Enter, offered, [], entry);
        var changes = FieldChange.Between(entered, offered);
        return new(id, changes.Count == 0 ? HandTask.Entered : HandTask.Change, offered, changes, entry);
    }

    private async Task<Dictionary<long, Dictionary<string, string>>> OfferedAsync(long planId, long? only, CancellationToken ct)
    {
        var plan = await db.Plans.AsNoTracking().Where(p => p.Id == planId)
            .Select(p => new { p.Portal, Current = db.Snapshots.FirstOrDefault(s => s.Id == p.CurrentSnapshotId) }).SingleOrDefaultAsync(ct);
        if (plan?.Current is not { } current) return [];
        var members = await db.Chunks.AsNoTracking().Where(c => c.PlanId == planId && current.ChunkIds.Contains(c.Id)).Select(c => new { c.Id, c.Members }).ToListAsync(ct);
        var pieces = await OfferPieces.ReadAsync(await db.ConnectionAsync(ct),
            members.SelectMany(c => c.Members.Where(m => only is null || m == only).Select(m => (c.Id, m))), ct);
        var reading = OfferReading.Of(plan.Portal, current);
        return pieces.ToDictionary(p => p.Key.ObjectId, p => reading.Values(p.Value));
    }
}
