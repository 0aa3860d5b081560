using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>How many offers came, changed and went between two lists of chunks; only chunks that are not in both are looked at.</summary>
internal readonly record struct ContentChange(int Added, int Changed, int Removed)
{
    public static async Task<ContentChange> BetweenAsync(NpgsqlConnection db, long[] before, long[] after, CancellationToken ct)
    {
        var same = before.ToHashSet();
        same.IntersectWith(after);
        var old = await OffersAsync(db, [.. before.Where(id => !same.Contains(id))], ct);
        var now = await OffersAsync(db, [.. after.Where(id => !same.Contains(id))], ct);
        int added = 0, changed = 0;
        foreach (var (member, hash) in now)
        {
            if (!old.Remove(member, out var was)) added++;
            else if (was != hash) changed++;
        }

        return new(added, changed, old.Count);
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
