using ListingEngine.Host.Feeds.Room.Pulls;
using ListingEngine.Host.Tests.Alarms;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds.Room;

public sealed class PullSweepTests(ClockedEngine clocked) : IClassFixture<ClockedEngine>
{
    [Fact]
    public async Task Forgets_fetches_that_are_older_than_they_are_kept()
    {
        var plan = await clocked.Engine.OnAirAsync();
        foreach (var days in (int[])[401, 399, 1]) await clocked.Engine.PullAsync(plan, clocked.Now.AddDays(-days));
        await ActivatorUtilities.CreateInstance<PullSweepJob>(clocked.Engine.Services).SweepAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2L, await clocked.Engine.SqlAsync($"SELECT count(*) FROM feed_pulls WHERE plan_id = {plan}"));
    }
}
