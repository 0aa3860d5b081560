using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Tests.Owners.Visiting;

/// <summary>Visits as Quartz orders them, on two nodes of one database.</summary>
public sealed class TwoEnginesTests(TestServer server) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private AdvertSite _site = null!;
    private RunningEngine _one = null!;
    private RunningEngine _other = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await AdvertSite.StartAsync(60);
        _one = Node();
        await _one.InitializeAsync();
        _other = Node(_one.ConnectionString);
        await _other.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _other.DisposeAsync();
        await _one.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Are_at_a_site_one_at_a_time_whatever_their_sources()
    {
        _site.Delay = TimeSpan.FromMilliseconds(20);
        foreach (var _ in Enumerable.Range(0, 3)) await AddAsync();
        await UntilAsync(db => db.WatchedSources.AllAsync(s => s.LastAt != null));
        Assert.Equal(1, _site.MostAtOnce);
        Assert.Equal(60L, await _one.SqlAsync("SELECT count(*) FROM owner_adverts"));
    }

    [Fact]
    public async Task A_node_that_stops_leaves_the_rest_to_the_other()
    {
        _site.Delay = TimeSpan.FromMilliseconds(100);
        await AddAsync();
        await UntilAsync(db => db.SourceVisits.AnyAsync(v => v.New > 3));
        await _one.RestartAsync();
        _site.Delay = TimeSpan.Zero;
        await UntilAsync(db => db.SourceVisits.AnyAsync(v => v.End == VisitEnd.Done));
        Assert.Equal(60L, await _one.SqlAsync("SELECT count(*) FROM owner_adverts WHERE gone_at IS NULL"));
    }

    private Task<long> AddAsync() => VisitStock.AddAsync(_one, [_site.List], _clock.GetUtcNow());

    private async Task UntilAsync(Func<ListingDb, Task<bool>> so)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await _one.InDbAsync(so)) await Task.Delay(100, patience.Token);
    }

    private RunningEngine Node(string? database = null)
    {
        var node = new RunningEngine(server) { Clock = _clock, Database = database, Settings = { ["Jobs:Run"] = "true", ["Owners:LookEvery"] = "00:00:01", ["Owners:VisitsAtOnce"] = "4" } };
        foreach (var (key, value) in VisitStock.Settings) node.Settings[key] = value;
        return node;
    }
}
