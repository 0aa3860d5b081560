namespace ListingEngine.Host.Tests.Objects;

public sealed class CompanyTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Keeps_what_was_told()
    {
        var told = System.Text.Json.Nodes.JsonNode.Parse("""
            {"name":"Агентство «Пример»","legalName":"ООО «Пример»","phone":"8 (495) 000-00-00","email":"a@example.test","address":"Москва","site":"https://example.test","logoUrl":"https://example.test/l.png"}
            """)!;
        await engine.SendAsync(HttpMethod.Put, "/company", told);
        told["phone"] = "+74950000000";
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(told, await engine.GetAsync("/company")));
    }

    [Theory]
    [InlineData("""{}""", "name")]
    [InlineData("""{"name":" "}""", "name")]
    [InlineData("""{"name":null}""", "name")]
    [InlineData("""{"name":"a","phone":"звоните"}""", "phone")]
    [InlineData("""{"name":"a","site":"a\u0000b"}""", "site")]
    [InlineData("""{"name":"a","id":2}""", "id")]
    [InlineData("""{"name":""", "name")]
    public async Task Names_the_field_that_is_wrong(string body, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Put, "/company", body);
        Assert.Equal(400, status);
        Assert.True(problem["errors"]?[field] is not null, $"{field} is not among {problem["errors"]?.ToJsonString()}");
    }
}
