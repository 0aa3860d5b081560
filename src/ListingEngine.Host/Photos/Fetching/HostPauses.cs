using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Servers that fail as a whole: none of their addresses is asked for until the pause is over, and then one at a time.</summary>
internal static class HostPauses
{
    /// <summary>So many failures in a row are the server's; fewer happen to anybody.</summary>
    public const int Patience = 3;

    /// <summary>So many, and all its pictures count as unreachable, asked for or not: it has been silent through two pauses.</summary>
    private const int Down = Patience + 2;

    /// <summary>Puts the tries into the rows of their hosts.</summary>
    /// <returns>Hosts that are down.</returns>
    public static async Task<IReadOnlyList<string>> KeepAsync(NpgsqlConnection db, IEnumerable<FinishedFetch> finished, DateTimeOffset now, CancellationToken ct)
    {
        var tries = finished.GroupBy(f => f.Fetch.Host).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var failures = await KnownAsync(db, [.. tries.Select(g => g.Key)], ct);
        // Most servers never fail: nothing to remember of them.
        tries.RemoveAll(g => !failures.ContainsKey(g.Key) && !g.Any(f => f.IsOfHost));
        if (tries.Count == 0) return [];
        var hosts = tries.ConvertAll(g => After(g.Key, failures.GetValueOrDefault(g.Key), [.. g], now));
        await db.ExecuteAsync("""
            WITH told AS (SELECT * FROM unnest($1::text[], $2::int[], $3::timestamptz[]) t (host, failures, until)),
            well AS (DELETE FROM picture_hosts p USING told t WHERE p.host = t.host AND t.failures = 0)
            INSERT INTO picture_hosts (host, failures, until) SELECT t.host, t.failures, t.until FROM told t WHERE t.failures > 0
            ON CONFLICT (host) DO UPDATE SET failures = excluded.failures, until = excluded.until
            """, ct, hosts.Select(h => h.Host).ToArray(), hosts.Select(h => h.Failures).ToArray(), hosts.Select(h => h.Until?.ToUniversalTime()).ToArray());
        return [.. hosts.Where(h => h.Failures >= Down).Select(h => h.Host)];
    }

    /// <summary>
    /// Says of all pictures of a host that is down that they cannot be had, without asking for each. The objects are told by
    /// <see cref="NewAddresses"/>, however many there are.
    /// </summary>
    public static Task TellAsync(NpgsqlConnection db, IReadOnlyList<string> down, CancellationToken ct) => db.ExecuteAsync("""
        WITH silent AS (SELECT company_id, url_hash FROM picture_fetches WHERE host = ANY($1) AND hash IS NULL AND problem IS NULL FOR UPDATE SKIP LOCKED),
        told AS (UPDATE picture_fetches f SET problem = $2 FROM silent s WHERE f.company_id = s.company_id AND f.url_hash = s.url_hash RETURNING f.object_ids)
        INSERT INTO photo_work (object_id) SELECT DISTINCT unnest(object_ids) FROM told
        """, ct, down.ToArray(), EnumNames<PhotoProblem>.Write(PhotoProblem.Unreachable));

    private static PictureHost After(string host, int failures, FinishedFetch[] tries, DateTimeOffset now)
    {
        failures = Math.Max(0, failures - tries.Count(t => !t.IsOfHost));
        if (tries[^1].Outcome is not FetchOutcome.Failed { IsOfHost: true } last) return new() { Host = host, Failures = failures };
        // Tries that went on side by side failed for one reason.
        failures++;
        var pause = PauseLadder.Pause(failures - Patience + 1);
        if (last.RetryAfter is { } asked && asked > pause) pause = asked;
        return new() { Host = host, Failures = failures, Until = pause > TimeSpan.Zero ? now + pause : null };
    }

    private static async Task<Dictionary<string, int>> KnownAsync(NpgsqlConnection db, string[] hosts, CancellationToken ct)
    {
        await using var command = db.Command("SELECT host, failures FROM picture_hosts WHERE host = ANY($1) ORDER BY host FOR UPDATE", (object)hosts);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var known = new Dictionary<string, int>();
        while (await rows.ReadAsync(ct)) known[rows.GetString(0)] = rows.GetInt32(1);
        return known;
    }
}
