using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>Reads one offer as versions of a plan have it.</summary>
internal sealed class OfferQuery(ListingDb db)
{
    /// <param name="planId">A plan of the company.</param>
    /// <param name="portal">Key of its portal.</param>
    /// <param name="objectId">The object.</param>
    /// <param name="numbers">Numbers of the versions.</param>
    /// <returns>Lines for people by the number of the version; without those that do not have it, or are kept no more.</returns>
    public async Task<IReadOnlyDictionary<int, string[]>> RunAsync(long planId, string portal, long objectId, int[] numbers, CancellationToken ct)
    {
        var connection = await db.ConnectionAsync(ct);
        var chunks = new Dictionary<int, (long Id, byte[] Head)>();
        await using (var command = connection.Command("""
            SELECT s.number, c.id, s.head FROM feed_snapshots s JOIN feed_chunks c ON c.plan_id = s.plan_id AND c.block = $3 AND c.id = ANY(s.chunk_ids)
            WHERE s.company_id = $1 AND s.plan_id = $2 AND s.number = ANY($4) AND $5 = ANY(c.members)
            """, db.CompanyId, planId, objectId / FeedChunk.BlockSize, numbers, objectId))
        {
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct)) chunks[rows.GetInt32(0)] = (rows.GetInt64(1), rows.GetFieldValue<byte[]>(2));
        }

        var pieces = await OfferPieces.ReadAsync(connection, chunks.Values.Select(c => (c.Id, objectId)).Distinct(), ct);
        return chunks.Where(c => pieces.ContainsKey((c.Value.Id, objectId)))
            .ToDictionary(c => c.Key, c => new OfferReading(OfferReading.DialectOf(portal), c.Value.Head).Lines(pieces[(c.Value.Id, objectId)]));
    }
}
