using ListingEngine.Host.Alarms.Telling;
using ListingEngine.Host.Alarms.Watching;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Simulators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Alarms;

/// <summary>Plans in trouble, and the rounds that look for it.</summary>
internal static class AlarmStock
{
    public const string Portal = "YandexRealty/2.1 (+http://yandex.example/feeds)";

    /// <summary>A plan that is on air since now.</summary>
    public static async Task<long> OnAirAsync(this RunningEngine engine)
    {
        var plan = (long)(await engine.PlanAsync())["id"]!;
        await engine.SqlAsync($"UPDATE plans SET current_snapshot_id = 1, name = 'план ' || id WHERE id = {plan}");
        return plan;
    }

    /// <summary>A plan whose last build failed.</summary>
    public static async Task<long> FailedAsync(this RunningEngine engine, string name = "Вторичка")
    {
        var plan = await engine.OnAirAsync();
        await engine.InDbAsync(db => db.Plans.IgnoreQueryFilters().Where(p => p.Id == plan)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.LastError, "диск переполнен").SetProperty(x => x.Name, name)));
        return plan;
    }

    public static Task MendAsync(this RunningEngine engine, long plan) => engine.SqlAsync($"UPDATE plans SET last_error = NULL, hold_reason = NULL WHERE id = {plan}");

    public static Task PullAsync(this RunningEngine engine, long plan, DateTimeOffset at, string? agent = Portal, string? address = "5.45.200.1", int status = 200, bool whole = true) =>
        engine.InDbAsync(async db =>
        {
            db.Pulls.Add(new() { PlanId = plan, CompanyId = db.CompanyId, At = at.ToUniversalTime(), Agent = agent, Address = address, Status = status, Whole = whole, Bytes = 100 });
            return await db.SaveChangesAsync();
        });

    public static Task WatchAsync(this RunningEngine engine) => engine.Services.GetRequiredService<AlarmWatch>().RunAsync(TestContext.Current.CancellationToken);

    public static Task TellAsync(this RunningEngine engine) => engine.Services.GetRequiredService<NoticeRound>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>What goes wrong with that plan now, as <c>Kind subject</c>.</summary>
    public static async Task<string> OpenAsync(this RunningEngine engine, long plan) =>
        $"{await engine.SqlAsync($"SELECT coalesce(string_agg(trim(kind || ' ' || subject), ', ' ORDER BY kind, subject), '') FROM alarms WHERE plan_id = {plan} AND closed_at IS NULL")}";

    public static Task<long> NoticeAsync(this RunningEngine engine, string address, NoticeWay way = NoticeWay.Email, string language = "ru", params AlarmKind[] kinds) =>
        engine.InDbAsync(async db =>
        {
            var notice = new Notice { CompanyId = db.CompanyId, Way = way, Address = address, Language = language, Kinds = [.. kinds], Secret = way == NoticeWay.Webhook ? "тайна" : null };
            db.Notices.Add(notice);
            await db.SaveChangesAsync();
            return notice.Id;
        });

    /// <summary>Another agency with a plan whose last build failed.</summary>
    public static async Task<long> ForeignFailureAsync(this RunningEngine engine) => (long)(await engine.SqlAsync("""
        WITH company AS (INSERT INTO companies SELECT (jsonb_populate_record(c, jsonb_build_object('id', 900 + (SELECT max(id) FROM companies)))).* FROM companies c ORDER BY id LIMIT 1 RETURNING id)
        INSERT INTO plans SELECT (jsonb_populate_record(p, jsonb_build_object('id', 9000 + p.id, 'company_id', (SELECT id FROM company), 'token', md5(random()::text), 'old_token', NULL, 'last_error', 'чужая беда'))).*
        FROM plans p ORDER BY id LIMIT 1 RETURNING id
        """))!;

    // In the future, so that browsers keep the cookies of people who sign in then.
    public static DateTimeOffset Start { get; } = new(2060, 3, 1, 9, 0, 0, TimeSpan.Zero);
}

/// <summary>An engine whose clock a class moves forward; its tests look at plans of their own.</summary>
public sealed class ClockedEngine(Data.TestServer server) : IAsyncLifetime
{
    private readonly MovableClock _clock = new(AlarmStock.Start);

    public RunningEngine Engine { get; private set; } = null!;

    public DateTimeOffset Now => _clock.Now;

    public void Pass(TimeSpan time) => _clock.Now += time;

    public ValueTask InitializeAsync() => (Engine = new(server) { Clock = _clock }).InitializeAsync();

    public ValueTask DisposeAsync() => Engine.DisposeAsync();
}
