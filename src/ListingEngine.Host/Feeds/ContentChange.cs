using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>How many offers came, changed and went between two lists of chunks; only chunks that are not in both are looked at.</summary>
/// <param name="Few">The objects themselves, where they are few; else the first of them.</param>
internal sealed record ContentChange(int Added, int Changed, int Removed, IReadOnlyList<long> Few)
{
    /// <summary>So many objects are told one by one.</summary>
    public const int MostTold = 3;

    public int Total => Added + Changed + Removed;

    public static async Task<ContentChange> BetweenAsync(NpgsqlConnection db, long[] before, long[] after, CancellationToken ct)
    {
        var same = before.ToHashSet();
        same.IntersectWith(after);
        var old = await OffersAsync(db, [.. before.Where(id => !same.Contains(id))], ct);
        var now = await OffersAsync(db, [.. after.Where(id => !same.Contains(id))], ct);
        int added = 0, changed = 0;
        var few = new List<long>();
        foreach (var (member, hash) in now)
        {
            if (!old.Remove(member, out var was)) added++;
            else if (was != hash) changed++;
            else continue;
            if (few.Count < MostTold) few.Add(member);
        }

        return new(added, changed, old.Count, [.. few.Concat(old.Keys).Take(MostTold).Order()]);
    }

    private static async Task<Dictionary<long, long>> OffersAsync(NpgsqlConnection db, long[] chunks, CancellationToken ct)
    {
        var offers = new Dictionary<long, long>();
        if (chunks.Length == 0) return offers;
        await using var command = new NpgsqlCommand("SELECT members, member_hashes FROM feed_chunks WHERE id = ANY($1)", db)
        {
            Parameters = { new() { Value = chunks } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var (members, hashes) = (rows.GetFieldValue<long[]>(0), rows.GetFieldValue<long[]>(1));
            for (var i = 0; i < members.Length; i++) offers[members[i]] = hashes[i];
        }

        return offers;
    }
}
