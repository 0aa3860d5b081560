using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>One thing to look for in all plans, or all sources, of all companies.</summary>
/// <param name="Kind">What it raises.</param>
/// <param name="Finds">A query for what goes wrong now: plan, subject, details; or source, details. <c>$1</c> is the time.</param>
internal sealed record Watch(AlarmKind Kind, string Finds)
{
    /// <summary>It finds sources; an alarm has the number of its source for a subject.</summary>
    public bool IsOfSources { get; init; }

    /// <summary>A query for company, plan, subject, details.</summary>
    public string Found => IsOfSources
        ? $"SELECT s.company_id, NULL::bigint, f.source_id::text, f.details FROM ({Finds}) f (source_id, details) JOIN watched_sources s ON s.id = f.source_id"
        : $"SELECT p.company_id, f.* FROM ({Finds}) f (plan_id, subject, details) JOIN plans p ON p.id = f.plan_id";

    /// <summary>A plan whose feed portals should come for.</summary>
    public static string OnAir { get; } = $"""
        p.is_on AND p.revoked_at IS NULL AND p.current_snapshot_id IS NOT NULL AND p.portal <> ALL(ARRAY[{string.Join(", ", PortalCatalog.All.Where(l => l.IsByHand).Select(l => $"'{l.Key}'"))}]::text[])
        """;

    /// <summary>A moment as the details keep it.</summary>
    public static string Moment(string value) => $"to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
}
