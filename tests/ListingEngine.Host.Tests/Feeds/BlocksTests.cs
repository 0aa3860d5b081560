using System.Globalization;
using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>A plan of several blocks, and what its records remember.</summary>
public sealed class BlocksTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private const int Objects = 1200;

    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(Objects));
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Holds_every_offer_once_in_the_order_of_its_number()
    {
        Assert.True((long)(await engine.SqlAsync($"SELECT count(*) FROM feed_chunks WHERE plan_id = {_plan["id"]}"))! > 2);
        var feed = await engine.Http.GetStringAsync((string?)_plan["feedUrl"]);
        var ids = feed.Split("internal-id=\"").Skip(1).Select(x => x[..x.IndexOf('"', StringComparison.Ordinal)]).ToList();
        Assert.Equal(Enumerable.Range(1, Objects).Select(i => $"{i}"), ids);
    }

    [Fact]
    public async Task Keeps_its_limit_over_all_blocks_and_gives_freed_places_away()
    {
        await engine.SqlAsync(
            "UPDATE objects SET price = 1000000 + id WHERE true; UPDATE objects SET price = NULL WHERE external_id::int % 2 = 0");
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            new { portal = "yandex", name = "limit", limit = 500, sort = "Cheapest", lines = new[] { new { filter = new { } } } });
        Assert.Equal(500, (int)(await engine.PublishAsync(plan))["offers"]!);
        Assert.Equal("999", await engine.SqlAsync(
            $"SELECT max(external_id::int)::text FROM objects o JOIN feed_records r ON r.object_id = o.id WHERE r.plan_id = {plan["id"]} AND r.state = 'Offered'"));
        var feed = await engine.Http.GetStringAsync((string?)plan["feedUrl"]);
        Assert.Equal(500, feed.Split("<offer ").Length - 1);
    }

    [Fact]
    public async Task Moves_the_moment_of_a_record_only_when_its_state_changes()
    {
        var first = await SinceAsync("7");
        await engine.SqlAsync("UPDATE objects SET price = 4000000 WHERE external_id = '7'");
        await engine.PublishAsync(_plan);
        Assert.Equal(first, await SinceAsync("7"));

        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id = '7'");
        await engine.PublishAsync(_plan);
        var withheld = await SinceAsync("7");
        Assert.True(withheld > first);

        await engine.SqlAsync("UPDATE objects SET floor = 2 WHERE external_id = '7'");
        await engine.PublishAsync(_plan);
        Assert.Equal(withheld, await SinceAsync("7"));
        Assert.Equal(first, await SinceAsync("8"));
    }

    [Fact]
    public async Task Sees_a_change_that_was_committed_after_a_later_one()
    {
        // A long import: its revisions are older than that of the company, whose change is published first.
        await using var connection = new Npgsql.NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var change = new Npgsql.NpgsqlCommand("UPDATE objects SET price = 4567000 WHERE external_id = '7'", connection);
        await change.ExecuteNonQueryAsync();
        await engine.SqlAsync("UPDATE companies SET site = 'https://later.example.test/' || random()");
        await engine.PublishAsync(_plan);
        await transaction.CommitAsync();

        Assert.Equal(1, (int)(await engine.PublishAsync(_plan))["changed"]!);
        Assert.Contains("<value>4567000</value>", await engine.Http.GetStringAsync((string?)_plan["feedUrl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drops_the_record_of_an_object_that_is_gone()
    {
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id = '1'; DELETE FROM objects WHERE external_id = '2'");
        Assert.Equal(Objects - 2, (int)(await engine.PublishAsync(_plan))["offers"]!);
        Assert.Equal(0L, await engine.SqlAsync(
            $"SELECT count(*) FROM feed_records r WHERE plan_id = {_plan["id"]} AND NOT EXISTS (SELECT FROM objects o WHERE o.id = r.object_id)"));
    }

    private async Task<DateTime> SinceAsync(string id) => Convert.ToDateTime(await engine.SqlAsync(
        $"SELECT r.since FROM feed_records r JOIN objects o ON o.id = r.object_id WHERE r.plan_id = {_plan["id"]} AND o.external_id = '{id}'"), CultureInfo.InvariantCulture);
}
