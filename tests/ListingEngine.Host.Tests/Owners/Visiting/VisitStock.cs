using ListingEngine.Host.Alarms.Watching;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Visiting;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Visiting;

/// <summary>An engine that visits a site of the test's own, on a clock that the test moves. Visits go when they are told to.</summary>
public sealed class VisitStock(TestServer server) : IAsyncLifetime
{
    private readonly MovableClock _clock = new(new(2060, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public RunningEngine Engine { get; private set; } = null!;

    public DateTimeOffset Now => _clock.Now;

    public static Dictionary<string, string?> Settings { get; } = new()
    {
        ["Owners:AllowPrivateAddresses"] = "true", ["Owners:LeastPace"] = "0", ["Owners:AskAgainEvery"] = "20:00:00", ["Owners:MaxBytes"] = "1000000",
        ["Owners:FetchTimeout"] = "00:00:05",
    };

    public async ValueTask InitializeAsync()
    {
        Engine = new(server) { Clock = _clock };
        foreach (var (key, value) in Settings) Engine.Settings[key] = value;
        await Engine.InitializeAsync();
    }

    public ValueTask DisposeAsync() => Engine.DisposeAsync();

    public void Pass(TimeSpan time) => _clock.Now += time;

    public Task<long> AddAsync(string entrance, int every = 360, int mostPages = 100, decimal pace = 0) => AddAsync(Engine, [entrance], Now, every, mostPages, pace);

    public static Task<long> AddAsync(RunningEngine engine, List<string> entrances, DateTimeOffset now, int every = 360, int mostPages = 100, decimal pace = 0) => engine.InDbAsync(async db =>
    {
        var source = new WatchedSource
        {
            CompanyId = db.CompanyId, Name = $"источник {Guid.NewGuid():N}", Entrances = entrances, EveryMinutes = every, MostPages = mostPages, PaceSeconds = pace, NextAt = now.ToUniversalTime(),
        };
        db.WatchedSources.Add(source);
        await db.SaveChangesAsync();
        return source.Id;
    });

    /// <summary>Visits it, after the time until it is due has passed.</summary>
    public async Task<SourceVisit> VisitAsync(long id)
    {
        if ((await SourceAsync(id)).NextAt is { } due && due > Now) _clock.Now = due;
        await using (var scope = Engine.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SourceVisiting>().RunAsync(id, TestContext.Current.CancellationToken);
        return await Engine.InDbAsync(db => db.SourceVisits.Where(v => v.SourceId == id).OrderByDescending(v => v.Id).FirstAsync());
    }

    public Task<WatchedSource> SourceAsync(long id) => Engine.InDbAsync(db => db.WatchedSources.SingleAsync(s => s.Id == id));

    /// <summary>What the base says of a source's adverts: number and price of those that are not gone.</summary>
    public Task<List<(int, int)>> KnownAsync(long id) => Engine.InDbAsync(async db =>
        (await db.OwnerAdverts.Where(a => a.SourceId == id && a.GoneAt == null).Select(a => new { a.Link, a.Price }).ToListAsync())
            .Select(a => (int.Parse(a.Link![(a.Link!.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture), (int)a.Price!)).Order().ToList());

    public Task<List<SourceProblem>> ProblemsAsync(long id) => Engine.InDbAsync(db => db.SourceProblems.Where(p => p.SourceId == id).OrderBy(p => p.Id).ToListAsync());

    /// <summary>What goes wrong with it now, after a look.</summary>
    public async Task<string> AlarmsAsync(long id)
    {
        await Engine.Services.GetRequiredService<AlarmWatch>().RunAsync(TestContext.Current.CancellationToken);
        return $"{await Engine.SqlAsync($"SELECT coalesce(string_agg(kind, ', ' ORDER BY kind), '') FROM alarms WHERE subject = '{id}' AND closed_at IS NULL")}";
    }
}
