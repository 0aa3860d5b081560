using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Plans;

/// <summary>People who edit plans at the same time, what is written down of it, and what a plan is warned of.</summary>
public sealed class PlanEditingTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects; DELETE FROM people");
        await engine.ImportAsync(YandexFeed.Flats(6));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Whoever_saves_second_is_told_that_somebody_was_faster()
    {
        var plan = await engine.PlanAsync();
        var first = Body(limit: 5, revision: (long)plan["revision"]!);
        var saved = await engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}", first);
        Assert.NotEqual((long)plan["revision"]!, (long)saved["revision"]!);

        var (status, problem) = await engine.TryAsync(HttpMethod.Put, $"/plans/{plan["id"]}", Body(limit: 9, revision: (long)plan["revision"]!).ToJsonString());
        Assert.Equal(409, status);
        Assert.Contains("open it again", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(5, (int)(await engine.GetAsync($"/plans/{plan["id"]}"))["limit"]!);
        Assert.Equal(200, (await engine.TryAsync(HttpMethod.Put, $"/plans/{plan["id"]}", Body(limit: 9, revision: (long)saved["revision"]!).ToJsonString())).Status);
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_wins()
    {
        var plan = await engine.PlanAsync();
        var saves = await Task.WhenAll(Enumerable.Range(1, 12).Select(i =>
            engine.TryAsync(HttpMethod.Put, $"/plans/{plan["id"]}", Body(limit: i, revision: (long)plan["revision"]!).ToJsonString())));
        Assert.Equal([200, .. Enumerable.Repeat(409, 11)], saves.Select(s => s.Status).Order());
    }

    [Fact]
    public async Task A_publication_is_no_edit()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        Assert.Equal((long)plan["revision"]!, (long)(await engine.GetAsync($"/plans/{plan["id"]}"))["revision"]!);
    }

    [Fact]
    public async Task The_log_tells_in_plain_words_what_was_changed()
    {
        var plan = await engine.PlanAsync();
        await engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}", JsonNode.Parse("""
            {"portal":"yandex","name":"Яндекс","limit":50,"sort":"Cheapest","lines":[{"name":"Дорогие","filter":{"all":[{"field":"price","op":">","value":5000000}]},"limit":40}]}
            """));
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
        Assert.Equal(
        [
            "Создан",
            "Название: «plan for yandex» → «Яндекс»; Лимит плана: нет → 50; Порядок: Сначала новые → Сначала дешёвые; "
                + "Строка «Дорогие», название: нет → «Дорогие»; Строка «Дорогие», фильтр: все объекты → Цена > 5 000 000; Строка «Дорогие», лимит: нет → 40",
            "Удалён",
        ], await LogAsync(plan, "PlanChanged"));
    }

    [Fact]
    public async Task A_plan_that_is_saved_as_it_was_leaves_no_trace()
    {
        var plan = await engine.PlanAsync();
        await engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}", new { portal = "yandex", name = "plan for yandex", lines = new[] { new { filter = new { } } } });
        Assert.Equal(["Создан"], await LogAsync(plan, "PlanChanged"));
    }

    [Fact]
    public async Task Pins_are_set_read_replaced_listed_and_taken_off_and_written_down()
    {
        var plan = await engine.PlanAsync();
        var id = (long)(await engine.SqlAsync("SELECT min(id) FROM objects"))!;
        var pin = await PinAsync(plan, id, isIn: true, "  хозяин просил ");
        Assert.Equal((id, true, "хозяин просил"), ((long)pin["objectId"]!, (bool)pin["in"]!, (string?)pin["why"]));
        await PinAsync(plan, id, isIn: false, null);
        Assert.False((bool)(await engine.GetAsync($"/plans/{plan["id"]}/pins/{id}"))["in"]!);
        Assert.Equal(1, (int)(await engine.GetAsync($"/plans/{plan["id"]}/pins"))["total"]!);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}/pins/{id}");
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Get, $"/plans/{plan["id"]}/pins/{id}", (HttpContent?)null)).Status);
        Assert.Equal([$"№ {id}: всегда в плане — хозяин просил", $"№ {id}: не показывать", $"№ {id}: закрепление снято"], await LogAsync(plan, "PlanPinned"));
    }

    [Theory]
    [InlineData("{}", "in")]
    [InlineData("""{"in":"yes"}""", "in")]
    [InlineData("""{"in":true,"who":"me"}""", "who")]
    public async Task Names_what_is_wrong_with_a_pin(string body, string field)
    {
        var plan = await engine.PlanAsync();
        var (status, problem) = await engine.TryAsync(HttpMethod.Put, $"/plans/{plan["id"]}/pins/{await engine.SqlAsync("SELECT min(id) FROM objects")}", body);
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]![field]);
    }

    [Fact]
    public async Task Pins_no_object_that_is_not_there()
    {
        var plan = await engine.PlanAsync();
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Put, $"/plans/{plan["id"]}/pins/999999", """{"in":true}""")).Status);
    }

    [Theory]
    [InlineData("""{"portal":"avito","lines":[{"filter":{"all":[{"field":"kind","value":"FlatShare"},{"field":"deal","value":"DailyRent"}]}}]}""", "lines[0].filter", "takes none of the kinds")]
    [InlineData("""{"portal":"yandex","lines":[{}],"limit":0}""", "limit", "offers nothing")]
    [InlineData("""{"portal":"yandex","lines":[{},{"limit":0}]}""", "lines[1].limit", "takes nothing")]
    [InlineData("""{"portal":"yandex","lines":[{}],"agentLimit":0}""", "agentLimit", "limit of an agent is 0")]
    [InlineData("""{"portal":"yandex","lines":[{}],"kindLimits":{"Flat":0}}""", "kindLimits.Flat", "kind's limit is 0")]
    [InlineData("""{"portal":"yandex","lines":[{"filter":{"all":[{"field":"agentId","value":999999}]}}]}""", "lines[0].filter", "no person № 999999")]
    [InlineData("""{"portal":"yandex","lines":[{"filter":{"any":[{"field":"departmentId","op":"in","value":[999999]}]}}]}""", "lines[0].filter", "no department № 999999")]
    [InlineData("""{"portal":"yandex","lines":[{"filter":{"all":[{"field":"price","op":"<","value":1}]}}]}""", "lines[0].filter", "No object fits")]
    [InlineData("""{"portal":"yandex","lines":[{"until":"2020-01-01"}]}""", "lines[0].until", "days are over")]
    [InlineData("""{"portal":"yandex","lines":[{}],"text":"Звоните: 8 (999) 000-00-01. {описание}"}""", "text", "holds a phone (“8 (999) 000-00-01”)")]
    [InlineData("""{"portal":"yandex","lines":[{}],"text":"СРОЧНАЯ ПРОДАЖА!!! {описание}"}""", "text", "shouts")]
    [InlineData("""{"portal":"avito","lines":[{"service":"XXL"}]}""", "lines[0]", "no such promotion")]
    [InlineData("""{"portal":"cian","lines":[{"service":"premium, golden"}]}""", "lines[0]", "golden")]
    public async Task Warns_of_what_is_hardly_meant(string body, string field, string says)
    {
        var told = JsonNode.Parse(body)!;
        told["name"] = "odd";
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans", told);
        Assert.Contains(plan["warnings"]!.AsArray(), w => (string?)w!["field"] == field && ((string)w["says"]!["en"]!).Contains(says, StringComparison.Ordinal));
        Assert.Equal(plan["warnings"]!.ToJsonString(), (await engine.GetAsync($"/plans/{plan["id"]}"))["warnings"]!.ToJsonString());
    }

    [Fact]
    public async Task Warns_of_nothing_where_all_is_well()
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            JsonNode.Parse("""{"portal":"yandex","name":"good","lines":[{"filter":{"all":[{"field":"kind","value":"Flat"}]},"service":"premium","quota":3}],"text":"{описание}"}"""));
        Assert.Empty(plan["warnings"]!.AsArray());
    }

    [Fact]
    public async Task Warns_of_an_agent_who_left_a_spent_quota_and_a_budget_that_is_too_small()
    {
        await engine.SqlAsync("UPDATE people SET left_at = now()");
        var agent = (long)(await engine.SqlAsync("SELECT min(id) FROM people"))!;
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans", JsonNode.Parse(
            $$"""{"portal":"yandex","name":"spent","budget":100,"lines":[{"filter":{"all":[{"field":"agentId","value":{{agent}}}]},"cost":20,"service":"premium","quota":2}]}"""));
        await engine.PublishAsync(plan);
        var warnings = (await engine.GetAsync($"/plans/{plan["id"]}"))["warnings"]!.AsArray().ToDictionary(w => (string)w!["field"]!, w => (string)w!["says"]!["en"]!);
        Assert.Contains("“Анна” is no longer with the company", warnings["lines[0].filter"], StringComparison.Ordinal);
        Assert.Contains("(2): 4 are on air without it", warnings["lines[0].quota"], StringComparison.Ordinal);
        Assert.Contains("cost 120", warnings["budget"], StringComparison.Ordinal);
    }

    private static JsonObject Body(int limit, long revision) =>
        JsonNode.Parse($$"""{"portal":"yandex","name":"edited","limit":{{limit}},"revision":{{revision}},"lines":[{}]}""")!.AsObject();

    private Task<JsonNode> PinAsync(JsonNode plan, long id, bool isIn, string? why) =>
        engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}/pins/{id}", new Dictionary<string, object?> { ["in"] = isIn, ["why"] = why });

    private async Task<string[]> LogAsync(JsonNode plan, string act) =>
        (string[])(await engine.SqlAsync($"SELECT array_agg(detail ORDER BY id) FROM audit WHERE act = '{act}' AND subject_id = {plan["id"]}"))!;
}
