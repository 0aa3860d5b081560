using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Outside;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>
/// When a plan is built next, as its row keeps it. A build that is taken sets the moment forward by a lease instead of clearing it: should every
/// memory of the build be lost, the plan comes up again.
/// </summary>
internal sealed class PlanTimes(NpgsqlDataSource source, IOptions<FeedsOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>What is true of plans that never build by themselves.</summary>
    public const string Rests = $"NOT is_on OR revoked_at IS NOT NULL OR rhythm = '{nameof(PlanRhythm.ByHand)}'";

    /// <summary>Plans whose moment has come.</summary>
    public async Task<IReadOnlyList<long>> DueAsync(NpgsqlConnection db, CancellationToken ct)
    {
        await using var command = db.Command($"SELECT coalesce(array_agg(id ORDER BY next_at), '{{}}') FROM plans WHERE next_at <= $1 AND NOT ({Rests})", clock.GetUtcNow());
        return (long[])(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>A build begins: the moment is taken.</summary>
    public async Task TakeAsync(long planId, CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        var now = clock.GetUtcNow();
        await db.ExecuteAsync("UPDATE plans SET next_at = $2 + $3 WHERE id = $1 AND next_at <= $2", ct, planId, now, Lease);
    }

    /// <summary>A build succeeded.</summary>
    /// <param name="db">Inside the transaction of what it made.</param>
    /// <param name="began">The plan as it was when the build looked at the stock.</param>
    /// <param name="lookedAt">When that was.</param>
    /// <param name="term">When all adverts are written anew, because their last day comes near; null where they have none.</param>
    /// <param name="ct">Stops it.</param>
    public Task DoneAsync(NpgsqlConnection db, MediaPlan began, DateTimeOffset lookedAt, DateTimeOffset? term, CancellationToken ct) => db.ExecuteAsync($"""
        UPDATE plans SET built_at = $2, failures = 0, changed_at = CASE WHEN changes > $3 THEN $2 END, next_at = least($6::timestamptz, CASE
            WHEN rhythm = '{PlanRhythm.Cron}' THEN $4
            WHEN changes > $3 AND rhythm = '{PlanRhythm.OnChange}' THEN least(next_at, $5) END)
        WHERE id = $1
        """, ct, began.Id, lookedAt.ToUniversalTime(), began.Changes, NextTime(began), clock.GetUtcNow() + options.Value.Debounce,
        (object?)term?.ToUniversalTime() ?? DBNull.Value);

    /// <summary>A build failed: the next try waits longer each time.</summary>
    public async Task FailedAsync(long planId, string why, CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command("UPDATE plans SET last_error = $2, failures = failures + 1 WHERE id = $1 RETURNING failures, cron", planId, why);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct)) return;
        var again = clock.GetUtcNow() + PauseLadder.Pause(row.GetInt32(0));
        var own = row.IsDBNull(1) ? null : CronTimes.Next(row.GetString(1), clock.LocalTimeZone, clock.GetUtcNow());
        await row.DisposeAsync();
        await db.ExecuteAsync($"UPDATE plans SET next_at = CASE WHEN {Rests} THEN NULL WHEN rhythm = '{PlanRhythm.Cron}' THEN least($2, $3) ELSE $2 END WHERE id = $1", ct,
            planId, again, (object?)own ?? DBNull.Value);
    }

    private object NextTime(MediaPlan plan) => plan is { Rhythm: PlanRhythm.Cron, Cron: { } cron }
        && CronTimes.Next(cron, clock.LocalTimeZone, clock.GetUtcNow()) is { } next ? next : DBNull.Value;
}
