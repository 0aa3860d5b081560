using ListingEngine.Core.Feeds;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>An offer that differs.</summary>
public sealed record OfferChange(long ObjectId, IReadOnlyList<FieldChange> Fields);

/// <summary>What differs between two versions of a feed.</summary>
/// <param name="Added">Object numbers that came in.</param>
/// <param name="Removed">Object numbers that went out.</param>
/// <param name="Changed">Offers in both, field by field; at most <see cref="MostDetailed"/> in detail.</param>
/// <param name="ChangedTotal">All offers that differ.</param>
public sealed record SnapshotDiff(IReadOnlyList<long> Added, IReadOnlyList<long> Removed, IReadOnlyList<OfferChange> Changed, int ChangedTotal)
{
    private const int MostDetailed = 500, AtOnce = 50;

    /// <summary>Null when one of the versions was swept up meanwhile.</summary>
    /// <param name="db">An open connection.</param>
    /// <param name="portal">Key of the plan's portal.</param>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="ct">Ends the reading.</param>
    internal static async Task<SnapshotDiff?> BetweenAsync(NpgsqlConnection db, string portal, FeedSnapshot before, FeedSnapshot after, CancellationToken ct)
    {
        if (await VersionDelta.BetweenAsync(db, before.ChunkIds, after.ChunkIds, ct) is not { } delta) return null;
        var changed = new List<OfferChange>();
        foreach (var some in delta.Changed.Take(MostDetailed).Chunk(AtOnce))
        {
            if (await DetailAsync(db, OfferReading.Of(portal, before), OfferReading.Of(portal, after), some, ct) is not { } detailed) return null;
            changed.AddRange(detailed);
        }

        return new(delta.Added, delta.Removed, changed, delta.Changed.Count);
    }

    /// <summary>Those offers field by field; null when their version was swept up meanwhile.</summary>
    internal static async Task<IReadOnlyList<OfferChange>?> DetailAsync(
        NpgsqlConnection db, OfferReading before, OfferReading after, IReadOnlyList<ChangedOffer> offers, CancellationToken ct)
    {
        var pieces = await OfferPieces.ReadAsync(db, offers.SelectMany(o => new[] { (o.Before, o.ObjectId), (o.After, o.ObjectId) }), ct);
        var changed = new List<OfferChange>();
        foreach (var offer in offers)
        {
            if (!pieces.TryGetValue((offer.Before, offer.ObjectId), out var was) || !pieces.TryGetValue((offer.After, offer.ObjectId), out var now)) return null;
            changed.Add(new(offer.ObjectId, FieldChange.Between(before.Values(was), after.Values(now))));
        }

        return changed;
    }
}
