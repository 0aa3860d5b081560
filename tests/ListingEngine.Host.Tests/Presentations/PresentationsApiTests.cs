namespace ListingEngine.Host.Tests.Presentations;

public sealed class PresentationsApiTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Objects_are_enough_for_a_page_and_a_pdf()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync());
        var token = (string)made["token"]!;
        Assert.True(token.Length >= 22, token);
        Assert.Equal($"{engine.Http.BaseAddress}p/{token}", (string?)made["pageUrl"]);
        Assert.Equal($"{engine.Http.BaseAddress}p/{token}.pdf", (string?)made["pdfUrl"]);
        Assert.Equal(12_500_000m, (decimal)made["items"]![0]!["priceThen"]!);
        Assert.Equal(200, (await engine.LookAsync((string)made["pageUrl"]!)).Status);
    }

    [Fact]
    public async Task An_edit_keeps_what_the_price_was()
    {
        var id = await engine.FlatAsync();
        var made = await engine.PresentAsync(id);
        await engine.SqlAsync($"UPDATE objects SET price = 11000000 WHERE id = {id}");
        var edited = await engine.SendAsync(HttpMethod.Put, $"/presentations/{made["id"]}", new { items = new[] { new { objectId = id, note = "Торг" } }, title = " Для вас ", template = "LargePhotos" });
        Assert.Equal((12_500_000m, "Торг", "Для вас", "LargePhotos"),
            ((decimal)edited["items"]![0]!["priceThen"]!, (string?)edited["items"]![0]!["note"], (string?)edited["title"], (string?)edited["template"]));
        Assert.Equal((string?)made["token"], (string?)(await engine.GetAsync($"/presentations/{made["id"]}"))["token"]);
    }

    [Theory]
    [InlineData("""{}""", "objectIds")]
    [InlineData("""{"objectIds":[]}""", "objectIds")]
    [InlineData("""{"objectIds":[999999]}""", "objectIds[0]")]
    [InlineData("""{"objectIds":[1,1]}""", "objectIds")]
    [InlineData("""{"objectIds":[1],"items":[{"objectId":1}]}""", "items")]
    [InlineData("""{"objectIds":[1],"language":"de"}""", "language")]
    [InlineData("""{"objectIds":[1],"template":"Baroque"}""", "template")]
    [InlineData("""{"objectIds":[1],"expiresAt":"2020-01-01T00:00:00Z"}""", "expiresAt")]
    [InlineData("""{"objectIds":[1],"colour":"red"}""", "colour")]
    public async Task Names_the_field_that_is_wrong(string order, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/presentations", order);
        Assert.Equal(400, status);
        Assert.True(problem["errors"]?[field] is not null, $"{field} is not among {problem["errors"]?.ToJsonString()}");
    }

    [Fact]
    public async Task Takes_no_object_that_is_off_the_market_but_keeps_one_that_went()
    {
        var id = await engine.FlatAsync();
        var made = await engine.PresentAsync(id);
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {id}");
        Assert.Equal(400, (await engine.TryAsync(HttpMethod.Post, "/presentations", $$"""{"objectIds":[{{id}}]}""")).Status);
        await engine.SendAsync(HttpMethod.Put, $"/presentations/{made["id"]}", new { objectIds = new[] { id } });
        Assert.Contains("Снято с продажи", (await engine.LookAsync((string)made["pageUrl"]!)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipient_gets_a_link_that_can_be_taken_back()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync());
        var link = await engine.SendAsync(HttpMethod.Post, $"/presentations/{made["id"]}/links", new { name = "Кузнецовы" });
        Assert.NotEqual((string?)made["pageUrl"], (string?)link["pageUrl"]);
        Assert.Equal(200, (await engine.LookAsync((string)link["pageUrl"]!)).Status);
        await engine.SendAsync(HttpMethod.Delete, $"/presentations/{made["id"]}/links/{link["id"]}");
        Assert.Equal((410, 200), ((await engine.LookAsync((string)link["pageUrl"]!)).Status, (await engine.LookAsync((string)made["pageUrl"]!)).Status));
        await engine.SendAsync(HttpMethod.Delete, $"/presentations/{made["id"]}");
        Assert.Equal(410, (await engine.LookAsync((string)made["pageUrl"]!)).Status);
    }

    [Fact]
    public async Task Two_hundred_objects_fit_and_one_more_is_refused()
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/presentations", $$"""{"objectIds":[{{string.Join(',', Enumerable.Range(1, 201))}}]}""");
        Assert.Equal(400, status);
        Assert.Contains("200", $"{problem["errors"]!["objectIds"]}", StringComparison.Ordinal);
    }
}
