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
            var pulls = (await _engine.GetAsync($"/plans/{visitor.Plan.Id}/pulls?pageSize=500"))["items"]!.AsArray();
            Assert.All(pulls, p => Assert.Contains((int)p!["status"]!, new[] { 200, 304 }));
        }

        AssertNotStale(week, week.Visitors.Select(v => v.Portal).OfType<YandexSimulator>().Single());
    }

    // A date made anew with each version would keep adverts young as well, and is what the portal forbids (yandex.md 1.6).
    private void AssertNotStale(Week week, YandexSimulator yandex)
    {
        Assert.False(yandex.IsBlocked(_clock.Now));
        Assert.All(yandex.OnAir, a => Assert.Equal(week.Agency.Find(a.Id).Told.CreatedAt, a.Offer.Object.CreatedAt));
    }
}
