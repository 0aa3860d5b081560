using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>
/// Keeps the sketches of descriptions fresh: reads only those texts that may have changed since, and finds anew which are nearly the same.
/// </summary>
internal sealed partial class TextRound(NpgsqlDataSource source, ILogger<TextRound> log)
{
    private const int TextsAtOnce = 1000;

    private const string Advertised = "o.status IN ('Active', 'Reserved')";

    // Also where the twin of an object is gone, so that it stands in its group alone.
    private const string CompaniesToRead = $"""
        SELECT o.company_id FROM objects o LEFT JOIN text_sketches t ON t.object_id = o.id WHERE {Advertised} AND t.revision IS DISTINCT FROM o.revision
        UNION SELECT t.company_id FROM text_sketches t JOIN objects o ON o.id = t.object_id WHERE NOT ({Advertised})
        UNION SELECT company_id FROM text_sketches WHERE place IS NOT NULL GROUP BY company_id, place HAVING count(*) = 1
        """;

    private const string TextsToRead = $"""
        SELECT o.id, o.revision, o.description FROM objects o LEFT JOIN text_sketches t ON t.object_id = o.id
        WHERE o.company_id = $1 AND o.id > $2 AND {Advertised} AND t.revision IS DISTINCT FROM o.revision ORDER BY o.id LIMIT $3
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        foreach (var company in await CompaniesAsync(db, ct))
        {
            try
            {
                await RunAsync(db, company, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                Failed(company, e);
            }
        }
    }

    private static async Task RunAsync(NpgsqlConnection db, long company, CancellationToken ct)
    {
        await using var work = await db.BeginTransactionAsync(ct);
        await db.ExecuteAsync($"DELETE FROM text_sketches t USING objects o WHERE o.id = t.object_id AND t.company_id = $1 AND NOT ({Advertised})", ct, company);
        for (var after = 0L; await ReadAsync(db, company, after, ct) is { Count: > 0 } texts; after = texts[^1].Id) await KeepAsync(db, company, texts, ct);
        await GroupAsync(db, company, ct);
        await work.CommitAsync(ct);
    }

    private static async Task<List<(long Id, long Revision, byte[]? Sketch)>> ReadAsync(NpgsqlConnection db, long company, long after, CancellationToken ct)
    {
        var texts = new List<(long, long, byte[]?)>(TextsAtOnce);
        await using var command = db.Command(TextsToRead, company, after, TextsAtOnce);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) texts.Add((rows.GetInt64(0), rows.GetInt64(1), rows.IsDBNull(2) ? null : TextLikeness.Sketch(rows.GetString(2))));
        return texts;
    }

    private static async Task KeepAsync(NpgsqlConnection db, long company, List<(long Id, long Revision, byte[]? Sketch)> texts, CancellationToken ct)
    {
        await using var command = db.Command("""
            INSERT INTO text_sketches (object_id, company_id, revision, sketch) SELECT n.id, $1, n.revision, n.sketch FROM unnest($2, $3, $4) n(id, revision, sketch)
            ON CONFLICT (object_id) DO UPDATE SET revision = excluded.revision, sketch = excluded.sketch
            """, company, texts.ConvertAll(t => t.Id), texts.ConvertAll(t => t.Revision));
        command.Parameters.Add(new() { Value = texts.ConvertAll(t => t.Sketch), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task GroupAsync(NpgsqlConnection db, long company, CancellationToken ct)
    {
        var twins = new TextTwins();
        var stood = new Dictionary<long, long>();
        await using (var command = db.Command("SELECT object_id, sketch, place FROM text_sketches WHERE company_id = $1 AND (sketch IS NOT NULL OR place IS NOT NULL)", company))
        {
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                if (!rows.IsDBNull(1)) twins.Add(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1));
                if (!rows.IsDBNull(2)) stood[rows.GetInt64(0)] = rows.GetInt64(2);
            }
        }

        var stand = twins.Find();
        var moved = stand.Where(s => stood.GetValueOrDefault(s.Key) != s.Value).Select(s => (s.Key, (long?)s.Value))
            .Concat(stood.Keys.Where(id => !stand.ContainsKey(id)).Select(id => (id, (long?)null))).ToList();
        if (moved.Count == 0) return;
        await using var move = db.Command("UPDATE text_sketches t SET place = m.place FROM unnest($1, $2) m(id, place) WHERE t.object_id = m.id", moved.ConvertAll(m => m.Item1));
        move.Parameters.Add(new() { Value = moved.ConvertAll(m => m.Item2), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        await move.ExecuteNonQueryAsync(ct);
    }

    private static async Task<List<long>> CompaniesAsync(NpgsqlConnection db, CancellationToken ct)
    {
        var companies = new List<long>();
        await using var command = db.Command(CompaniesToRead);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) companies.Add(rows.GetInt64(0));
        return companies;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Comparing the texts of company {CompanyId} failed; the next round tries again")]
    private partial void Failed(long companyId, Exception e);
}
