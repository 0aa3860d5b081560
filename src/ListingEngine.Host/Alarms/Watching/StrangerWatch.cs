using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>
/// Knows who reads the feeds. Whoever comes in the first week of a plan is learned; later a stranger is who shares neither program nor network with
/// anybody learned, and does not come from where the company's own people sign in. A tool that everybody uses counts as a program
/// only when it came from several networks while the plan was learned.
/// </summary>
internal static class StrangerWatch
{
    /// <summary>Subject of those who know the secret and get nothing; no program is called so.</summary>
    public const string Refused = "refused:";

    private const int Refusals = 3;

    private static readonly string Turned = string.Join(", ", FeedPull.Refusals);

    public static Watch All { get; } = new(AlarmKind.Stranger, $"""
        WITH readers AS (
            SELECT *, is_trusted OR first_at <= min(first_at) OVER (PARTITION BY plan_id) + interval '7 days' AS learned FROM feed_readers),
        programs AS (
            SELECT plan_id, family FROM readers WHERE learned GROUP BY 1, 2 HAVING family NOT IN ({ReaderSql.ToolList}) OR count(*) >= 3)
        SELECT r.plan_id, r.family, ARRAY[(array_agg(r.network ORDER BY r.last_at DESC))[1], count(*)::text]
        FROM readers r
        WHERE NOT r.learned AND r.last_at > $1 - interval '3 days'
            AND NOT EXISTS (SELECT FROM programs k WHERE k.plan_id = r.plan_id AND k.family = r.family)
            AND NOT EXISTS (SELECT FROM readers k WHERE k.plan_id = r.plan_id AND k.network = r.network AND k.learned)
            AND NOT EXISTS (SELECT FROM audit a WHERE a.company_id = r.company_id AND a.act = '{AuditAct.SignedIn}' AND a.at > $1 - interval '90 days'
                AND {ReaderSql.Network("a.address")} = r.network)
        GROUP BY 1, 2
        UNION ALL
        SELECT f.plan_id, '{Refused}', ARRAY[(array_agg({ReaderSql.Network("f.address")} ORDER BY f.at DESC))[1], count(*)::text]
        FROM feed_pulls f WHERE f.at > $1 - interval '1 day' AND f.status IN ({Turned}) GROUP BY 1 HAVING count(*) >= {Refusals}
        """);

    /// <summary>Writes down who came since it was done last. Fetches are written a moment late, and by several nodes: an hour is looked at twice.</summary>
    public static Task<int> LearnAsync(NpgsqlConnection db, DateTimeOffset now, CancellationToken ct) => db.ExecuteAsync($"""
        INSERT INTO feed_readers (plan_id, company_id, family, network, first_at, last_at, is_trusted)
        SELECT f.plan_id, f.company_id, {ReaderSql.Family("f.agent")}, {ReaderSql.Network("f.address")}, min(f.at), max(f.at), false
        FROM feed_pulls f
        WHERE f.at > coalesce((SELECT max(last_at) FROM feed_readers) - interval '1 hour', $1 - interval '28 days') AND f.status < 400
        GROUP BY 1, 2, 3, 4
        ON CONFLICT (plan_id, family, network) DO UPDATE SET last_at = excluded.last_at WHERE feed_readers.last_at < excluded.last_at
        """, ct, now);
}
