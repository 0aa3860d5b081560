using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>Forgets fetches so old that nobody asks about them: portals come thousands of times a day.</summary>
internal sealed class PullSweepJob(NpgsqlDataSource source, IOptions<FeedsOptions> options, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await SweepAsync(cancellationToken);

    internal async Task SweepAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await db.ExecuteAsync("DELETE FROM feed_pulls WHERE at < $1", ct, clock.GetUtcNow() - options.Value.KeepPulls);
    }
}
