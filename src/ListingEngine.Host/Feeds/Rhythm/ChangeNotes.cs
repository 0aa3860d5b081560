using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>
/// Takes what the triggers noted to the plans that rest on it: each learns that it changed, and when it is built next. A plan waits until changes
/// pause, but not for ever.
/// </summary>
internal sealed class ChangeNotes(IOptions<FeedsOptions> options, TimeProvider clock)
{
    /// <param name="db">Inside a transaction: the notes go with what they lead to, or stay.</param>
    /// <param name="ct">Stops it.</param>
    public async Task TakeAsync(NpgsqlConnection db, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var (plan, cron) in await MarkAsync(db, now, ct))
            await db.ExecuteAsync("UPDATE plans SET next_at = $2 WHERE id = $1", ct, plan, (object?)CronTimes.Next(cron, clock.LocalTimeZone, now) ?? DBNull.Value);
    }

    /// <returns>Plans with times of their own that somebody edited.</returns>
    private async Task<List<(long Plan, string Cron)>> MarkAsync(NpgsqlConnection db, DateTimeOffset now, CancellationToken ct)
    {
        // A plan that fails is not tried again for each change of the stock, only for one of its own.
        await using var command = db.Command($"""
            WITH taken AS (DELETE FROM feed_work RETURNING company_id, plan_id),
            noted AS (
                SELECT p.id, bool_or(t.plan_id IS NOT NULL) AS own FROM taken t
                JOIN plans p ON p.company_id = t.company_id AND coalesce(t.plan_id, p.id) = p.id GROUP BY p.id)
            UPDATE plans p SET changes = changes + 1, changed_at = coalesce(changed_at, $1), next_at = CASE
                WHEN {PlanTimes.Rests} THEN NULL
                WHEN rhythm = '{PlanRhythm.Cron}' THEN next_at
                WHEN failures > 0 AND NOT own THEN coalesce(next_at, $1 + $2)
                ELSE least($1 + $2, coalesce(changed_at, $1) + $3) END
            FROM noted WHERE noted.id = p.id
            RETURNING p.id, CASE WHEN own AND rhythm = '{PlanRhythm.Cron}' AND NOT ({PlanTimes.Rests}) THEN cron END
            """, now, options.Value.Debounce, options.Value.LongestDebounce);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var timed = new List<(long, string)>();
        while (await rows.ReadAsync(ct))
            if (!rows.IsDBNull(1)) timed.Add((rows.GetInt64(0), rows.GetString(1)));
        return timed;
    }
}
