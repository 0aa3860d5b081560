using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Quality;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Objects.Quality;

/// <summary>The trend has each day of each company, whether anybody looked at the page or not.</summary>
public sealed class QualityDaysTests(TestServer server) : IAsyncLifetime
{
    private const string Counted = "SELECT string_agg(company_id || ' ' || day || ' ' || objects, '; ' ORDER BY day, company_id) FROM quality_days";

    private readonly MovableClock _clock = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private RunningEngine _engine = null!;
    private long _first;
    private long _second;

    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(5));
        await using var scope = _engine.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var other = new Company { Name = "Соседи" };
        db.Companies.Add(other);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        (_first, _second) = ((long)(await _engine.SqlAsync("SELECT min(id) FROM companies"))!, other.Id);
        await _engine.SqlAsync($"UPDATE objects SET company_id = {_second} WHERE external_id IN ('1', '2')");
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Each_company_is_counted_once_a_day()
    {
        await RoundAsync();
        Assert.Equal($"{_first} 2026-03-02 3; {_second} 2026-03-02 2", await _engine.SqlAsync(Counted));
        _clock.Now += TimeSpan.FromHours(1);
        await _engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '1'");
        await RoundAsync();
        Assert.Equal($"{_first} 2026-03-02 3; {_second} 2026-03-02 2", await _engine.SqlAsync(Counted));
        _clock.Now += TimeSpan.FromDays(1);
        await RoundAsync();
        Assert.Equal($"{_first} 2026-03-02 3; {_second} 2026-03-02 2; {_first} 2026-03-03 3; {_second} 2026-03-03 1", await _engine.SqlAsync(Counted));
    }

    private async Task RoundAsync()
    {
        await using var scope = _engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QualityDays>().RunAsync(TestContext.Current.CancellationToken);
    }
}
