using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Plans;

/// <summary>Templates of descriptions: tried before a plan has them, and sent once it does.</summary>
public sealed class TextDeskTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("1", price: 7_300_000)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Makes_the_text_of_an_object()
    {
        var id = (long)(await engine.SqlAsync("SELECT id FROM objects"))!;
        var view = await TryAsync(new { text = "Квартира, {общая площадь}, {этаж}, {балкон}. Агент: {агент}.", objectId = id });
        Assert.Equal("Квартира, 58,4 м², 5/9 эт. Агент: Анна.", Made(view));
        Assert.Empty(view["faults"]!.AsArray());
    }

    [Fact]
    public async Task Tells_of_an_example_where_no_object_is_named() =>
        Assert.Equal("Балкон: 2 балкона.", Made(await TryAsync(new { text = "Балкон: {балкон}." })));

    [Fact]
    public async Task Keeps_the_limit_of_the_portal()
    {
        var view = await TryAsync(new { text = string.Concat(Enumerable.Repeat("Рядом парк и река. ", 400)), portal = "cian" });
        Assert.Equal(3000, (int)view["most"]!);
        Assert.InRange(((string)view["made"]!).Length, 2900, 3000);
    }

    [Fact]
    public async Task Says_what_is_wrong_and_where()
    {
        var view = await TryAsync(new { text = "Цена\n{ценна} и {телефон}" });
        Assert.Null(view["made"]);
        Assert.Equal([("template.unknown-field", 2, 2), ("template.contact", 2, 12)],
            view["faults"]!.AsArray().Select(f => ((string)f!["code"]!, (int)f["line"]!, (int)f["column"]!)));
        Assert.Contains("может быть, «цена»?", (string?)view["faults"]![0]!["says"]!["ru"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_what_portals_take_amiss_in_the_made_text() =>
        Assert.Contains((await TryAsync(new { text = "{описание} Звоните 8 (999) 000-00-01!" }))["remarks"]!.AsArray(),
            r => ((string)r!["ru"]!).Contains("стоит телефон", StringComparison.Ordinal));

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("""{"text":"a","portal":"nowhere"}""", 400)]
    [InlineData("""{"text":"a","objectId":999999}""", 404)]
    public async Task Refuses_what_it_cannot_try(string body, int status) =>
        Assert.Equal(status, (await engine.TryAsync(HttpMethod.Post, "/texts/try", body)).Status);

    [Fact]
    public async Task Lists_the_fields_with_what_they_print()
    {
        var fields = (await engine.GetAsync("/texts/fields"))["items"]!.AsArray();
        var price = fields.Single(f => (string?)f!["apiName"] == "price")!;
        Assert.Equal(("цена", "12 500 000 ₽"), ((string?)price["name"], ((string?)price["example"])!.Replace('\u00a0', ' ')));
        Assert.False((bool)fields.Single(f => (string?)f!["apiName"] == "tags")!["isPrinted"]!);
        Assert.DoesNotContain(fields, f => ((string)f!["apiName"]!).Contains("apartment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_sends_what_its_template_makes_and_the_objects_own_text_without_one()
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans",
            JsonNode.Parse("""{"portal":"yandex","name":"text","text":"{комнат:число}-комнатная. {описание}","lines":[{}]}"""));
        await engine.PublishAsync(plan);
        Assert.Contains("<description>2-комнатная. Две изолированные комнаты", await FeedAsync(plan), StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Put, $"/plans/{plan["id"]}", JsonNode.Parse("""{"portal":"yandex","name":"text","lines":[{}]}"""));
        await engine.PublishAsync(plan);
        Assert.Contains("<description>Две изолированные комнаты", await FeedAsync(plan), StringComparison.Ordinal);
    }

    private static string Made(JsonNode view) => ((string)view["made"]!).Replace('\u00a0', ' ');

    private Task<JsonNode> TryAsync(object input) => engine.SendAsync(HttpMethod.Post, "/texts/try", input);

    private Task<string> FeedAsync(JsonNode plan) => engine.Http.GetStringAsync((string?)plan["feedUrl"]);
}
