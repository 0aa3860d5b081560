using System.Globalization;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Feeds.Rhythm;
using ListingEngine.Host.Tests.Simulators;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Who gets a place in a plan, through the whole engine: pins, days, quotas, points, limits of agents and kinds.</summary>
public sealed class PlanChoiceTests(TestServer server) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly MovableClock _clock = new(Start);
    private RunningEngine _engine = null!;

    // Ten flats, the first the cheapest.
    public async ValueTask InitializeAsync()
    {
        _engine = new RunningEngine(server) { Clock = _clock };
        await _engine.InitializeAsync();
        await _engine.ImportAsync(YandexFeed.Flats(10));
        await _engine.SqlAsync($"UPDATE objects SET price = 1000000 + external_id::int * 1000, created_at = '{Start.AddDays(-10):O}'");
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task A_pinned_object_goes_first_and_one_that_is_kept_out_stays_away_with_who_and_why()
    {
        var plan = await PlanAsync(new { portal = "yandex", name = "p", sort = "Cheapest", lines = new[] { new { filter = new { }, limit = 3 } } });
        await PinAsync(plan, "10", isIn: true, "хозяин просил");
        await PinAsync(plan, "1", isIn: false, "дубль");
        await _engine.PublishAsync(plan);
        Assert.Equal("2 3 10", await OnAirAsync(plan));
        var kept = (await RecordAsync(plan, "1"))["reasons"]![0]!;
        Assert.Equal("plan.pinned-out", (string?)kept["code"]);
        Assert.Contains("дубль", (string?)kept["message"], StringComparison.Ordinal);

        await _engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}/pins/{await IdAsync("1")}");
        await _engine.PublishAsync(plan);
        Assert.Equal("1 2 10", await OnAirAsync(plan));
    }

    [Fact]
    public async Task A_pinned_object_that_no_filter_takes_goes_to_the_first_line()
    {
        var plan = await PlanAsync(new { portal = "yandex", name = "p", lines = new[] { new { filter = Is("externalId", "1") } } });
        await PinAsync(plan, "7", isIn: true);
        await _engine.PublishAsync(plan);
        Assert.Equal("1 7", await OnAirAsync(plan));
        Assert.Equal(0, (int)(await RecordAsync(plan, "7"))["line"]!);
    }

    [Fact]
    public async Task A_pinned_object_is_still_refused_by_its_portal()
    {
        var plan = await _engine.PlanAsync();
        await _engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id = '7'");
        await PinAsync(plan, "7", isIn: true);
        await _engine.PublishAsync(plan);
        Assert.StartsWith("yandex.", (string?)(await RecordAsync(plan, "7"))["reasons"]![0]!["code"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_takes_objects_on_its_own_days_only_and_the_round_keeps_to_them()
    {
        var plan = await PlanAsync(new
        {
            portal = "yandex",
            name = "days",
            lines = new[] { new { filter = In("1", "2"), from = "2026-03-04", until = "2026-03-05" }, new { filter = In("3", "3"), from = "2026-03-01", until = "2026-04-01" } },
        });
        await _engine.PublishAsync(plan);
        Assert.Equal("3", await OnAirAsync(plan));
        var waits = await RecordAsync(plan, "1");
        Assert.Equal("plan.not-begun", (string?)waits["reasons"]![0]!["code"]);
        Assert.Contains("04.03.2026", (string?)waits["reasons"]![0]!["message"], StringComparison.Ordinal);
        var begins = DateTimeOffset.Parse((string)waits["reviewAt"]!, CultureInfo.InvariantCulture);
        Assert.Equal(new DateTime(2026, 3, 4), TimeZoneInfo.ConvertTime(begins, _clock.LocalTimeZone).DateTime);

        await RoundAsync(begins);
        Assert.Equal("1 2 3", await OnAirAsync(plan));
        await RoundAsync(begins.AddDays(2));
        Assert.Equal("3", await OnAirAsync(plan));
        Assert.Equal("plan.over", (string?)(await RecordAsync(plan, "1"))["reasons"]![0]!["code"]);
        Assert.Equal(3L, await _engine.SqlAsync("SELECT count(*) FROM feed_snapshots"));
    }

    [Fact]
    public async Task An_avito_advert_tells_the_days_of_its_line()
    {
        await _engine.SqlAsync("UPDATE objects SET status = 'Archived'");
        await AvitoFlatAsync();
        var plan = await PlanAsync(new
        {
            portal = "avito",
            name = "days",
            lines = new[] { new { filter = new { }, from = "2026-03-01", until = "2026-03-31", service = "XL" } },
        });
        Assert.Equal(1, (int)(await _engine.PublishAsync(plan))["offers"]!);
        var feed = await _engine.Http.GetStringAsync((string?)plan["feedUrl"]);
        Assert.Contains("<DateBegin>2026-03-01</DateBegin>", feed, StringComparison.Ordinal);
        Assert.Contains("<DateEnd>2026-03-31</DateEnd>", feed, StringComparison.Ordinal);
        Assert.Contains("<AdStatus>XL</AdStatus>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_on_the_market_take_an_object_out_when_they_are_over()
    {
        await _engine.SqlAsync($"UPDATE objects SET created_at = '{Start.AddDays(-29):O}' WHERE external_id = '5'");
        var plan = await PlanAsync(new { portal = "yandex", name = "fresh", lines = new[] { new { filter = Condition("daysOnMarket", "<=", 30) } } });
        await _engine.PublishAsync(plan);
        Assert.Equal(10, (int)(await _engine.GetAsync($"/plans/{plan["id"]}/records?state=offered"))["total"]!);
        Assert.Equal(Start.AddDays(2), DateTimeOffset.Parse((string)(await RecordAsync(plan, "5"))["reviewAt"]!, CultureInfo.InvariantCulture));
        await RoundAsync(Start.AddDays(2).AddSeconds(-1));
        Assert.Contains("5", await OnAirAsync(plan), StringComparison.Ordinal);
        await RoundAsync(Start.AddDays(2));
        Assert.DoesNotContain("5", await OnAirAsync(plan), StringComparison.Ordinal);
        Assert.Null((await RecordAsync(plan, "5"))["reviewAt"]);
    }

    [Fact]
    public async Task A_counted_service_goes_to_the_first_and_stays_with_them()
    {
        var plan = await PlanAsync(new
        {
            portal = "yandex",
            name = "quota",
            sort = "Cheapest",
            lines = new[] { new { name = "Премиум", filter = new { }, service = "premium", quota = 2 } },
        });
        await _engine.PublishAsync(plan);
        Assert.Equal("1 2", await ServedAsync(plan));
        Assert.Equal(2, (await _engine.Http.GetStringAsync((string?)plan["feedUrl"])).Split("<vas>premium</vas>").Length - 1);
        var without = await RecordAsync(plan, "3");
        Assert.Equal(("Offered", "plan.quota-used", "Warning"), ((string?)without["state"], (string?)without["reasons"]![0]!["code"], (string?)without["reasons"]![0]!["severity"]));
        Assert.Contains("«Премиум»: 2", (string?)without["reasons"]![0]!["message"], StringComparison.Ordinal);

        // A cheaper one does not take the service away from those who have it; one that leaves sets it free.
        await _engine.SqlAsync("UPDATE objects SET price = 1 WHERE external_id = '9'");
        await _engine.PublishAsync(plan);
        Assert.Equal("1 2", await ServedAsync(plan));
        await _engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '1'");
        await _engine.PublishAsync(plan);
        Assert.Equal("2 9", await ServedAsync(plan));
        Assert.DoesNotContain((await RecordAsync(plan, "9"))["reasons"]!.AsArray(), r => (string?)r!["code"] == "plan.quota-used");
    }

    [Fact]
    public async Task Points_decide_who_goes_first()
    {
        await _engine.SqlAsync("""UPDATE objects SET photos = '[{"url": "https://pictures.example.test/plan.jpg", "kind": "Plan"}]' WHERE external_id = '6'""");
        await _engine.SqlAsync("UPDATE objects SET tags = '{срочно}' WHERE external_id IN ('6', '4')");
        var plan = await PlanAsync(new
        {
            portal = "yandex",
            name = "points",
            sort = "Score",
            limit = 2,
            score = new object[]
            {
                new { name = "есть планировка", filter = Condition("hasPlan", "=", true), points = 20 },
                new { name = "срочно", filter = Condition("tags", "contains", "срочно"), points = 5 },
                new { name = "первый", filter = Is("externalId", "1"), points = -1 },
            },
            lines = new[] { new { filter = new { } } },
        });
        await _engine.PublishAsync(plan);
        Assert.Equal("4 6", await OnAirAsync(plan));
        Assert.Equal("plan.full", (string?)(await RecordAsync(plan, "1"))["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Keeps_the_limits_of_agents_and_kinds()
    {
        var byAgent = await PlanAsync(new { portal = "yandex", name = "agents", sort = "Cheapest", agentLimit = 4, lines = new[] { new { } } });
        await _engine.PublishAsync(byAgent);
        Assert.Equal("1 2 3 4", await OnAirAsync(byAgent));
        Assert.Contains("(4)", (string?)(await RecordAsync(byAgent, "5"))["reasons"]![0]!["message"], StringComparison.Ordinal);

        var byKind = await PlanAsync(new { portal = "yandex", name = "kinds", sort = "Cheapest", kindLimits = new { Flat = 3, House = 0 }, lines = new[] { new { } } });
        await _engine.PublishAsync(byKind);
        Assert.Equal("1 2 3", await OnAirAsync(byKind));
        Assert.Equal("plan.kind-limit-reached", (string?)(await RecordAsync(byKind, "5"))["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Chooses_by_the_department_of_whoever_is_responsible()
    {
        await _engine.SqlAsync("""
            INSERT INTO departments (company_id, name) VALUES (1, 'Загород');
            INSERT INTO people (company_id, name, phone, department_id) SELECT 1, 'Пётр', '+79990000002', id FROM departments;
            UPDATE objects SET agent_id = (SELECT id FROM people WHERE name = 'Пётр') WHERE external_id IN ('2', '3');
            UPDATE objects SET agent_id = NULL WHERE external_id = '4';
            UPDATE companies SET phone = '+79990000003'
            """);
        var department = (long)(await _engine.SqlAsync("SELECT id FROM departments"))!;
        var of = await PlanAsync(new { portal = "yandex", name = "of", lines = new[] { new { filter = Condition("departmentId", "=", department) } } });
        var others = await PlanAsync(new { portal = "yandex", name = "others", lines = new[] { new { filter = Condition("departmentId", "!=", department) } } });
        await _engine.PublishAsync(of);
        await _engine.PublishAsync(others);
        Assert.Equal("2 3", await OnAirAsync(of));
        Assert.Equal("1 4 5 6 7 8 9 10", await OnAirAsync(others));
    }

    private async Task RoundAsync(DateTimeOffset at)
    {
        _clock.Now = at;
        await _engine.DuePlansAsync();
    }

    private Task<JsonNode> PlanAsync(object plan) => _engine.SendAsync(HttpMethod.Post, "/plans", plan);

    private async Task PinAsync(JsonNode plan, string id, bool isIn, string? why = null) =>
        await _engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}/pins/{await IdAsync(id)}", new Dictionary<string, object?> { ["in"] = isIn, ["why"] = why });

    private async Task<long> IdAsync(string externalId) => (long)(await _engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{externalId}'"))!;

    private Task<string> OnAirAsync(JsonNode plan) => NamesAsync(plan, "r.state = 'Offered'");

    private Task<string> ServedAsync(JsonNode plan) => NamesAsync(plan, "r.promoted");

    private async Task<string> NamesAsync(JsonNode plan, string which) => await _engine.SqlAsync($"""
        SELECT string_agg(o.external_id, ' ' ORDER BY o.external_id::int) FROM feed_records r JOIN objects o ON o.id = r.object_id WHERE r.plan_id = {plan["id"]} AND {which}
        """) as string ?? "";

    private async Task<JsonNode> RecordAsync(JsonNode plan, string id) =>
        (await _engine.GetAsync($"/plans/{plan["id"]}/records?pageSize=500"))["items"]!.AsArray().Single(r => (string?)r!["externalId"] == id)!;

    private Task<JsonNode> AvitoFlatAsync() => _engine.SendAsync(HttpMethod.Post, "/objects", JsonNode.Parse("""
        {"kind":"Flat","deal":"Sale","externalId":"avito","price":6000000,"totalArea":60,"kitchenArea":9,"rooms":2,"floor":3,"floors":9,"description":"Светлая квартира у парка.",
         "address":{"region":"Псковская область","locality":"Псков","line":"Лесная улица, 5"},
         "photos":[{"url":"https://pictures.example.test/1.jpg"}],"attributes":{"material":"Brick","renovation":"Euro","roomLayout":"Separate","dealStatus":"DirectSale"}}
        """));

    private static object Is(string field, string value) => Condition(field, "=", value);

    private static object In(params string[] ids) => Condition("externalId", "in", ids);

    private static object Condition(string field, string op, object value) => new { all = new[] { new { field, op, value } } };
}
