using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Feeds;

public sealed class PublicationTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    // Every test begins with twenty flats that the portal takes and one that it refuses, and without plans.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Of([.. Enumerable.Range(1, 20).Select(i => YandexFeed.Flat($"{i}")), NoPrice("21")]));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Offers_what_the_portal_takes_and_says_why_of_the_rest()
    {
        var plan = await engine.PlanAsync();
        var result = await engine.PublishAsync(plan);
        Assert.Equal("1 20 1 20 0 0 false", Numbers(result));
        var withheld = await engine.GetAsync($"/plans/{plan["id"]}/records?state=withheld");
        var record = Assert.Single(withheld["items"]!.AsArray())!;
        Assert.Equal("21", (string?)record["externalId"]);
        Assert.Contains(record["reasons"]!.AsArray(), r => (string?)r!["field"] == "price" && ((string?)r["message"])!.Contains("цен", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(20, (int)(await engine.GetAsync($"/plans/{plan["id"]}/records?state=offered"))["total"]!);
    }

    [Fact]
    public async Task Makes_no_new_version_when_nothing_changed()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var tag = await TagAsync(plan);
        Assert.Equal("1 20 1 0 0 0 false", Numbers(await engine.PublishAsync(plan)));
        Assert.Equal(tag, await TagAsync(plan));
        Assert.Single((await engine.GetAsync($"/plans/{plan["id"]}/snapshots"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Carries_one_changed_price_into_the_feed_and_leaves_another_plan_alone()
    {
        var (plan, other) = (await engine.PlanAsync(), await engine.PlanAsync(lines: Line("floor", ">", 100)));
        var elsewhere = await engine.PlanAsync(lines: Line("externalId", "=", "3"));
        await engine.PublishAsync(plan);
        await engine.PublishAsync(elsewhere);
        var (before, untouched) = (await TagAsync(plan), await TagAsync(elsewhere));
        await ChangePriceAsync("7", 4_321_000);

        Assert.Equal("2 20 1 0 1 0 false", Numbers(await engine.PublishAsync(plan)));
        Assert.NotEqual(before, await TagAsync(plan));
        Assert.Contains("<value>4321000</value>", await engine.Http.GetStringAsync((string?)plan["feedUrl"]), StringComparison.Ordinal);

        await engine.PublishAsync(elsewhere);
        Assert.Equal(untouched, await TagAsync(elsewhere));
        Assert.Null((int?)(await engine.PublishAsync(other))["snapshot"]);
    }

    [Fact]
    public async Task Writes_only_the_block_that_changed()
    {
        // Objects of another block: their numbers are half a thousand further.
        await engine.SqlAsync("UPDATE objects SET id = id + 5120 WHERE external_id IN ('18', '19')");
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var chunks = await engine.SqlAsync($"SELECT array_agg(id ORDER BY block) FROM feed_chunks WHERE plan_id = {plan["id"]}");
        await ChangePriceAsync("18", 1_000_000);
        await engine.PublishAsync(plan);
        var after = await engine.SqlAsync($"SELECT chunk_ids FROM feed_snapshots WHERE plan_id = {plan["id"]} AND number = 2");
        Assert.Equal(((long[])chunks!)[0], ((long[])after!)[0]);
        Assert.NotEqual(((long[])chunks)[^1], ((long[])after)[^1]);
    }

    [Fact]
    public async Task Takes_an_archived_object_out_and_a_new_one_in()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '5'");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("new")));
        Assert.Equal("2 20 1 1 0 1 false", Numbers(await engine.PublishAsync(plan)));
        Assert.Equal(21, (int)(await engine.GetAsync($"/plans/{plan["id"]}/records"))["total"]!);
    }

    [Fact]
    public async Task Withholds_a_reserved_object_with_that_reason()
    {
        var plan = await engine.PlanAsync();
        await engine.SqlAsync("UPDATE objects SET status = 'Reserved' WHERE external_id = '5'");
        await engine.PublishAsync(plan);
        Assert.Equal("plan.reserved", (string?)(await RecordAsync(plan, "5"))["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Fills_lines_in_order_and_lets_the_rest_wait()
    {
        var plan = await engine.PlanAsync(lines: new object[]
        {
            new { name = "first", filter = Filter("price", ">=", 1), limit = 3 },
            new { name = "second", filter = new { }, limit = 2 },
        });
        var result = await engine.PublishAsync(plan);
        Assert.Equal(5, (int)result["offers"]!);
        var records = (await engine.GetAsync($"/plans/{plan["id"]}/records?pageSize=100&lang=en"))["items"]!.AsArray();
        Assert.Equal("0 0 0 1 1", string.Join(' ', records.Where(r => r!["line"] is not null).Select(r => r!["line"])));
        Assert.Equal(15, records.Count(r => r!["reasons"]!.AsArray().Any(x => (string?)x!["code"] == "plan.limit-reached")));
    }

    [Fact]
    public async Task Takes_no_more_objects_of_an_agent_than_they_may_have()
    {
        await engine.SqlAsync("UPDATE people SET advert_limit = 4");
        try
        {
            var plan = await engine.PlanAsync();
            Assert.Equal(4, (int)(await engine.PublishAsync(plan))["offers"]!);
            var records = (await engine.GetAsync($"/plans/{plan["id"]}/records?state=withheld&lang=en"))["items"]!.AsArray();
            Assert.Equal(16, records.Count(r => (string?)r!["reasons"]![0]!["code"] == "plan.agent-limit-reached"));
        }
        finally
        {
            await engine.SqlAsync("UPDATE people SET advert_limit = NULL");
        }
    }

    [Fact]
    public async Task Gives_the_place_of_a_refused_object_to_the_next_one()
    {
        var plan = await engine.PlanAsync(lines: new object[] { new { filter = Filter("externalId", "in", new[] { "20", "21" }), limit = 1 } });
        Assert.Equal(1, (int)(await engine.PublishAsync(plan))["offers"]!);
        Assert.Equal("Offered", (string?)(await RecordAsync(plan, "20"))["state"]);
    }

    [Fact]
    public async Task Says_of_an_object_that_no_line_takes_it()
    {
        var plan = await engine.PlanAsync(lines: Line("externalId", "=", "1"));
        await engine.PublishAsync(plan);
        Assert.Equal("plan.no-line", (string?)(await RecordAsync(plan, "2"))["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Judges_everything_again_when_the_plan_says_something_else()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}", new { portal = "yandex", name = "other", maxPhotos = 1, lines = new[] { new { filter = new { } } } });
        Assert.Equal("2 20 1 0 20 0 false", Numbers(await engine.PublishAsync(plan)));
    }

    [Fact]
    public async Task Carries_a_new_phone_of_the_agent_into_all_offers()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE people SET phone = '+79990000077'");
        Assert.Equal(20, (int)(await engine.PublishAsync(plan))["changed"]!);
        Assert.Contains("+79990000077", await engine.Http.GetStringAsync((string?)plan["feedUrl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serves_the_last_good_version_when_a_build_fails()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var tag = await TagAsync(plan);
        await engine.SqlAsync($"UPDATE objects SET attributes = '[]' WHERE external_id = '3'");
        var (status, _) = await engine.TryAsync(HttpMethod.Post, $"/plans/{plan["id"]}/publish", (HttpContent?)null);
        Assert.Equal(500, status);
        Assert.Equal(tag, await TagAsync(plan));
        Assert.NotNull((string?)(await engine.GetAsync($"/plans/{plan["id"]}"))["lastError"]);
    }

    [Fact]
    public async Task Publishes_one_plan_once_when_asked_many_times_at_once()
    {
        var plan = await engine.PlanAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => engine.PublishAsync(plan)));
        Assert.All(results, r => Assert.Equal(1, (int)r["snapshot"]!));
        Assert.Equal(20, results.Sum(r => (int)r["added"]!));
    }

    private static string NoPrice(string id) => YandexFeed.Flat(id).Replace("<value>5000000</value>", "<value/>", StringComparison.Ordinal);

    private static object Filter(string field, string op, object value) => new { all = new[] { new { field, op, value } } };

    private static object[] Line(string field, string op, object value) => [new { filter = Filter(field, op, value) }];

    private static string Numbers(JsonNode r) =>
        $"{r["snapshot"]} {r["offers"]} {r["withheld"]} {r["added"]} {r["changed"]} {r["removed"]} {r["held"]}";

    private async Task<string> TagAsync(JsonNode plan)
    {
        using var answer = await engine.Http.GetAsync((string?)plan["feedUrl"], HttpCompletionOption.ResponseHeadersRead);
        return answer.Headers.ETag!.Tag;
    }

    private async Task<JsonNode> RecordAsync(JsonNode plan, string id) =>
        (await engine.GetAsync($"/plans/{plan["id"]}/records?pageSize=500"))["items"]!.AsArray().Single(r => (string?)r!["externalId"] == id)!;

    private async Task ChangePriceAsync(string id, int price)
    {
        var o = (await engine.GetAsync($"/objects?externalId={id}"))["items"]![0]!;
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{o["id"]}", new { price });
    }
}
