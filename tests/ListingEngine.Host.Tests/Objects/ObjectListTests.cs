using System.Text.Json.Nodes;

namespace ListingEngine.Host.Tests.Objects;

public sealed class ObjectListTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    // Four objects of this class alone.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM objects");
        foreach (var o in (string[])[
            """{"kind":"Flat","deal":"Sale","externalId":"a","address":{"locality":"Пробный","line":"Садовая улица, 1"}}""",
            """{"kind":"Flat","deal":"LongRent","externalId":"b","address":{"line":"Лесная улица, 100%"}}""",
            """{"kind":"House","deal":"Sale","externalId":"c","status":"Draft","address":{"line":"Лесная улица, 1000"}}""",
            """{"kind":"Land","deal":"Sale","externalId":"d","status":"Archived","address":{"line":"под_чертой \\ "}}"""])
            await engine.SendAsync(HttpMethod.Post, "/objects", JsonNode.Parse(o));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("status=active", "a b")]
    [InlineData("status=Draft", "c")]
    [InlineData("kind=Flat", "a b")]
    [InlineData("deal=sale", "a c d")]
    [InlineData("kind=Flat&deal=Sale", "a")]
    [InlineData("externalId=b", "b")]
    [InlineData("source=manual", "a b c d")]
    [InlineData("source=elsewhere", "")]
    [InlineData("q=лесная", "b c")]
    [InlineData("q=пробный", "a")]
    [InlineData("q=100%25", "b")]
    [InlineData("q=под_", "d")]
    [InlineData("q=%5C", "d")]
    [InlineData("q=le-", "a b c d")]
    [InlineData("q=%27;DROP%20TABLE%20objects;--", "")]
    [InlineData("q=%20", "a b c d")]
    [InlineData("pageSize=3&page=2", "d")]
    [InlineData("page=9", "")]
    public async Task Finds(string query, string ids)
    {
        var list = await engine.GetAsync($"/objects?{query}");
        Assert.Equal(ids, string.Join(' ', list["items"]!.AsArray().Select(o => (string?)o!["externalId"])));
    }

    [Fact]
    public async Task Counts_all_pages() => Assert.Equal(4, (int)(await engine.GetAsync("/objects?pageSize=1"))["total"]!);

    [Theory]
    [InlineData("status=sold", "status", "Active")]
    [InlineData("status=1", "status", "Active")]
    [InlineData("kind=Сарай", "kind", "Flat")]
    [InlineData("kind=Flat,Room", "kind", "Flat")]
    [InlineData("deal=", "deal", "Sale")]
    [InlineData("q=%00", "q", "U+0000")]
    [InlineData("externalId=a%00b", "externalId", "U+0000")]
    public async Task Names_the_parameter_that_is_wrong(string query, string field, string says)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Get, $"/objects?{query}", (HttpContent?)null);
        Assert.Equal(400, status);
        Assert.Contains(says, (string?)problem["errors"]![field]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_page_is_no_number() =>
        Assert.Equal(400, (await engine.TryAsync(HttpMethod.Get, "/objects?page=two", (HttpContent?)null)).Status);
}
