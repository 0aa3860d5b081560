using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Feeds;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Plans;

public sealed class PlansTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Smallest = """{"portal":"avito","name":"Авито","lines":[{"filter":{},"limit":1000}]}""";

    [Fact]
    public async Task Makes_a_plan_of_the_smallest_body()
    {
        var (status, plan) = await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        Assert.Equal(201, status);
        Assert.Equal(("avito", "Авито", true, 1000),
            ((string?)plan["portal"], (string?)plan["name"], (bool)plan["isOn"]!, (int)plan["lines"]![0]!["limit"]!));
        Assert.Matches("^http://127.0.0.1:[0-9]+/feeds/[A-Za-z0-9_-]{32}.xml$", (string?)plan["feedUrl"]);
        Assert.Null(plan["current"]);
    }

    [Fact]
    public async Task Gives_each_plan_an_address_of_its_own()
    {
        var (_, one) = await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        var (_, other) = await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        Assert.NotEqual((string?)one["feedUrl"], (string?)other["feedUrl"]);
    }

    [Fact]
    public async Task Gives_back_all_that_was_told()
    {
        var told = JsonNode.Parse("""
            {"portal":"yandex","name":"Всё","isOn":false,"limit":50,"sort":"Cheapest","minimumDays":7,"guardShare":0.5,"contact":"Fixed",
             "phone":"+78000000000","maxPhotos":10,"minPhotos":2,"plansLast":true,"dropFlagged":true,"waitForPhotos":true,"rhythm":"Cron","cron":"0 0 9 * * ?",
             "agentLimit":7,"kindLimits":{"Flat":3},"score":[{"name":"срочно","filter":{"all":[{"field":"tags","op":"contains","value":"срочно"}]},"points":-20}],
             "budget":15000.5,"text":"{описание}",
             "lines":[{"name":"дорогие","filter":{"all":[{"field":"price","op":">","value":1}]},"limit":5,"from":"2026-12-01","until":"2026-12-31","cost":99.5,
                       "quota":2,"serviceCost":300,"service":"premium","fee":"package"}]}
            """)!;
        var made = await engine.SendAsync(HttpMethod.Post, "/plans", told);
        var read = await engine.GetAsync($"/plans/{made["id"]}");
        foreach (var (name, value) in told.AsObject()) Assert.True(JsonNode.DeepEquals(value, read[name]), $"{name}: {read[name]}");
    }

    [Fact]
    public async Task Takes_a_watermark_once_the_company_has_a_logo()
    {
        await engine.KeepLogoAsync(Forms.Png);
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            JsonNode.Parse("""{"portal":"yandex","name":"marked","lines":[{}],"watermark":{"place":"TopLeft","width":30}}"""));
        Assert.Equal("""{"place":"TopLeft","opacity":60,"width":30}""", (await engine.GetAsync($"/plans/{plan["id"]}"))["watermark"]!.ToJsonString());
        await engine.SqlAsync("UPDATE companies SET logo_url = NULL");
    }

    [Fact]
    public async Task Keeps_its_phone_as_portals_want_it()
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            new
            {
                portal = "yandex",
                name = "phone",
                contact = "Fixed",
                phone = "8 (800) 000-00-00",
                lines = new[] { new { filter = new { } } }
            });
        Assert.Equal("+78000000000", (string?)plan["phone"]);
    }

    [Fact]
    public async Task Takes_blank_words_for_none()
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            JsonNode.Parse("""{"portal":"yandex","name":"blank","text":" ","lines":[{"name":"","service":" ","fee":""},{"name":" дорогие "}]}"""));
        Assert.Null(plan["text"]);
        Assert.All((string[])["name", "service", "fee"], word => Assert.Null(plan["lines"]![0]![word]));
        Assert.Equal("дорогие", (string?)plan["lines"]![1]!["name"]);
    }

    [Fact]
    public async Task Replaces_a_plan_and_keeps_its_address()
    {
        var (_, made) = await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        var plan = await engine.SendAsync(HttpMethod.Put, $"/plans/{made["id"]}",
            new { portal = "yandex", name = "Яндекс", lines = new[] { new { limit = 3 } } });
        Assert.Equal(("yandex", "Яндекс", 3), ((string?)plan["portal"], (string?)plan["name"], (int)plan["lines"]![0]!["limit"]!));
        Assert.Equal((string?)made["feedUrl"], (string?)(await engine.GetAsync($"/plans/{made["id"]}"))["feedUrl"]);
    }

    [Fact]
    public async Task Deletes_a_plan_with_its_feed()
    {
        var (_, plan) = await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Get, $"/plans/{plan["id"]}", (HttpContent?)null)).Status);
        using var feed = await engine.Http.GetAsync((string?)plan["feedUrl"]);
        Assert.Equal(404, (int)feed.StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/publish")]
    [InlineData("GET", "/records")]
    [InlineData("GET", "/snapshots")]
    [InlineData("GET", "/snapshots/1/diff/2")]
    [InlineData("GET", "/snapshots/1/feed.xml.gz")]
    [InlineData("POST", "/snapshots/1/rollback")]
    [InlineData("POST", "/held/accept")]
    [InlineData("POST", "/held/discard")]
    [InlineData("GET", "/pulls")]
    public async Task Knows_no_plan_that_is_not_there(string method, string address) =>
        Assert.Equal(404, (await engine.TryAsync(new(method), $"/plans/999999{address}", Smallest)).Status);

    [Theory]
    [InlineData("""{"portal":"nowhere","name":"a","lines":[{}]}""", "portal", "yandex")]
    [InlineData("""{"name":"a","lines":[{}]}""", "portal", "yandex")]
    [InlineData("""{"portal":"yandex","lines":[{}]}""", "name", "name")]
    [InlineData("""{"portal":"yandex","name":" ","lines":[{}]}""", "name", "name")]
    [InlineData("""{"portal":"yandex","name":"a\u0000b","lines":[{}]}""", "name", "U+0000")]
    [InlineData("""{"portal":"yandex","name":"a"}""", "lines", "1 to 64")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[]}""", "lines", "1 to 64")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[null]}""", "lines", "null")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"filter":null}]}""", "lines[0].filter", "null")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{},{"limit":-1}]}""", "lines[1].limit", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"limit":"five"}]}""", "lines[0].limit", "Int32")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"limit":-1}""", "limit", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"maxPhotos":-1}""", "maxPhotos", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"agentLimit":-1}""", "agentLimit", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"kindLimits":{"Flat":-1}}""", "kindLimits.Flat", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"kindLimits":{"Barn":1}}""", "kindLimits.Barn", "ObjectKind")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"budget":-1}""", "budget", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"cost":-1}]}""", "lines[0].cost", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"budget":1000000001}""", "budget", "1000000000 roubles")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"cost":79000000000000000000000000000}]}""", "lines[0].cost", "1000000000 roubles")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"serviceCost":-1}]}""", "lines[0].serviceCost", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"quota":-1,"service":"premium"}]}""", "lines[0].quota", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"quota":1}]}""", "lines[0].quota", "service")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"quota":1,"service":" "}]}""", "lines[0].quota", "service")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"from":"2026-02-02","until":"2026-02-01"}]}""", "lines[0].until", "before")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"from":"0001-01-01"}]}""", "lines[0].from", "2000")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"until":"9999-12-31"}]}""", "lines[0].until", "2100")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"rhythm":"Cron"}""", "cron", "six fields")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"rhythm":"Cron","cron":"every day"}""", "cron", "six fields")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"score":[{"filter":{},"points":1}]}""", "score[0].name", "name")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"score":[{"name":"a","points":1}]}""", "score[0]", "filter")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"score":[{"name":"a","filter":{},"points":1000001}]}""", "score[0].points", "1000000")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"score":[null]}""", "score[0]", "name")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"text":"Цена {ценна}"}""", "text", "Line 1, character 7: there is no field “ценна”; did you mean “цена”")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"text":"{если балкон}есть"}""", "text", "not closed")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"minPhotos":-1}""", "minPhotos", "negative")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"maxPhotos":3,"minPhotos":4}""", "minPhotos", "3 photos at most")]
    [InlineData("""{"portal":"avito","name":"a","lines":[{}],"minPhotos":41}""", "minPhotos", "40 photos at most")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"watermark":{}}""", "watermark", "logo")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"watermark":{"opacity":0}}""", "watermark.opacity", "1 to 100")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"watermark":{"width":101}}""", "watermark.width", "1 to 100")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"watermark":{"place":"Middle"}}""", "watermark.place", "WatermarkPlace")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"minimumDays":-1}""", "minimumDays", "365")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"minimumDays":366}""", "minimumDays", "365")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"guardShare":1.1}""", "guardShare", "0 to 1")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"contact":"Fixed"}""", "phone", "+7")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"phone":"звоните"}""", "phone", "+7")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"contact":"Owner"}""", "contact", "PlanContact")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"sort":1}""", "sort", "PlanSort")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{}],"colour":"red"}""", "colour", "colour")]
    [InlineData("""{"portal":"yandex","name":"a","name":"b","lines":[{}]}""", "name", "name")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"filter":{"all":[{"field":"colour","op":"=","value":1}]}}]}""", "lines[0].filter", "colour")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"filter":{"all":[{"field":"price","op":"~","value":1}]}}]}""", "lines[0].filter", "~")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"filter":{"any":[{"field":"kind","value":"Сарай"}]}}]}""", "lines[0].filter", "Flat")]
    [InlineData("""{"portal":"yandex","name":"a","lines":[{"filter":{"some":[]}}]}""", "lines[0].filter", "some")]
    [InlineData("""{"portal":"yandex","name":""", "name", "JSON")]
    [InlineData("no json", "$", "invalid")]
    [InlineData("", "$", "JSON")]
    [InlineData("null", "$", "empty")]
    [InlineData("[]", "$", "PlanInput")]
    public async Task Names_the_field_that_is_wrong_and_says_what_to_mend(string body, string field, string says)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/plans", body);
        Assert.Equal(400, status);
        Assert.True(problem["errors"]?[field] is not null, $"{field} is not among {problem["errors"]?.ToJsonString()}");
        Assert.Contains(says, (string?)problem["errors"]![field]![0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Takes_64_lines_and_no_more()
    {
        object Plan(int lines) =>
            new { portal = "yandex", name = "lines", lines = Enumerable.Range(0, lines).Select(_ => new { filter = new { } }) };
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans", Plan(64));
        Assert.Equal(0, (int)(await engine.PublishAsync(plan))["offers"]!);
        var (status, _) = await engine.TryAsync(HttpMethod.Post, "/plans", System.Net.Http.Json.JsonContent.Create(Plan(65)));
        Assert.Equal(400, status);
    }

    [Fact]
    public async Task Lists_plans_page_by_page()
    {
        for (var i = 0; i < 3; i++) await engine.TryAsync(HttpMethod.Post, "/plans", Smallest);
        var whole = await engine.GetAsync("/plans?pageSize=500");
        var ids = whole["items"]!.AsArray().Select(p => (long)p!["id"]!).ToList();
        Assert.Equal(ids.Count, (int)whole["total"]!);
        var second = await engine.GetAsync("/plans?page=2&pageSize=2");
        Assert.Equal((2, 2, ids.Count), ((int)second["page"]!, (int)second["pageSize"]!, (int)second["total"]!));
        Assert.Equal(ids.Skip(2).Take(2), second["items"]!.AsArray().Select(p => (long)p!["id"]!));
    }

    [Theory]
    [InlineData("page=0&pageSize=0", 1, 1)]
    [InlineData("page=-5&pageSize=100000", 1, 500)]
    [InlineData("page=2147483647&pageSize=500", int.MaxValue, 500)]
    [InlineData("", 1, 50)]
    public async Task Keeps_pages_within_bounds(string query, int page, int size)
    {
        var list = await engine.GetAsync($"/plans?{query}");
        Assert.Equal((page, size), ((int)list["page"]!, (int)list["pageSize"]!));
    }

    [Fact]
    public async Task Lists_portals_with_their_kinds_limits_and_sources()
    {
        var portals = await engine.GetAsync("/portals");
        Assert.Contains(portals["items"]!.AsArray(), p => (string?)p!["key"] == "avito");
        Assert.All(portals["items"]!.AsArray(), p =>
        {
            Assert.NotEmpty(p!["kinds"]!.AsObject());
            Assert.NotNull(p["limits"]!["source"]!["paper"]);
            Assert.Contains((string?)p["status"], (string[])["confirmed", "onTrial", "unverified", "byHand"]);
            Assert.NotNull(p["name"]!["ru"]);
        });
    }
}
