using Npgsql;

namespace ListingEngine.Host.Intake;

/// <summary>What the stock knows of an external id.</summary>
internal readonly record struct Known(long Id, byte[]? Hash, bool Withdrawn);

/// <summary>
/// Finds objects of a source by their external ids, on a connection of its own, so that one batch is looked up while the one before it is written.
/// </summary>
internal sealed class StockLookup(NpgsqlConnection db, long companyId, string source)
{
    /// <summary>
    /// Statistics may be older than the stock: without this the planner may read the whole table for each batch. The pool resets it.
    /// </summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off", db);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<Dictionary<string, Known>> FindAsync(string[] externalIds, CancellationToken ct)
    {
        var known = new Dictionary<string, Known>();
        await using var command = new NpgsqlCommand("""
            SELECT o.external_id, o.id, o.import_hash, o.withdrawn FROM unnest($3) AS wanted (id)
            JOIN objects o ON o.company_id = $1 AND o.source = $2 AND o.external_id = wanted.id
            """, db)
        {
            Parameters = { new() { Value = companyId }, new() { Value = source }, new() { Value = externalIds } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            known[rows.GetString(0)] = new(rows.GetInt64(1), rows.IsDBNull(2) ? null : rows.GetFieldValue<byte[]>(2), rows.GetBoolean(3));
        return known;
    }

    /// <summary>Those of the ids under which portals know another object of the company already.</summary>
    public async Task<HashSet<string>> TakenFeedIdsAsync(string[] feedIds, CancellationToken ct)
    {
        var taken = new HashSet<string>();
        await using var command = new NpgsqlCommand(
            "SELECT o.feed_id FROM unnest($2) AS wanted (id) JOIN objects o ON o.company_id = $1 AND o.feed_id = wanted.id", db)
        {
            Parameters = { new() { Value = companyId }, new() { Value = feedIds } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) taken.Add(rows.GetString(0));
        return taken;
    }
}
