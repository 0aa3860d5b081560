using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>An offer that is in two versions and not the same, with the chunks in which it stands.</summary>
internal readonly record struct ChangedOffer(long ObjectId, long Before, long After);

/// <summary>
/// Which offers differ between two lists of chunks, in the order of their numbers. Told by members and hashes of those chunks that are not in
/// both: no text is read, so that versions of any size are compared.
/// </summary>
internal sealed record VersionDelta(IReadOnlyList<long> Added, IReadOnlyList<long> Removed, IReadOnlyList<ChangedOffer> Changed)
{
    /// <summary>Null when a chunk is there no more, because its version was swept up meanwhile.</summary>
    public static async Task<VersionDelta?> BetweenAsync(NpgsqlConnection db, long[] before, long[] after, CancellationToken ct)
    {
        var same = before.ToHashSet();
        same.IntersectWith(after);
        if (await OffersAsync(db, [.. before.Where(id => !same.Contains(id))], ct) is not { } old
            || await OffersAsync(db, [.. after.Where(id => !same.Contains(id))], ct) is not { } now) return null;
        var added = new List<long>();
        var changed = new List<ChangedOffer>();
        foreach (var (member, place) in now)
        {
            if (!old.Remove(member, out var was)) added.Add(member);
            else if (was.Hash != place.Hash) changed.Add(new(member, was.Chunk, place.Chunk));
        }

        added.Sort();
        changed.Sort((a, b) => a.ObjectId.CompareTo(b.ObjectId));
        return new(added, [.. old.Keys.Order()], changed);
    }

    private static async Task<Dictionary<long, (long Hash, long Chunk)>?> OffersAsync(NpgsqlConnection db, long[] chunks, CancellationToken ct)
    {
        var offers = new Dictionary<long, (long, long)>();
        if (chunks.Length == 0) return offers;
        await using var command = db.Command("SELECT id, members, member_hashes FROM feed_chunks WHERE id = ANY($1)", chunks);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = 0;
        for (; await rows.ReadAsync(ct); found++)
        {
            var (id, members, hashes) = (rows.GetInt64(0), rows.GetFieldValue<long[]>(1), rows.GetFieldValue<long[]>(2));
            for (var i = 0; i < members.Length; i++) offers[members[i]] = (hashes[i], id);
        }

        return found == chunks.Length ? offers : null;
    }
}
