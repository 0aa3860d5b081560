using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Feeds.Rhythm;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Verdicts that change by themselves reach the feed without anybody asking for it.</summary>
public sealed class DuePlansTests(TestServer server) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly MovableClock _clock = new(Start);
    private RunningEngine _engine = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(10));
        await _engine.SqlAsync($"UPDATE objects SET confirmed_at = '{Start:O}'");
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task An_object_that_nobody_confirmed_leaves_the_feed_when_its_time_comes()
    {
        await OverdueAfterAsync(days: 30, soonerFor: 2);
        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        await RoundAsync(Start.AddDays(9));
        Assert.Equal(["publish"], await CausesAsync(plan));
        await RoundAsync(Start.AddDays(10));
        Assert.Equal(["publish", "time"], await CausesAsync(plan));
        Assert.Equal(8, await OffersAsync(plan));
        await RoundAsync(Start.AddDays(11));
        Assert.Equal(2, (await CausesAsync(plan)).Count);
    }

    [Fact]
    public async Task A_place_is_given_away_when_the_minimum_days_are_over()
    {
        var plan = await LimitedAsync(limit: 9);
        await _engine.PublishAsync(plan);
        Assert.Equal(9L, await _engine.SqlAsync($"SELECT count(*) FROM feed_records WHERE review_at = '{Start.AddDays(3):O}'"));
        await _engine.SqlAsync("UPDATE objects SET price = 1000000 WHERE external_id = '10'");
        _clock.Now = Start.AddDays(2);
        Assert.Equal(0, (int)(await _engine.PublishAsync(plan))["added"]!);
        await RoundAsync(Start.AddDays(3));
        Assert.Equal(["publish", "time"], await CausesAsync(plan));
        Assert.Equal("Offered", await _engine.SqlAsync("SELECT state FROM feed_records r JOIN objects o ON o.id = r.object_id WHERE external_id = '10'"));
        Assert.Equal(1L, await _engine.SqlAsync("SELECT count(*) FROM feed_records WHERE review_at IS NOT NULL"));
    }

    [Fact]
    public async Task Minimum_days_ask_for_nothing_where_everybody_has_room()
    {
        await _engine.PublishAsync(await LimitedAsync(limit: 10));
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM feed_records WHERE review_at IS NOT NULL"));
    }

    [Fact]
    public async Task A_record_that_is_only_due_at_another_time_keeps_its_reasons()
    {
        await _engine.SqlAsync("""UPDATE objects SET photos = '[]' WHERE external_id = '1'""");
        var plan = await LimitedAsync(limit: 9);
        await _engine.PublishAsync(plan);
        const string Reasons = "SELECT string_agg(reasons::text, '|' ORDER BY object_id) FROM feed_records";
        var before = await _engine.SqlAsync(Reasons);
        await RoundAsync(Start.AddDays(3));
        Assert.Equal(0L, await _engine.SqlAsync("SELECT count(*) FROM feed_records WHERE review_at IS NOT NULL"));
        Assert.Equal(before, await _engine.SqlAsync(Reasons));
    }

    [Fact]
    public async Task A_plan_that_is_off_is_not_built_and_what_a_held_one_builds_waits_for_a_person()
    {
        await OverdueAfterAsync(days: 30, soonerFor: 2);
        var (off, held, on) = (await _engine.PlanAsync(), await _engine.PlanAsync(), await _engine.PlanAsync());
        foreach (var plan in (JsonNode[])[off, held, on]) await _engine.PublishAsync(plan);
        await _engine.SqlAsync($"UPDATE plans SET is_on = false WHERE id = {off["id"]}");
        await _engine.SqlAsync($"UPDATE plans SET hold_reason = 'Rollback' WHERE id = {held["id"]}");
        await RoundAsync(Start.AddDays(10));
        Assert.Equal(["publish"], await CausesAsync(off));
        Assert.Equal(["publish", "time"], await CausesAsync(held));
        Assert.Equal(["publish", "time"], await CausesAsync(on));
        Assert.Equal((10, 8), (await OffersAsync(held), await OffersAsync(on)));
    }

    [Fact]
    public async Task A_record_that_stays_due_does_not_have_the_plan_built_again_and_again()
    {
        var plan = await _engine.PlanAsync();
        await _engine.PublishAsync(plan);
        await _engine.SettleAsync();
        await _engine.SqlAsync($"UPDATE feed_records SET review_at = '{Start.AddMinutes(-1):O}'");
        var built = await BuiltAsync(plan);
        await RoundAsync(Start.AddMinutes(5));
        Assert.Equal(built, await BuiltAsync(plan));
        await _engine.SqlAsync($"UPDATE feed_records SET review_at = '{Start.AddMinutes(6):O}'");
        await RoundAsync(Start.AddMinutes(7));
        Assert.NotEqual(built, await BuiltAsync(plan));
    }

    [Fact]
    public async Task A_plan_that_cannot_be_published_does_not_keep_the_others_waiting()
    {
        await OverdueAfterAsync(days: 30, soonerFor: 2);
        var (broken, sound) = (await _engine.PlanAsync(), await _engine.PlanAsync());
        foreach (var plan in (JsonNode[])[broken, sound]) await _engine.PublishAsync(plan);
        await _engine.SqlAsync($"UPDATE plans SET portal = 'gone' WHERE id = {broken["id"]}");
        await RoundAsync(Start.AddDays(10));
        Assert.Equal(["publish", "time"], await CausesAsync(sound));
        Assert.NotNull(await _engine.SqlAsync($"SELECT last_error FROM plans WHERE id = {broken["id"]}") as string);
    }

    private Task<object?> BuiltAsync(JsonNode plan) => _engine.SqlAsync($"SELECT built_at FROM plans WHERE id = {plan["id"]}");

    private async Task RoundAsync(DateTimeOffset at)
    {
        _clock.Now = at;
        await _engine.DuePlansAsync();
    }

    private Task<JsonNode> LimitedAsync(int limit) => _engine.SendAsync(HttpMethod.Post, "/plans",
        new { portal = "yandex", name = "days", minimumDays = 3, sort = "Cheapest", lines = new[] { new { filter = new { }, limit } } });

    private async Task OverdueAfterAsync(int days, int soonerFor)
    {
        await _engine.SqlAsync($$"""UPDATE companies SET actuality_rules = '[{"askAgentDays": 3, "withholdDays": {{days}}, "kinds": [], "deals": []}]'""");
        await _engine.SqlAsync($"UPDATE objects SET confirmed_at = '{Start.AddDays(-20):O}' WHERE external_id::int <= {soonerFor}");
    }

    private async Task<List<string>> CausesAsync(JsonNode plan) =>
        [.. ((string)(await _engine.SqlAsync($"SELECT string_agg(cause, ',' ORDER BY number) FROM feed_snapshots WHERE plan_id = {plan["id"]}"))!).Split(',')];

    private async Task<int> OffersAsync(JsonNode plan) => (int)(await _engine.SqlAsync(
        $"SELECT offers FROM feed_snapshots s JOIN plans p ON p.current_snapshot_id = s.id WHERE p.id = {plan["id"]}"))!;
}
