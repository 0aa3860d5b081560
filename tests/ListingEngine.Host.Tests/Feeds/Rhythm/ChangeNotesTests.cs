using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Feeds.Rhythm;

/// <summary>When a plan is built next, by a clock that the test moves.</summary>
public sealed class ChangeNotesTests(TestServer server) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly MovableClock _clock = new(Start);
    private RunningEngine _engine = null!;
    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(10));
        _plan = await _engine.PlanAsync();
        await _engine.PublishAsync(_plan);
        await _engine.SettleAsync();
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Theory]
    [InlineData("UPDATE objects SET price = price + 1 WHERE external_id = '1'")]
    [InlineData("UPDATE objects SET status = 'Archived' WHERE external_id = '1'")]
    [InlineData("DELETE FROM objects WHERE external_id = '1'")]
    [InlineData("UPDATE people SET position = 'Риелтор'")]
    [InlineData("UPDATE companies SET name = 'Другое'")]
    [InlineData("""UPDATE companies SET actuality_rules = '[{"askAgentDays": 3, "withholdDays": 30, "kinds": [], "deals": []}]'""")]
    [InlineData("UPDATE plans SET definition = definition || '{\"limit\": 3}'")]
    [InlineData("INSERT INTO plan_pins (plan_id, object_id, company_id, \"in\", at) SELECT p.id, o.id, p.company_id, false, now() FROM plans p, objects o")]
    public async Task Whatever_a_plan_rests_on_has_it_built_some_seconds_later(string change)
    {
        await _engine.SqlAsync(change);
        await _engine.NotesAsync();
        Assert.Equal(Start.AddSeconds(3), await NextAsync());
        Assert.Equal(0, await _engine.BuildDueAsync());
        _clock.Now = Start.AddSeconds(3);
        Assert.Equal(1, await _engine.BuildDueAsync());
        Assert.Null(await NextAsync());
    }

    [Theory]
    [InlineData("UPDATE objects SET price = price + 1 WHERE status = 'Draft'")]
    [InlineData("UPDATE objects SET price = price WHERE status = 'Draft'")]
    [InlineData("UPDATE people SET phone = phone")]
    [InlineData("UPDATE plans SET last_error = 'x', current_snapshot_id = current_snapshot_id")]
    public async Task What_no_feed_shows_has_nothing_built(string change)
    {
        await _engine.SqlAsync("UPDATE objects SET status = 'Draft' WHERE external_id = '1'");
        await _engine.SettleAsync();
        await _engine.SqlAsync(change);
        await _engine.NotesAsync();
        Assert.Null(await NextAsync());
    }

    [Fact]
    public async Task A_new_plan_and_one_that_is_restored_are_built_by_themselves()
    {
        var other = await _engine.PlanAsync("avito");
        await _engine.SqlAsync($"UPDATE plans SET revoked_at = now() WHERE id = {_plan["id"]}");
        await _engine.NotesAsync();
        Assert.Null(await NextAsync());
        Assert.Equal(Start.AddSeconds(3), await NextAsync(other));
        await _engine.SqlAsync($"UPDATE plans SET revoked_at = NULL WHERE id = {_plan["id"]}");
        await _engine.NotesAsync();
        Assert.Equal(Start.AddSeconds(3), await NextAsync());
    }

    [Fact]
    public async Task Changes_that_go_on_put_the_build_off_but_not_for_ever()
    {
        for (var second = 0; second <= 40; second += 2)
        {
            _clock.Now = Start.AddSeconds(second);
            await ChangeAsync();
            Assert.Equal(Start.AddSeconds(Math.Min(second + 3, 30)), await NextAsync());
        }
    }

    [Fact]
    public async Task A_change_during_a_build_leads_to_another_one()
    {
        await ChangeAsync();
        var began = await _engine.SqlAsync($"SELECT changes FROM plans WHERE id = {_plan["id"]}");
        _clock.Now = Start.AddSeconds(3);
        await _engine.BuildDueAsync();
        Assert.Null(await NextAsync());
        // As it stands when another change came between the build's look at the stock and its end.
        await _engine.SqlAsync($"UPDATE plans SET changes = changes + 1, next_at = '{Start.AddMinutes(10):O}' WHERE id = {_plan["id"]}");
        await using (var db = new Npgsql.NpgsqlConnection(_engine.ConnectionString))
        {
            await db.OpenAsync(TestContext.Current.CancellationToken);
            await _engine.TimesDoneAsync(db, (long)_plan["id"]!, (long)began!, _clock.Now);
        }

        Assert.Equal(Start.AddSeconds(6), await NextAsync());
    }

    [Theory]
    [InlineData("is_on = false")]
    [InlineData("rhythm = 'ByHand'")]
    [InlineData("revoked_at = now()")]
    public async Task Plans_that_rest_are_not_built(string resting)
    {
        await _engine.SqlAsync($"UPDATE plans SET {resting}");
        await ChangeAsync();
        Assert.Null(await NextAsync());
        Assert.NotNull(await _engine.SqlAsync("SELECT changed_at FROM plans"));
    }

    [Fact]
    public async Task A_plan_with_times_is_built_at_them_and_not_at_changes()
    {
        await _engine.SqlAsync("UPDATE plans SET rhythm = 'Cron', cron = '0 30 9 * * ?'");
        await _engine.NotesAsync();
        var next = await NextAsync();
        Assert.Equal(CronTimesOf("0 30 9 * * ?"), next);
        await ChangeAsync();
        Assert.Equal(next, await NextAsync());
        _clock.Now = next!.Value;
        Assert.Equal(1, await _engine.BuildDueAsync());
        Assert.Equal("publish,schedule", await _engine.SqlAsync("SELECT string_agg(cause, ',' ORDER BY number) FROM feed_snapshots"));
        Assert.Equal(next.Value.AddDays(1), await NextAsync());
    }

    [Fact]
    public async Task A_failing_plan_is_tried_after_longer_and_longer_pauses()
    {
        await _engine.SqlAsync("UPDATE plans SET portal = 'gone'");
        await _engine.SettleAsync();
        await ChangeAsync();
        var pauses = new List<double>();
        for (var i = 0; i < 4; i++)
        {
            _clock.Now = (await NextAsync())!.Value;
            Assert.Equal(1, await _engine.BuildDueAsync());
            await ChangeAsync();
            pauses.Add(((await NextAsync())!.Value - _clock.Now).TotalMinutes);
        }

        Assert.Equal([1, 2, 5, 15], pauses);
        // Somebody mends it: no pause for that.
        await _engine.SqlAsync("UPDATE plans SET portal = 'yandex'");
        await _engine.NotesAsync();
        Assert.True(await NextAsync() <= _clock.Now.AddSeconds(3));
        _clock.Now = _clock.Now.AddSeconds(3);
        await _engine.BuildDueAsync();
        Assert.Equal((0, DBNull.Value), ((int)(await _engine.SqlAsync("SELECT failures FROM plans"))!, await _engine.SqlAsync("SELECT last_error FROM plans")));
    }

    [Fact]
    public async Task What_a_hold_put_off_is_built_when_it_is_lifted()
    {
        await ChangeAsync();
        await _engine.PublishAsync(_plan);
        await _engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/snapshots/1/rollback");
        await _engine.SettleAsync();
        await _engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/held/accept");
        await _engine.NotesAsync();
        _clock.Now = Start.AddSeconds(3);
        Assert.Equal(1, await _engine.BuildDueAsync());
        Assert.Equal(4, (int)(await _engine.GetAsync($"/plans/{_plan["id"]}"))["current"]!["number"]!);
    }

    [Fact]
    public async Task Companies_do_not_wake_each_others_plans()
    {
        await _engine.SqlAsync("""
            INSERT INTO companies SELECT (jsonb_populate_record(c, '{"id": 77, "name": "Соседи"}')).* FROM companies c LIMIT 1;
            DELETE FROM feed_work; INSERT INTO feed_work (company_id) VALUES (77)
            """);
        await _engine.NotesAsync();
        Assert.Null(await NextAsync());
    }

    private async Task ChangeAsync()
    {
        await _engine.SqlAsync("UPDATE objects SET price = price + 1 WHERE external_id = '1'");
        await _engine.NotesAsync();
    }

    private DateTimeOffset CronTimesOf(string cron) => Host.Jobs.CronTimes.Next(cron, _clock.LocalTimeZone, _clock.Now)!.Value;

    private async Task<DateTimeOffset?> NextAsync(JsonNode? plan = null) =>
        await _engine.SqlAsync($"SELECT next_at FROM plans WHERE id = {(plan ?? _plan)["id"]}") is DateTime next ? new DateTimeOffset(next, TimeSpan.Zero) : null;
}
