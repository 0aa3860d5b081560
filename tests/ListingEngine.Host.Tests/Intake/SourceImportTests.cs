using ListingEngine.Host.Data;
using ListingEngine.Host.Intake;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>When an address is due again, after good days and bad: no scheduler, the clock stands where the test puts it.</summary>
public sealed class SourceImportTests(TestServer server) : IAsyncLifetime
{
    private readonly MovableClock _clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private FeedServer _outside = null!;
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        _outside = await FeedServer.StartAsync();
        _engine = new(server) { Clock = _clock, Settings = { ["Intake:AllowPrivateAddresses"] = "true" } };
        await _engine.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _outside.DisposeAsync();
    }

    [Fact]
    public async Task Climbs_the_ladder_with_each_failure_and_down_with_each_success()
    {
        var id = await AddAsync(_outside.Put("ill", "", status: 500), every: 15);
        Assert.Equal((1, "import.bad-answer", 1), await TakeAsync(id, after: 0));
        Assert.Equal((2, "import.bad-answer", 2), await TakeAsync(id, after: 1));
        _outside.Put("ill", YandexFeed.Flats(1));
        Assert.Equal((1, null, 15), await TakeAsync(id, after: 2));
        Assert.Equal((0, null, 15), await TakeAsync(id, after: 15));
        Assert.Equal(4, _outside.Asked.Count);
    }

    [Fact]
    public async Task Leaves_an_address_alone_until_it_is_due()
    {
        var id = await AddAsync(_outside.Put("early", YandexFeed.Flats(1)), every: 60);
        await TakeAsync(id, after: 0);
        await TakeAsync(id, after: 59);
        Assert.Single(_outside.Asked);
        await TakeAsync(id, after: 1);
        Assert.Equal(2, _outside.Asked.Count);
    }

    /// <returns>Failures in a row, the last problem, minutes until it is due again.</returns>
    private async Task<(int, string?, int)> TakeAsync(long id, int after)
    {
        _clock.Now += TimeSpan.FromMinutes(after);
        await using var scope = _engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SourceImport>().RunAsync(id, TestContext.Current.CancellationToken);
        var source = await scope.ServiceProvider.GetRequiredService<ListingDb>().ImportSources.IgnoreQueryFilters().SingleAsync(s => s.Id == id);
        return (source.Failures, source.Problem, (int)(source.NextAt!.Value - _clock.Now).TotalMinutes);
    }

    private async Task<long> AddAsync(string address, int every)
    {
        await using var scope = _engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var source = new ImportSource
        {
            CompanyId = db.CompanyId, Name = "внешний", Address = address, Format = "yandex", EveryMinutes = every, NextAt = _clock.Now,
        };
        db.ImportSources.Add(source);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return source.Id;
    }
}
