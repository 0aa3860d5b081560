using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Visiting;

namespace ListingEngine.Host.Tests.Owners.Visiting;

/// <summary>A site of two thousand adverts over three days: changes, removals, an outage, and another look.</summary>
public sealed class ThreeDaysTests(VisitStock stock) : IClassFixture<VisitStock>, IAsyncLifetime
{
    private const int Adverts = 2_000;

    private readonly Random _random = new(8);
    private AdvertSite _site = null!;
    private long _id;

    public async ValueTask InitializeAsync()
    {
        _site = await AdvertSite.StartAsync(Adverts);
        _site.HasHidden = true;
        _id = await stock.AddAsync(_site.List);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Leave_the_base_as_the_site_is()
    {
        var first = await stock.VisitAsync(_id);
        Assert.Equal((VisitEnd.Done, Adverts / AdvertSite.OnPage, Adverts, Adverts, Adverts), (first.End, first.ListPages, first.AdvertPages, first.Understood, first.New));
        Assert.Equal(_site.Adverts.Order(), await stock.KnownAsync(_id));

        Live(changes: 120, removals: 70, news: 60);
        await DayAsync();
        Assert.Equal("", await stock.AlarmsAsync(_id));
        Assert.True(_site.Asked.Count(a => a.EndsWith(" 304", StringComparison.Ordinal)) > Adverts / 2, "known pages were not asked conditionally");

        Live(changes: 100, removals: 90, news: 40);
        await OutageAsync();
        await DayAsync();

        await NewLooksAsync();
        Live(changes: 80, removals: 50, news: 70);
        await DayAsync();
        Assert.Equal(_site.Adverts.Order(), await stock.KnownAsync(_id));
        Assert.Equal("", await stock.AlarmsAsync(_id));
        Assert.DoesNotContain(_site.Asked, a => a.StartsWith("/hidden/", StringComparison.Ordinal));
        Assert.Equal(1, _site.MostAtOnce);
        Assert.Equal("/robots.txt", _site.Asked.First());
    }

    // The ladder is climbed a rung at a time, nothing counts as gone, and the alarm rings once the day is over.
    private async Task OutageAsync()
    {
        _site.IsDown = true;
        var known = await stock.KnownAsync(_id);
        var pauses = new List<double>();
        var began = stock.Now;
        while (stock.Now - began < TimeSpan.FromHours(20))
        {
            Assert.Equal(VisitEnd.Outage, (await stock.VisitAsync(_id)).End);
            var source = await stock.SourceAsync(_id);
            Assert.Contains(source.Problem, new[] { SiteTrouble.Unreachable, SiteTrouble.NoRobots });
            pauses.Add(Math.Round((source.NextAt!.Value - stock.Now).TotalMinutes));
        }

        Assert.Equal([1, 2, 5, 15, 30, 60, 180, 360, 720, 1440], pauses);
        Assert.Equal("SourceAway", await stock.AlarmsAsync(_id));
        Assert.Equal(known, await stock.KnownAsync(_id));
        _site.IsDown = false;
        Assert.Equal(VisitEnd.Done, (await stock.VisitAsync(_id)).End);
        Assert.Equal("", await stock.AlarmsAsync(_id));
    }

    private async Task NewLooksAsync()
    {
        _site.HasNewLooks = true;
        var known = await stock.KnownAsync(_id);
        await DayAsync();
        Assert.Equal("SourceMisread", await stock.AlarmsAsync(_id));
        Assert.Equal(known, await stock.KnownAsync(_id));
        var problems = await stock.ProblemsAsync(_id);
        Assert.Equal(ProblemShelf.Kept, problems.Count);
        Assert.Contains("id=\"app\"", ProblemShelf.Unpack(problems.First(p => p.Page is not null).Page!), StringComparison.Ordinal);
        _site.HasNewLooks = false;
    }

    private async Task DayAsync()
    {
        for (var began = stock.Now; stock.Now - began < TimeSpan.FromHours(30);) await stock.VisitAsync(_id);
    }

    private void Live(int changes, int removals, int news)
    {
        for (var i = 0; i < removals; i++) _site.Adverts.RemoveAt(_random.Next(_site.Adverts.Count));
        for (var i = 0; i < changes; i++)
        {
            var at = _random.Next(_site.Adverts.Count);
            _site.Adverts[at] = _site.Adverts[at] with { Price = _site.Adverts[at].Price + 7_000 };
        }

        for (var i = 0; i < news; i++) _site.Place(6_000_000 + i);
    }
}
