using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>The engine and three portals live through a week; see <see cref="WeekScript"/> for what happens in it.</summary>
public sealed class WeekTests(TestServer server) : IAsyncLifetime
{
    private readonly MovableClock _clock = new(Week.Eve);
    private RunningEngine _engine = null!;

    public ValueTask InitializeAsync() => (_engine = new RunningEngine(server) { Clock = _clock }).InitializeAsync();

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_portal_shows_what_its_plan_says_and_no_advert_is_posted_again_without_cause()
    {
        using var week = new Week(_engine, _clock, seed: 20260302);
        await week.LiveAsync();
        foreach (var visitor in week.Visitors)
        {
            var events = visitor.Portal.Adverts.Values.SelectMany(a => a.History).ToList();
            foreach (var move in Enum.GetValues<AdvertMove>()) Assert.Contains(events, e => e.Move == move);
            Assert.All(visitor.Portal.OnAir, a => Assert.Equal(a.Photos, a.Pictures));
            Assert.DoesNotContain("5", await _engine.SqlAsync($"SELECT string_agg(DISTINCT left(status::text, 1), ' ') FROM feed_pulls WHERE plan_id = {visitor.Plan.Id}") as string ?? "");
        }

        Assert.Empty(week.Visitors.Select(v => v.Portal).OfType<YandexSimulator>().Single().Stale(_clock.Now));
    }
}
