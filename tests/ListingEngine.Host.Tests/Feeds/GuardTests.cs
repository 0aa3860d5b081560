using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Feeds;

public sealed class GuardTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;
    private string _feed = "";

    // A published plan of ten flats.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(10));
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
        _feed = await FeedAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Holds_a_version_without_offers_and_serves_the_old_one()
    {
        await ArchiveAsync(10);
        var result = await engine.PublishAsync(_plan);
        Assert.Equal((true, 0, 10), ((bool)result["held"]!, (int)result["offers"]!, (int)result["removed"]!));
        Assert.Contains("10 из 10", (string?)result["reason"], StringComparison.Ordinal);
        Assert.Equal(_feed, await FeedAsync());
        var plan = await PlanAsync();
        Assert.Equal(("Drop", 1, 2), ((string?)plan["holdReason"], (int)plan["current"]!["number"]!, (int)plan["held"]!["number"]!));
    }

    [Fact]
    public async Task Holds_a_version_that_loses_more_than_its_share()
    {
        await ArchiveAsync(4);
        Assert.True((bool)(await engine.PublishAsync(_plan))["held"]!);
        Assert.Equal(_feed, await FeedAsync());
    }

    [Fact]
    public async Task Lets_a_small_loss_through()
    {
        await ArchiveAsync(3);
        Assert.False((bool)(await engine.PublishAsync(_plan))["held"]!);
        Assert.NotEqual(_feed, await FeedAsync());
    }

    [Fact]
    public async Task Holds_a_version_that_swaps_all_offers_for_others()
    {
        await ArchiveAsync(10);
        await engine.ImportAsync(YandexFeed.Flats(10), "others");
        Assert.True((bool)(await engine.PublishAsync(_plan))["held"]!);
    }

    [Fact]
    public async Task Serves_the_held_version_once_a_person_accepts_it()
    {
        await ArchiveAsync(10);
        await engine.PublishAsync(_plan);
        await engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/held/accept");
        Assert.DoesNotContain("<offer", await FeedAsync(), StringComparison.Ordinal);
        Assert.Null((string?)(await PlanAsync())["holdReason"]);
    }

    [Fact]
    public async Task Puts_the_held_version_aside_when_a_person_discards_it()
    {
        await ArchiveAsync(10);
        await engine.PublishAsync(_plan);
        await engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/held/discard");
        Assert.Equal(_feed, await FeedAsync());
        Assert.Equal("Discarded", (string?)(await engine.GetAsync($"/plans/{_plan["id"]}/snapshots"))["items"]![0]!["state"]);
    }

    [Fact]
    public async Task Lifts_its_hold_when_the_objects_come_back()
    {
        await ArchiveAsync(10);
        await engine.PublishAsync(_plan);
        await engine.SqlAsync("UPDATE objects SET status = 'Active'");
        Assert.False((bool)(await engine.PublishAsync(_plan))["held"]!);
        Assert.Null((string?)(await PlanAsync())["holdReason"]);
        Assert.Equal(_feed, await FeedAsync());
    }

    [Fact]
    public async Task Makes_one_held_version_of_many_builds_that_would_lose_the_same()
    {
        await ArchiveAsync(10);
        await engine.PublishAsync(_plan);
        await engine.PublishAsync(_plan);
        Assert.Equal(2, (int)(await engine.GetAsync($"/plans/{_plan["id"]}/snapshots"))["total"]!);
    }

    [Fact]
    public async Task Returns_to_an_older_version_and_waits_until_a_person_goes_on()
    {
        await engine.SqlAsync("UPDATE objects SET price = 7654000 WHERE external_id = '1'");
        await engine.PublishAsync(_plan);
        var back = await engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/snapshots/1/rollback");
        Assert.Equal(3, (int)back["number"]!);
        Assert.DoesNotContain("7654000", await FeedAsync(), StringComparison.Ordinal);

        Assert.True((bool)(await engine.PublishAsync(_plan))["held"]!);
        Assert.DoesNotContain("7654000", await FeedAsync(), StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Post, $"/plans/{_plan["id"]}/held/accept");
        Assert.Contains("7654000", await FeedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_two_versions_apart_field_by_field()
    {
        await engine.SqlAsync("UPDATE objects SET price = 7654000 WHERE external_id = '1'; UPDATE objects SET status = 'Archived' WHERE external_id = '2'");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("11")));
        await engine.PublishAsync(_plan);
        var diff = await engine.GetAsync($"/plans/{_plan["id"]}/snapshots/1/diff/2");
        Assert.Equal((1, 1, 1), (diff["added"]!.AsArray().Count, diff["removed"]!.AsArray().Count, (int)diff["changedTotal"]!));
        var field = Assert.Single(diff["changed"]![0]!["fields"]!.AsArray())!;
        Assert.Equal(("offer/price/value", "5000000", "7654000"), ((string?)field["path"], (string?)field["before"], (string?)field["after"]));
    }

    private Task<object?> ArchiveAsync(int count) =>
        engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id IN (SELECT id FROM objects ORDER BY id LIMIT {count})");

    private Task<JsonNode> PlanAsync() => engine.GetAsync($"/plans/{_plan["id"]}");

    // Without its date, which is each version's own.
    private async Task<string> FeedAsync() =>
        System.Text.RegularExpressions.Regex.Replace(await engine.Http.GetStringAsync((string?)_plan["feedUrl"]), "<generation-date>.*?</generation-date>", "");
}
