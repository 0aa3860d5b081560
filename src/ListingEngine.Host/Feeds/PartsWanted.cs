using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Tells in how many files a version has to go, where its portal caps them.</summary>
internal static class PartsWanted
{
    /// <param name="db">Where the version's chunks can be read.</param>
    /// <param name="plan">Whose version it is.</param>
    /// <param name="version">What is served; null before the first.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<int> OfAsync(NpgsqlConnection db, MediaPlan plan, FeedSnapshot? version, CancellationToken ct)
    {
        var caps = FileCaps.Of(plan.Definition, PortalCatalog.Find(plan.Portal)!.Dialect.Limits);
        if (version is null || caps.Take(version.Offers, version.PlainLength)) return plan.Parts;
        var offers = new List<(long, int)>(version.Offers);
        await using var command = db.Command("SELECT members, offsets, plain_length FROM feed_chunks WHERE id = ANY($1)", version.ChunkIds);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var (members, offsets, length) = (rows.GetFieldValue<long[]>(0), rows.GetFieldValue<int[]>(1), rows.GetInt32(2));
            for (var i = 0; i < members.Length; i++) offers.Add((members[i], (i + 1 < offsets.Length ? offsets[i + 1] : length) - offsets[i]));
        }

        return caps.Parts(offers, version.Head.Length + version.Foot.Length, plan.Parts);
    }
}
