using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>What a change of a plan makes to be judged and written anew: only what it changes.</summary>
public sealed class CostsFollowChangeTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    // Ninety flats in three blocks, the cheapest in the first.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(90));
        await engine.SqlAsync("UPDATE objects SET price = 1000000 + external_id::int, id = 5120 * (1 + external_id::int / 31) + external_id::int");
        _plan = await engine.SendAsync(HttpMethod.Post, "/plans", Body());
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string> Edits =>
    [
        """{"name":"другое имя"}""", """{"limit":1000}""", """{"agentLimit":1000}""", """{"kindLimits":{"House":0}}""", """{"sort":"Dearest"}""", """{"budget":5}""",
        """{"sort":"Score","score":[{"name":"a","filter":{},"points":3}]}""", """{"minimumDays":3}""", """{"guardShare":0.9}""", """{"rhythm":"ByHand"}""",
        """{"lines":[{"name":"всё","filter":{},"limit":500,"cost":100,"serviceCost":10}]}""",
        """{"lines":[{"filter":{"all":[{"field":"price","op":">","value":5}]}}]}""",
        """{"lines":[{"filter":{"all":[{"field":"rooms","op":">","value":50}]}},{"filter":{}}]}""",
    ];

    [Theory, MemberData(nameof(Edits))]
    public async Task Nothing_is_judged_or_written_again_for_what_does_not_shape_an_offer(string edit)
    {
        await BreakObjectsAsync();
        var (status, problem) = await PutAsync(edit);
        Assert.True(status == 200, problem.ToJsonString());
        var result = await engine.PublishAsync(_plan);
        Assert.Equal((90, 1), ((int)result["offers"]!, (int)result["snapshot"]!));
    }

    [Theory]
    [InlineData("""{"maxPhotos":1}""")]
    [InlineData("""{"contact":"Company"}""")]
    [InlineData("""{"phone":"+78000000000","contact":"Fixed"}""")]
    [InlineData("""{"plansLast":true}""")]
    [InlineData("""{"text":"Цена {цена}. {описание}"}""")]
    public async Task Everything_is_judged_again_for_what_shapes_offers(string edit)
    {
        await PutAsync(edit);
        await engine.PublishAsync(_plan);
        Assert.Equal(0L, await engine.SqlAsync(
            $"SELECT count(*) FROM feed_records r JOIN feed_records_before b USING (plan_id, object_id) WHERE plan_id = {_plan["id"]} AND r.fingerprint = b.fingerprint"));
    }

    [Fact]
    public async Task A_smaller_limit_writes_only_the_blocks_that_lose_an_offer()
    {
        var before = await ChunksAsync();
        await PutAsync("""{"limit":85}""");
        var result = await engine.PublishAsync(_plan);
        Assert.Equal((85, 5, 0), ((int)result["offers"]!, (int)result["removed"]!, (int)result["changed"]!));
        var after = await ChunksAsync();
        Assert.Equal(before[..2], after[..2]);
        Assert.NotEqual(before[2], after[2]);
    }

    [Fact]
    public async Task A_service_writes_only_the_blocks_of_those_that_get_it()
    {
        var before = await ChunksAsync();
        await PutAsync("""{"lines":[{"filter":{},"service":"premium","quota":5}]}""");
        var result = await engine.PublishAsync(_plan);
        Assert.Equal((90, 5), ((int)result["offers"]!, (int)result["changed"]!));
        var after = await ChunksAsync();
        Assert.NotEqual(before[0], after[0]);
        Assert.Equal(before[1..], after[1..]);
    }

    [Fact]
    public async Task Verdicts_that_stand_keep_the_portals_reasons_behind_those_of_the_plan()
    {
        await engine.SqlAsync("UPDATE objects SET description = 'Квартира 90, звоните +7 999 000-00-01' WHERE external_id = '90'");
        await engine.PublishAsync(_plan);
        var warnings = await CodesAsync("90");
        Assert.Contains("text.phone", warnings);
        await PutAsync("""{"limit":85}""");
        await engine.PublishAsync(_plan);
        Assert.Equal(["plan.full", .. warnings], await CodesAsync("90"));
        await PutAsync("""{"limit":84}""");
        await engine.PublishAsync(_plan);
        Assert.Contains("(84)", (string?)(await RecordAsync("90"))["reasons"]![0]!["message"], StringComparison.Ordinal);
        await PutAsync("{}");
        await engine.PublishAsync(_plan);
        Assert.Equal(warnings, await CodesAsync("90"));
    }

    // Whoever loaded an object now would fail: nobody may need to.
    private async Task BreakObjectsAsync() => await engine.SqlAsync("""
        ALTER TABLE objects DISABLE TRIGGER USER;
        UPDATE objects SET attributes = '[]';
        ALTER TABLE objects ENABLE TRIGGER USER
        """);

    private async Task<(int Status, JsonNode Body)> PutAsync(string edit)
    {
        await engine.SqlAsync("DROP TABLE IF EXISTS feed_records_before; CREATE TABLE feed_records_before AS TABLE feed_records");
        var body = Body();
        foreach (var (name, value) in JsonNode.Parse(edit)!.AsObject()) body[name] = value?.DeepClone();
        return await engine.TryAsync(HttpMethod.Put, $"/plans/{_plan["id"]}", body.ToJsonString());
    }

    private static JsonObject Body() => JsonNode.Parse("""{"portal":"yandex","name":"costs","sort":"Cheapest","lines":[{"filter":{}}]}""")!.AsObject();

    private async Task<long[]> ChunksAsync() =>
        (long[])(await engine.SqlAsync($"SELECT chunk_ids FROM feed_snapshots s JOIN plans p ON p.current_snapshot_id = s.id WHERE p.id = {_plan["id"]}"))!;

    private async Task<List<string?>> CodesAsync(string id) => [.. (await RecordAsync(id))["reasons"]!.AsArray().Select(r => (string?)r!["code"])];

    private async Task<JsonNode> RecordAsync(string id) =>
        (await engine.GetAsync($"/plans/{_plan["id"]}/records?pageSize=500"))["items"]!.AsArray().Single(r => (string?)r!["externalId"] == id)!;
}
