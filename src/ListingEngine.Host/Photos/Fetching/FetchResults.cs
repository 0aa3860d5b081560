using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Keeps what a batch of tries came to: in the rows of the addresses, in the objects that show them, in the rows of their hosts.</summary>
internal sealed class FetchResults(NpgsqlDataSource db, IOptions<FetchingOptions> options, TimeProvider clock)
{
    // The rows are locked in the order in which NewAddresses locks them: they never wait for each other in a ring.
    private const string Keep = """
        WITH told AS (
            SELECT * FROM unnest($1::bigint[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::timestamptz[])
                t (company_id, url_hash, hash, e_tag, last_modified, failures, problem, next_at)),
        was AS (
            SELECT f.company_id, f.url_hash, f.hash, f.problem FROM picture_fetches f JOIN told t USING (company_id, url_hash)
            ORDER BY f.company_id, f.url_hash FOR UPDATE OF f)
        UPDATE picture_fetches f SET hash = t.hash, was_hash = CASE WHEN was.hash = t.hash THEN f.was_hash ELSE was.hash END,
            e_tag = t.e_tag, last_modified = t.last_modified, failures = t.failures, problem = t.problem, next_at = t.next_at, checked_at = $9
        FROM told t JOIN was USING (company_id, url_hash)
        WHERE f.company_id = t.company_id AND f.url_hash = t.url_hash
        RETURNING CASE WHEN (was.hash, was.problem) IS DISTINCT FROM (t.hash, t.problem) THEN f.object_ids ELSE '{}' END,
            CASE WHEN was.hash IS DISTINCT FROM t.hash THEN f.advert_ids ELSE '{}' END
        """;

    public async Task KeepAsync(IReadOnlyCollection<FinishedFetch> finished, CancellationToken ct)
    {
        if (finished.Count == 0) return;
        var now = clock.GetStoredNow().ToUniversalTime();
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var (objects, adverts) = await KeepAsync(connection, finished, now, ct);
        await NoteAsync(connection, adverts, ct);
        await PhotoFacts.WriteAsync(connection, await PhotoFacts.LockAsync(connection, objects, ct), ct);
        var down = await HostPauses.KeepAsync(connection, finished, now, ct);
        await transaction.CommitAsync(ct);
        if (down.Count > 0) await HostPauses.TellAsync(connection, down, ct);
    }

    // Adverts look up their pictures when they are judged again.
    private static async Task NoteAsync(NpgsqlConnection connection, long[] adverts, CancellationToken ct)
    {
        if (adverts.Length > 0)
            await connection.ExecuteAsync(
                "INSERT INTO advert_work (advert_id) SELECT id FROM owner_adverts WHERE id = ANY($1) ORDER BY id ON CONFLICT DO NOTHING", ct, adverts);
    }

    private async Task<(long[] Objects, long[] Adverts)> KeepAsync(NpgsqlConnection connection, IReadOnlyCollection<FinishedFetch> finished, DateTimeOffset now, CancellationToken ct)
    {
        var next = finished.Select(f => NextTry.After(f.Fetch.Known, f.Outcome, now, options.Value.RefetchEvery)).ToList();
        await using var command = connection.Command(Keep,
            finished.Select(f => f.Fetch.CompanyId).ToArray(), finished.Select(f => f.Fetch.UrlHash).ToArray(),
            next.Select(n => n.Known.Hash).ToArray(), next.Select(n => n.Known.ETag).ToArray(), next.Select(n => n.Known.LastModified).ToArray(),
            next.Select(n => n.Known.Failures).ToArray(), next.Select(n => Name(n.Known.Problem)).ToArray(), next.Select(n => n.At).ToArray(), now);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var (objects, adverts) = (new HashSet<long>(), new HashSet<long>());
        while (await rows.ReadAsync(ct))
        {
            objects.UnionWith(rows.GetFieldValue<long[]>(0));
            adverts.UnionWith(rows.GetFieldValue<long[]>(1));
        }

        return ([.. objects], [.. adverts]);
    }

    private static string? Name(PhotoProblem? problem) => problem is { } known ? EnumNames<PhotoProblem>.Write(known) : null;
}
