using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Feeds.Rhythm;

/// <summary>Feeds that follow the stock with nobody asking, on two nodes of one database.</summary>
public sealed class ByItselfTests(TestServer server) : IAsyncLifetime
{
    private readonly RunningEngine _web = new(server) { Settings = { ["Roles"] = "web" } };
    private RunningEngine _worker = null!;

    public async ValueTask InitializeAsync()
    {
        await _web.InitializeAsync();
        _worker = new(server)
        {
            Database = _web.ConnectionString,
            Settings = { ["Jobs:Run"] = "true", ["Feeds:LookEvery"] = "00:00:00.1", ["Feeds:Debounce"] = "00:00:00.3", ["Feeds:LongestDebounce"] = "00:00:02" },
        };
        await _worker.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _worker.DisposeAsync();
        await _web.DisposeAsync();
    }

    [Fact]
    public async Task A_change_on_one_node_is_in_the_feed_of_the_other_with_nobody_asking()
    {
        await _web.ImportAsync(YandexFeed.Flats(5));
        var plan = await _web.PlanAsync();
        await UntilServedAsync(plan, feed => feed.Split("<offer ").Length == 6);
        var id = (long)(await _web.SqlAsync("SELECT id FROM objects WHERE external_id = '2'"))!;
        await _web.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { price = 7_654_321 });
        await UntilServedAsync(plan, feed => feed.Contains("7654321", StringComparison.Ordinal));
        await _web.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}/pins/{id}", new Dictionary<string, object?> { ["in"] = false, ["why"] = "так" });
        await UntilServedAsync(plan, feed => feed.Split("<offer ").Length == 5);
        Assert.Equal("plan,object,pin", await _web.SqlAsync("SELECT string_agg(split_part(cause, ' ', 1), ',' ORDER BY number) FROM feed_snapshots"));
        Assert.Equal(0L, await _web.SqlAsync("SELECT count(*) FROM plans WHERE next_at IS NOT NULL OR failures > 0 OR built_at IS NULL"));
    }

    [Fact]
    public async Task What_was_ordered_ten_times_runs_and_once_more()
    {
        await _web.ImportAsync(YandexFeed.Flats(5));
        var plan = await _web.SendAsync(HttpMethod.Post, "/plans", new { portal = "yandex", name = "by hand", rhythm = "ByHand", lines = new[] { new { filter = new { } } } });
        Assert.Equal(404, (await _web.TryAsync(HttpMethod.Get, $"/plans/{plan["id"]}/run", (HttpContent?)null)).Status);
        // While the gate is held the run that began waits, and the rest have to become one.
        await using (var gate = new Npgsql.NpgsqlConnection(_web.ConnectionString))
        {
            await gate.OpenAsync();
            await using var hold = new Npgsql.NpgsqlCommand($"SELECT pg_advisory_lock({0x4C45}, {plan["id"]})", gate);
            await hold.ExecuteNonQueryAsync();
            await OrderAsync(plan);
            await UntilRunAsync(plan, run => (string)run["state"]! == "Running");
            for (var i = 0; i < 9; i++) await OrderAsync(plan);
            Assert.True((bool)(await RunAsync(plan))["askedAgain"]!);
        }

        // Without this the gate's lock would live on in the pool.
        Npgsql.NpgsqlConnection.ClearAllPools();
        var done = await UntilRunAsync(plan, run => (string)run["state"]! == "Done" && !(bool)run["askedAgain"]!);
        Assert.Equal((1, 5, 100), ((int)done["result"]!["snapshot"]!, (int)done["result"]!["offers"]!, (int)done["percent"]!));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await _web.SqlAsync("SELECT count(*) FROM quartz.qrtz_triggers WHERE trigger_group = 'PublishJob'") is not 0L) await Task.Delay(20, patience.Token);
        Assert.Equal("Done", (string)(await RunAsync(plan))["state"]!);
        Assert.Equal("publish", await _web.SqlAsync("SELECT string_agg(cause, ',') FROM feed_snapshots"));
    }

    [Fact]
    public async Task Times_that_cannot_be_are_told_and_the_next_one_shows()
    {
        foreach (var (cron, word) in new[] { ("every day", "six fields"), ("0 0 0 31 2 ?", "never comes"), ("0/5 * * * * ?", "once a minute") })
        {
            var (status, problem) = await _web.TryAsync(HttpMethod.Post, "/plans",
                $$"""{"portal":"yandex","name":"times","rhythm":"Cron","cron":"{{cron}}","lines":[{}]}""");
            Assert.Equal(400, status);
            Assert.Contains(word, (string)problem["errors"]!["cron"]![0]!, StringComparison.Ordinal);
        }

        var plan = await _web.SendAsync(HttpMethod.Post, "/plans",
            new { portal = "yandex", name = "times", rhythm = "Cron", cron = "0 30 9 * * ?", lines = new[] { new { filter = new { } } } });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await _web.GetAsync($"/plans/{plan["id"]}"))["nextAt"] is null) await Task.Delay(50, patience.Token);
        var next = (DateTimeOffset)(await _web.GetAsync($"/plans/{plan["id"]}"))["nextAt"]!;
        Assert.Equal(30, next.Minute);
        Assert.InRange(next - DateTimeOffset.UtcNow, TimeSpan.Zero, TimeSpan.FromDays(1));
        Assert.Equal(0L, await _web.SqlAsync("SELECT count(*) FROM feed_snapshots"));
    }

    private async Task OrderAsync(JsonNode plan)
    {
        using var answer = await _web.Http.PostAsync($"/api/v1/plans/{plan["id"]}/run", null);
        Assert.Equal(202, (int)answer.StatusCode);
    }

    private Task<JsonNode> RunAsync(JsonNode plan) => _web.GetAsync($"/plans/{plan["id"]}/run");

    private async Task<JsonNode> UntilRunAsync(JsonNode plan, Func<JsonNode, bool> seen)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var run = await RunAsync(plan);
            if (seen(run)) return run;
            await Task.Delay(50, patience.Token);
        }
    }

    private async Task UntilServedAsync(JsonNode plan, Func<string, bool> seen)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var answer = await _web.Http.GetAsync((string)plan["feedUrl"]!, patience.Token);
            if (answer.IsSuccessStatusCode && seen(await answer.Content.ReadAsStringAsync(patience.Token))) return;
            await Task.Delay(50, patience.Token);
        }
    }
}
