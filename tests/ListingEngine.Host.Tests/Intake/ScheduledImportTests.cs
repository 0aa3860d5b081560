using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>Addresses on a schedule, with the real Quartz, a real server outside and a clock that the test moves.</summary>
public sealed class ScheduledImportTests(TestServer server) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private FeedServer _outside = null!;
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        _outside = await FeedServer.StartAsync();
        _engine = Engine(server, _clock);
        await _engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _outside.DisposeAsync();
    }

    [Fact]
    public async Task Takes_an_address_when_it_is_due_and_again_when_its_interval_is_over()
    {
        var address = _outside.Put("stock", YandexFeed.Flats(3));
        var id = await AddAsync(address, every: 60);
        var source = await UntilAsync(id, s => s.LastAt is not null);
        Assert.Equal(60, Wait(source));
        Assert.Null(source.Problem);
        await Task.Delay(2500, TestContext.Current.CancellationToken);
        Assert.Single(_outside.Asked);

        _outside.Put("stock", YandexFeed.Flats(4));
        _clock.Shift += TimeSpan.FromMinutes(61);
        await UntilAsync(id, s => s.LastAt > source.LastAt);
        Assert.Equal(4, await CountAsync());
        Assert.Equal(1, (await RunsAsync())[^1].Created);
    }

    [Fact]
    public async Task Two_nodes_never_take_one_address_at_once()
    {
        await using var other = Engine(server, _clock, _engine.ConnectionString);
        await other.InitializeAsync();
        _outside.Delay = TimeSpan.FromSeconds(3);
        var id = await AddAsync(_outside.Put("slow", YandexFeed.Flats(2)), every: 15);
        await UntilAsync(id, s => s.LastAt is not null);
        Assert.Equal(1, _outside.MostAtOnce);
        Assert.Single(await RunsAsync());
    }

    [Fact]
    public async Task Stops_in_the_middle_of_an_import_within_seconds_and_takes_it_up_again()
    {
        _outside.Delay = TimeSpan.FromSeconds(30);
        var id = await AddAsync(_outside.Put("stopped", YandexFeed.Flats(2)), every: 15);
        await EventuallyAsync(() => Task.FromResult(!_outside.Asked.IsEmpty));
        var started = TimeProvider.System.GetTimestamp();
        _outside.Delay = TimeSpan.Zero;
        await _engine.RestartAsync();
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(15), "the engine stopped too slowly");
        var source = await UntilAsync(id, s => s.LastAt is not null);
        Assert.Null(source.Problem);
        Assert.Equal(2, await CountAsync());
    }

    private static double Wait(ImportSource source) => Math.Round((source.NextAt!.Value - source.LastAt!.Value).TotalMinutes, 1);

    private static RunningEngine Engine(TestServer server, TimeProvider clock, string? database = null) => new(server)
    {
        Clock = clock,
        Database = database,
        Settings = { ["Jobs:Run"] = "true", ["Intake:LookEvery"] = "00:00:01", ["Intake:AllowPrivateAddresses"] = "true" },
    };

    private async Task<long> AddAsync(string address, int every)
    {
        await using var scope = await ScopeAsync();
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var source = new ImportSource
        {
            CompanyId = db.CompanyId,
            Name = Guid.NewGuid().ToString("N"),
            Address = address,
            Format = "yandex",
            EveryMinutes = every,
            NextAt = _clock.GetUtcNow(),
        };
        db.ImportSources.Add(source);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return source.Id;
    }

    private async Task<ImportSource> UntilAsync(long id, Func<ImportSource, bool> so)
    {
        ImportSource found = null!;
        await EventuallyAsync(async () =>
        {
            await using var scope = await ScopeAsync();
            found = await scope.ServiceProvider.GetRequiredService<ListingDb>().ImportSources.SingleAsync(s => s.Id == id);
            return so(found);
        });
        return found;
    }

    private static async Task EventuallyAsync(Func<Task<bool>> so)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if (await so()) return;
            await Task.Delay(150, TestContext.Current.CancellationToken);
        }

        Assert.Fail("it did not come to pass in 30 seconds");
    }

    private async Task<List<ImportRun>> RunsAsync()
    {
        await using var scope = await ScopeAsync();
        return await scope.ServiceProvider.GetRequiredService<ListingDb>().Imports.OrderBy(r => r.Id).ToListAsync();
    }

    private async Task<long> CountAsync() => (long)(await _engine.SqlAsync("SELECT count(*) FROM objects"))!;

    private async Task<AsyncServiceScope> ScopeAsync()
    {
        var scope = _engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return scope;
    }
}
