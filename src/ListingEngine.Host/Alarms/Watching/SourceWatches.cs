using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>What can go wrong with sources of owners' adverts. A source that a person paused is left in peace.</summary>
internal static class SourceWatches
{
    // Pages of the newest visits: enough to speak of a share, few enough to notice soon.
    private const int Looked = 20, Fewest = 10;

    /// <summary>From this rung of the pause ladder on a source is as good as lost: it is asked four times a day at most.</summary>
    private const int HighRung = 8;

    public static Watch Misread { get; } = new(AlarmKind.SourceMisread, $"""
        SELECT s.id, CASE WHEN s.problem = '{SiteTrouble.ListMisread}' THEN ARRAY[s.name]
            ELSE ARRAY[s.name, round(100.0 * r.understood / r.pages)::text, round(100 * s.expected_rate)::text] END
        FROM watched_sources s
        CROSS JOIN LATERAL (
            SELECT sum(v.understood) AS understood, sum(v.advert_pages) AS pages
            FROM (SELECT understood, advert_pages, sum(advert_pages) OVER (ORDER BY id DESC) - advert_pages AS newer
                FROM (SELECT * FROM source_visits WHERE source_id = s.id ORDER BY id DESC LIMIT 200) n WHERE started_at > $1 - interval '7 days') v
            WHERE v.newer < {Looked}) r
        WHERE s.is_on AND (s.problem = '{SiteTrouble.ListMisread}' OR r.pages >= {Fewest} AND r.understood < r.pages * s.expected_rate)
        """) { IsOfSources = true };

    public static Watch Away { get; } = new(AlarmKind.SourceAway, $"""
        SELECT s.id, ARRAY[s.name, s.problem, coalesce(s.problem_detail, '')]
        FROM watched_sources s
        CROSS JOIN LATERAL (
            SELECT coalesce(max(v.ended_at) FILTER (WHERE v."end" IN ('{VisitEnd.Done}', '{VisitEnd.Cut}', '{VisitEnd.Partial}')), min(v.started_at)) AS last
            FROM (SELECT * FROM source_visits WHERE source_id = s.id ORDER BY id DESC LIMIT 2000) v) well
        WHERE s.is_on AND s.problem IS NOT NULL AND s.problem <> '{SiteTrouble.ListMisread}' AND (s.failures >= {HighRung} OR well.last < $1 - interval '1 day')
        """) { IsOfSources = true };
}
