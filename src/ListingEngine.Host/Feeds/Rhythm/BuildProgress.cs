using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>Tells those who watch how far a build is, a few times a second at most; a short build tells nothing before its end.</summary>
internal sealed class BuildProgress(NpgsqlDataSource source, long planId, TimeProvider clock)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(400);

    private long _told = clock.GetTimestamp();

    /// <summary>Called from every thread that builds.</summary>
    public async Task TellAsync(int done, int total)
    {
        var last = Interlocked.Read(ref _told);
        if (clock.GetElapsedTime(last) < Pace || Interlocked.CompareExchange(ref _told, clock.GetTimestamp(), last) != last) return;
        await using var db = await source.OpenConnectionAsync();
        await db.ExecuteAsync("UPDATE publish_runs SET done = $2, total = $3 WHERE plan_id = $1", CancellationToken.None, planId, done, total);
    }
}
