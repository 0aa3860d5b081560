using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Finds out what made a build necessary that nobody asked for: the plan was edited, an import ran, a price changed.</summary>
internal static class CauseFinder
{
    /// <param name="db">Inside the transaction that shelves the version.</param>
    /// <param name="plan">Whose version it is.</param>
    /// <param name="change">What differs from the version before.</param>
    /// <param name="now">When this build began.</param>
    /// <returns>The cause, and the person behind it, if it is one.</returns>
    public static async Task<(VersionCause Cause, long? PersonId)> FindAsync(
        NpgsqlConnection db, MediaPlan plan, ContentChange change, DateTimeOffset now, CancellationToken ct)
    {
        // What left was told for long enough: the offers are the same.
        if (change.Total == 0) return (VersionCause.Time, null);
        var found = await AskAsync(db, plan, change, now, ct);
        if (found.Find(f => f.What == Act) is { } act) return (act.Text == nameof(AuditAct.PlanPinned) ? VersionCause.Pin : VersionCause.Plan, act.PersonId);
        var edits = found.FindAll(f => f.What == Edit);
        if (edits.Count > 0)
            return (VersionCause.Objects(edits.Select(e => e.ObjectId).Distinct(), edits.Select(e => e.Text).Distinct()), TheOnly(edits.Select(e => e.PersonId)));
        if (found.Exists(f => f.What == Import)) return (VersionCause.Import(change.Total), null);
        var isNew = change.Total <= ContentChange.MostTold && change.Added == change.Total;
        return (isNew ? VersionCause.NewObjects(change.Few) : VersionCause.ManyObjects(change.Total), null);
    }

    private const string Act = "act", Import = "import", Edit = "edit";

    // The last build's time is that of its chunks: a version may be dated later than it was made.
    private static async Task<List<Found>> AskAsync(NpgsqlConnection db, MediaPlan plan, ContentChange change, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = db.Command($"""
            WITH last AS (SELECT coalesce(max(created_at), '-infinity') AS at FROM feed_chunks WHERE plan_id = $2 AND created_at < $3)
            (SELECT '{Act}', act, 0::bigint, person_id FROM audit, last
                WHERE company_id = $1 AND subject_id = $2 AND act IN ('{AuditAct.PlanChanged}', '{AuditAct.PlanPinned}') AND audit.at > last.at ORDER BY id DESC LIMIT 1)
            UNION ALL
            (SELECT '{Import}', source, 0, NULL FROM imports, last
                WHERE company_id = $1 AND ended_at > last.at AND created + updated + withdrawn > 0 ORDER BY id DESC LIMIT 1)
            UNION ALL
            (SELECT DISTINCT '{Edit}', key, object_id, person_id FROM object_changes c, last, jsonb_object_keys(became) key
                WHERE object_id = ANY($4) AND c.at > last.at ORDER BY object_id, key)
            """, plan.CompanyId, plan.Id, now.ToUniversalTime(), change.Total <= ContentChange.MostTold ? change.Few.ToArray() : []);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<Found>();
        while (await rows.ReadAsync(ct)) found.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt64(2), rows.IsDBNull(3) ? null : rows.GetInt64(3)));
        return found;
    }

    private static long? TheOnly(IEnumerable<long?> people) => people.Distinct().ToList() is [var one] ? one : null;

    private sealed record Found(string What, string Text, long ObjectId, long? PersonId);
}
