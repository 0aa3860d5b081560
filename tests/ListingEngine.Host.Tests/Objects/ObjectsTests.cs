using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Objects;

public sealed class ObjectsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Flat = """{"kind":"Flat","deal":"Sale"}""";

    [Fact]
    public async Task Makes_an_object_of_the_smallest_body()
    {
        var (status, o) = await engine.TryAsync(HttpMethod.Post, "/objects", Flat);
        Assert.Equal(201, status);
        Assert.Equal(("Flat", "Sale", "Active", "manual", $"le-{o["id"]}"),
            ((string?)o["kind"], (string?)o["deal"], (string?)o["status"], (string?)o["source"], (string?)o["feedId"]));
        Assert.True(JsonNode.DeepEquals(o, await engine.GetAsync($"/objects/{o["id"]}")));
    }

    [Fact]
    public async Task Gives_back_all_that_was_told()
    {
        var told = JsonNode.Parse("""
            {"kind":"House","deal":"LongRent","market":"NewBuilding","status":"Reserved","externalId":"all","price":55000.5,"currency":"Usd","priceUnit":"SquareMetre",
             "pricePeriod":"Year","totalArea":120.25,"livingArea":80,"kitchenArea":12.5,"landArea":8,"rooms":5,"floor":1,"floors":2,
             "address":{"country":"Россия","region":"Р","district":"Д","locality":"Н","subLocality":"П","line":"Л","apartment":"1","latitude":56.5,"longitude":44.25},
             "description":"«Дом» & <сад>","tags":["топ","новый"],"metro":[{"name":"М","walkMinutes":5,"transportMinutes":2,"cianId":7}],
             "photos":[{"url":"https://img.example.test/1.jpg","kind":"Facade","caption":"К","notForPortals":true}],
             "attributes":{"hasLift":true,"ceilingHeight":2.75,"title":"Т"}}
            """)!;
        var made = await engine.SendAsync(HttpMethod.Post, "/objects", told);
        var read = await engine.GetAsync($"/objects/{made["id"]}");
        foreach (var (name, value) in told.AsObject().Where(p => p.Key is not ("attributes" or "photos")))
            Assert.True(JsonNode.DeepEquals(value, read[name]), $"{name}: {read[name]?.ToJsonString()}");
        foreach (var (name, value) in told["photos"]![0]!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, read["photos"]![0]![name]), $"{name}: {read["photos"]![0]![name]?.ToJsonString()}");
        foreach (var (name, value) in told["attributes"]!.AsObject())
            Assert.True(JsonNode.DeepEquals(value, read["attributes"]![name]), name);
    }

    [Theory]
    [InlineData("Sale", null)]
    [InlineData("LongRent", "Month")]
    [InlineData("DailyRent", "Day")]
    public async Task Takes_the_usual_period_where_none_is_told(string deal, string? period)
    {
        var o = await engine.SendAsync(HttpMethod.Post, "/objects", new { kind = "Flat", deal });
        Assert.Equal(period, (string?)o["pricePeriod"]);
    }

    [Fact]
    public async Task Replaces_an_object_and_keeps_its_name_for_portals()
    {
        var made = await MakeAsync("""{"kind":"Flat","deal":"Sale","price":5,"tags":["a"]}""");
        var o = await engine.SendAsync(HttpMethod.Put, $"/objects/{made["id"]}", JsonNode.Parse("""{"kind":"Room","deal":"Sale"}"""));
        Assert.Equal(("Room", null, 0, (string?)made["feedId"]),
            ((string?)o["kind"], (decimal?)o["price"], o["tags"]!.AsArray().Count, (string?)o["feedId"]));
        Assert.Equal((string?)made["createdAt"], (string?)o["createdAt"]);
    }

    [Fact]
    public async Task Archives_instead_of_deleting()
    {
        var made = await MakeAsync(Flat);
        await engine.SendAsync(HttpMethod.Delete, $"/objects/{made["id"]}");
        Assert.Equal("Archived", (string?)(await engine.GetAsync($"/objects/{made["id"]}"))["status"]);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Knows_no_object_that_is_not_there(string method) =>
        Assert.Equal(404, (await engine.TryAsync(new(method), "/objects/999999999", Flat)).Status);

    [Theory]
    [InlineData("""{"deal":"Sale"}""", "kind")]
    [InlineData("""{"kind":"Flat"}""", "deal")]
    [InlineData("""{"kind":"Сарай","deal":"Sale"}""", "kind")]
    [InlineData("""{"kind":1,"deal":"Sale"}""", "kind")]
    [InlineData("""{"kind":"Flat","deal":"Sale","price":-1}""", "price")]
    [InlineData("""{"kind":"Flat","deal":"Sale","price":"дорого"}""", "price")]
    [InlineData("""{"kind":"Flat","deal":"Sale","price":1e40}""", "price")]
    [InlineData("""{"kind":"Flat","deal":"Sale","rooms":-1}""", "rooms")]
    [InlineData("""{"kind":"Flat","deal":"Sale","rooms":2.5}""", "rooms")]
    [InlineData("""{"kind":"Flat","deal":"Sale","address":{"latitude":91}}""", "address.latitude")]
    [InlineData("""{"kind":"Flat","deal":"Sale","address":{"longitude":-181}}""", "address.longitude")]
    [InlineData("""{"kind":"Flat","deal":"Sale","address":{"street":"x"}}""", "address.street")]
    [InlineData("""{"kind":"Flat","deal":"Sale","address":null}""", "address")]
    [InlineData("""{"kind":"Flat","deal":"Sale","attributes":{"hasLift":"да"}}""", "attributes.hasLift")]
    [InlineData("""{"kind":"Flat","deal":"Sale","attributes":{"hasWings":true}}""", "attributes.hasWings")]
    [InlineData("""{"kind":"Flat","deal":"Sale","attributes":null}""", "attributes")]
    [InlineData("""{"kind":"Flat","deal":"Sale","photos":[{"url":"photo.jpg"}]}""", "photos[0].url")]
    [InlineData("""{"kind":"Flat","deal":"Sale","photos":[{"url":"file:///etc/passwd"}]}""", "photos[0].url")]
    [InlineData("""{"kind":"Flat","deal":"Sale","photos":[null]}""", "photos")]
    [InlineData("""{"kind":"Flat","deal":"Sale","photos":null}""", "photos")]
    [InlineData("""{"kind":"Flat","deal":"Sale","metro":[null]}""", "metro")]
    [InlineData("""{"kind":"Flat","deal":"Sale","tags":[null]}""", "tags")]
    [InlineData("""{"kind":"Flat","deal":"Sale","tags":["a\u0000b"]}""", "tags[0]")]
    [InlineData("""{"kind":"Flat","deal":"Sale","description":"a\u0000b"}""", "description")]
    [InlineData("""{"kind":"Flat","deal":"Sale","description":"a\ud800b"}""", "description")]
    [InlineData("""{"kind":"Flat","deal":"Sale","attributes":{"title":"\u0000"}}""", "attributes.title")]
    [InlineData("""{"kind":"Flat","deal":"Sale","agentId":999999}""", "agentId")]
    [InlineData("""{"kind":"Flat","deal":"Sale","colour":"red"}""", "colour")]
    [InlineData("""{"kind":"Flat","deal":"Sale","companyId":2}""", "companyId")]
    [InlineData("""{"kind":"Flat",""", "$")]
    public async Task Names_the_field_that_is_wrong(string body, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", body);
        Assert.True(status == 400, $"{status}: {problem.ToJsonString()}");
        Assert.True(problem["errors"]?[field] is not null, $"{field} is not among {problem["errors"]?.ToJsonString()}");
    }

    [Theory]
    [InlineData("externalId", 201)]
    [InlineData("description", 100_001)]
    public async Task Refuses_a_text_that_is_too_long(string field, int length)
    {
        var body = new JsonObject { ["kind"] = "Flat", ["deal"] = "Sale", [field] = new string('x', length) };
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", body.ToJsonString());
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]![field]);
    }

    [Fact]
    public async Task Refuses_the_external_id_of_another_object()
    {
        await MakeAsync("""{"kind":"Flat","deal":"Sale","externalId":"one"}""");
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", """{"kind":"Flat","deal":"Sale","externalId":"one"}""");
        Assert.Equal(409, status);
        Assert.Contains("externalId", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_another_name_where_a_feed_took_it()
    {
        var last = (long)(await MakeAsync(Flat))["id"]!;
        await engine.SqlAsync($"UPDATE objects SET feed_id = 'le-{last + 1}' WHERE id = {last}");
        var (status, o) = await engine.TryAsync(HttpMethod.Post, "/objects", Flat);
        Assert.Equal(201, status);
        Assert.StartsWith($"le-{last + 1}-", (string?)o["feedId"], StringComparison.Ordinal);
    }

    private async Task<JsonNode> MakeAsync(string json)
    {
        var (status, o) = await engine.TryAsync(HttpMethod.Post, "/objects", json);
        Assert.True(status == 201, o.ToJsonString());
        return o;
    }
}
