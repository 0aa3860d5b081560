using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>Looks at all plans and sources and keeps a row for each problem as long as it lasts.</summary>
internal sealed partial class AlarmWatch(NpgsqlDataSource source, TimeProvider clock, ILogger<AlarmWatch> log)
{
    private static readonly Watch[] Watches =
        [BuildWatches.Failed, BuildWatches.Held, BuildWatches.TooLarge, BuildWatches.Old, PullWatches.Away, PullWatches.Cut, StrangerWatch.All, SourceWatches.Misread, SourceWatches.Away];

    private static readonly TimeSpan KeptAfterItsEnd = TimeSpan.FromDays(400);

    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        var now = clock.GetStoredNow().ToUniversalTime();
        await StrangerWatch.LearnAsync(db, now, ct);
        foreach (var watch in Watches)
        {
            try
            {
                await LookAsync(db, watch, now, ct);
            }
            catch (PostgresException e) when (!ct.IsCancellationRequested)
            {
                CouldNotLook(watch.Kind, e);
            }
        }

        await db.ExecuteAsync("DELETE FROM alarms WHERE closed_at < $1", ct, now - KeptAfterItsEnd);
    }

    private static Task<int> LookAsync(NpgsqlConnection db, Watch watch, DateTimeOffset now, CancellationToken ct) => db.ExecuteAsync($"""
        WITH found (company_id, plan_id, subject, details) AS MATERIALIZED ({watch.Found}),
        ended AS (
            UPDATE alarms a SET closed_at = $1
            WHERE a.kind = $2 AND a.closed_at IS NULL AND NOT EXISTS (SELECT FROM found f WHERE f.company_id = a.company_id AND f.plan_id IS NOT DISTINCT FROM a.plan_id AND f.subject = a.subject))
        INSERT INTO alarms (company_id, kind, plan_id, subject, opened_at, details)
        SELECT company_id, $2, plan_id, subject, $1, details FROM found
        ON CONFLICT (company_id, kind, plan_id, subject) WHERE closed_at IS NULL
        DO UPDATE SET details = excluded.details WHERE alarms.details <> excluded.details
        """, ct, now, watch.Kind.ToString());

    [LoggerMessage(Level = LogLevel.Error, Message = "Alarms of kind {Kind} could not be looked for")]
    private partial void CouldNotLook(AlarmKind kind, Exception e);
}
