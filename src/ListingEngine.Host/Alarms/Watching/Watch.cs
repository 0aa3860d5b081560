using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>One thing to look for in all plans of all companies.</summary>
/// <param name="Kind">What it raises.</param>
/// <param name="Finds">A query for what goes wrong now: plan, subject, details; <c>$1</c> is the time.</param>
internal sealed record Watch(AlarmKind Kind, string Finds)
{
    /// <summary>A plan whose feed portals should come for.</summary>
    public const string OnAir = "p.is_on AND p.revoked_at IS NULL AND p.current_snapshot_id IS NOT NULL";

    /// <summary>A moment as the details keep it.</summary>
    public static string Moment(string value) => $"to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
}
