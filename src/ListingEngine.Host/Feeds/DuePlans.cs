using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// Finds the plans of which some verdict changes by itself, because its time has come, and makes their build due. A record that the last build saw
/// due already asks for nothing.
/// </summary>
internal sealed class DuePlans(NpgsqlDataSource source, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await db.ExecuteAsync($"""
            UPDATE plans p SET next_at = $1
            WHERE is_on AND revoked_at IS NULL AND rhythm = '{PlanRhythm.OnChange}' AND next_at IS NULL
                AND EXISTS (SELECT FROM feed_records r WHERE r.plan_id = p.id AND r.review_at <= $1 AND r.review_at > coalesce(p.built_at, '-infinity'))
            """, ct, clock.GetUtcNow());
    }
}
