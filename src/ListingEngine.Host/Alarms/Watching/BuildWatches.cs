using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>What can go wrong with the making of versions.</summary>
internal static class BuildWatches
{
    public static Watch Failed { get; } = new(AlarmKind.BuildFailed,
        "SELECT p.id, '', ARRAY[left(p.last_error, 500)] FROM plans p WHERE p.last_error IS NOT NULL AND p.is_on AND p.revoked_at IS NULL");

    public static Watch Held { get; } = new(AlarmKind.PlanHeld, """
        SELECT p.id, '', ARRAY[p.hold_reason, coalesce(h.number, 0)::text, coalesce(h.removed, 0)::text, coalesce(c.offers, 0)::text]
        FROM plans p LEFT JOIN feed_snapshots h ON h.id = p.held_snapshot_id LEFT JOIN feed_snapshots c ON c.id = p.current_snapshot_id
        WHERE p.hold_reason IS NOT NULL
        """);

    public static Watch TooLarge { get; } = new(AlarmKind.FileTooLarge,
        $"SELECT p.id, '', ARRAY[p.parts_wanted::text] FROM plans p WHERE p.parts_wanted > p.parts AND {Watch.OnAir}");

    // A failed build has an alarm of its own; one that hangs moves its plan's moment forward, but its run stays open.
    public static Watch Old { get; } = new(AlarmKind.FeedOld, $"""
        SELECT p.id, '', ARRAY[{Watch.Moment("due.since")}]
        FROM plans p
        LEFT JOIN alarm_limits l ON l.company_id = p.company_id
        LEFT JOIN publish_runs r ON r.plan_id = p.id AND r.ended_at IS NULL
        CROSS JOIN LATERAL (SELECT CASE p.rhythm WHEN '{PlanRhythm.OnChange}' THEN p.changed_at WHEN '{PlanRhythm.Cron}' THEN least(p.next_at, r.started_at) END) due (since)
        WHERE p.is_on AND p.revoked_at IS NULL AND p.last_error IS NULL AND due.since < $1 - make_interval(mins => coalesce(l.old_minutes, {AlarmLimits.OldAfter}))
        """);
}
