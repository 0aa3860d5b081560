using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>Which offers of a comparison are listed.</summary>
internal enum DiffShow
{
    Changed,
    Added,
    Removed,
}

/// <summary>An offer in a comparison, as its object is known now; without an address when the object is gone.</summary>
internal sealed record DiffLine(long ObjectId, string? Place, IReadOnlyList<FieldChange> Fields);

/// <summary>One page of what differs between two versions.</summary>
internal sealed record DiffView(RoomVersion Before, RoomVersion After, VersionDelta Delta, DiffShow Show, IReadOnlyList<DiffLine> Lines, Paging Paging)
{
    public int Count(DiffShow show) => show switch { DiffShow.Changed => Delta.Changed.Count, DiffShow.Added => Delta.Added.Count, _ => Delta.Removed.Count };
}

/// <summary>Compares two versions: all numbers, and the texts of one page of offers.</summary>
internal sealed class DiffQuery(ListingDb db)
{
    private const int OfNumbers = 100, OfTexts = 20;

    /// <param name="planId">The plan.</param>
    /// <param name="portal">Key of its portal.</param>
    /// <param name="before">Number of the older version.</param>
    /// <param name="after">Number of the newer one.</param>
    /// <param name="show">Null: the first list that is not empty.</param>
    /// <param name="only">The one object that is asked about; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <returns>Null when the plan keeps one of the versions no more.</returns>
    public async Task<DiffView?> RunAsync(long planId, string portal, int before, int after, DiffShow? show, long? only, int page, CancellationToken ct)
    {
        var versions = await db.Snapshots.AsNoTracking().Where(s => s.PlanId == planId && (s.Number == before || s.Number == after)).ToListAsync(ct);
        if (versions.Find(v => v.Number == before) is not { } old || versions.Find(v => v.Number == after) is not { } now) return null;
        var connection = await db.ConnectionAsync(ct);
        if (await VersionDelta.BetweenAsync(connection, old.ChunkIds, now.ChunkIds, ct) is not { } delta) return null;
        if (only is { } one) delta = new([.. delta.Added.Where(id => id == one)], [.. delta.Removed.Where(id => id == one)], [.. delta.Changed.Where(c => c.ObjectId == one)]);
        var shown = show ?? (delta.Changed.Count > 0 ? DiffShow.Changed : delta.Added.Count > 0 ? DiffShow.Added : delta.Removed.Count > 0 ? DiffShow.Removed : DiffShow.Changed);
        var size = shown == DiffShow.Changed ? OfTexts : OfNumbers;
        IReadOnlyList<OfferChange> offers;
        if (shown == DiffShow.Changed)
        {
            if (await SnapshotDiff.DetailAsync(connection, OfferReading.Of(portal, old), OfferReading.Of(portal, now), [.. delta.Changed.Skip((page - 1) * size).Take(size)], ct) is not { } detailed) return null;
            offers = detailed;
        }
        else
        {
            offers = [.. (shown == DiffShow.Added ? delta.Added : delta.Removed).Skip((page - 1) * size).Take(size).Select(id => new OfferChange(id, []))];
        }

        var view = new DiffView(Short(old), Short(now), delta, shown, await LinesAsync(offers, ct), new(page, size, 0));
        return view with { Paging = view.Paging with { Total = view.Count(shown) } };
    }

    private async Task<IReadOnlyList<DiffLine>> LinesAsync(IReadOnlyList<OfferChange> offers, CancellationToken ct)
    {
        var ids = offers.Select(o => o.ObjectId).ToArray();
        var places = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Address }).ToDictionaryAsync(o => o.Id, o => o.Address.Whole(), ct);
        return [.. offers.Select(o => new DiffLine(o.ObjectId, places.GetValueOrDefault(o.ObjectId), o.Fields))];
    }

    private static RoomVersion Short(FeedSnapshot s) => new(s.Id, s.Number, s.CreatedAt, s.Offers, s.Withheld);
}
