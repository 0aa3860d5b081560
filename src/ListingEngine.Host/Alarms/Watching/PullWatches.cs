using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>What can go wrong with the fetching of feeds. Each looks at the newest fetches of a plan only, however many there are.</summary>
internal static class PullWatches
{
    /// <summary>Cut transfers in a row.</summary>
    public const int Cuts = 3;

    private const string Newest = "(SELECT * FROM feed_pulls f WHERE f.plan_id = p.id ORDER BY f.id DESC LIMIT 500)";

    /// <summary>
    /// A portal's habit is what it did in the two weeks before it came last: three of its usual pauses, or one and a half of its longest ones (it may
    /// sleep at night). A pause under five minutes belongs to the same visit. Somebody who only looked, with a browser, is no portal.
    /// </summary>
    public static Watch Away { get; } = new(AlarmKind.PortalAway, $"""
        SELECT p.id, '', CASE WHEN h.last IS NULL THEN ARRAY[]::text[] ELSE ARRAY[{Watch.Moment("h.last")}, coalesce(extract(epoch FROM h.usual)::bigint, 0)::text] END
        FROM plans p
        LEFT JOIN alarm_limits l ON l.company_id = p.company_id
        CROSS JOIN LATERAL (
            SELECT max(at) AS last, count(*) AS pulls, count(*) FILTER (WHERE gap > interval '5 minutes') AS visits,
                percentile_disc(0.5) WITHIN GROUP (ORDER BY gap) FILTER (WHERE gap > interval '5 minutes') AS usual,
                percentile_disc(0.95) WITHIN GROUP (ORDER BY gap) FILTER (WHERE gap > interval '5 minutes') AS longest
            FROM (SELECT at, at - lag(at) OVER (ORDER BY at) AS gap, max(at) OVER () AS last
                FROM {Newest} f WHERE f.status < 400 AND {ReaderSql.Family("f.agent")} <> '{ReaderSql.Browser}') f
            WHERE at > last - interval '14 days') h
        WHERE {Watch.OnAir} AND CASE
            WHEN h.pulls = 0 THEN coalesce((SELECT s.created_at FROM feed_snapshots s WHERE s.plan_id = p.id AND s.number = 1), p.created_at) < $1 - interval '1 day'
            WHEN h.visits >= 4 THEN h.last < $1 - greatest(h.usual * 3, h.longest * 1.5, make_interval(hours => coalesce(l.away_hours, {AlarmLimits.AwayAfter})))
            WHEN h.pulls >= 20 THEN h.last < $1 - make_interval(hours => coalesce(l.away_hours, {AlarmLimits.AwayAfter}))
            ELSE h.last < $1 - interval '3 days' END
        UNION ALL
        SELECT p.id, part.number::text, ARRAY[part.number::text]
        FROM plans p CROSS JOIN LATERAL generate_series(2, p.parts) part (number)
        WHERE {Watch.OnAir} AND p.parts_since < $1 - interval '1 day'
            AND NOT EXISTS (SELECT FROM {Newest} f WHERE f.part = part.number AND f.status < 400 AND f.at > $1 - interval '3 days')
        """);

    public static Watch Cut { get; } = new(AlarmKind.PullsCut, $"""
        SELECT p.id, '', ARRAY[{Watch.Moment("t.last")}]
        FROM plans p
        CROSS JOIN LATERAL (
            SELECT count(*) AS transfers, bool_or(whole) AS any_whole, max(at) AS last
            FROM (SELECT at, whole FROM {Newest} f WHERE f.status IN (200, 206) AND f.at > $1 - interval '7 days' ORDER BY f.id DESC LIMIT {Cuts}) f) t
        WHERE {Watch.OnAir} AND t.transfers = {Cuts} AND NOT t.any_whole
        """);
}
