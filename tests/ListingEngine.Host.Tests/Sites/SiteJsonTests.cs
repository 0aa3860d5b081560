using System.Net;
using ListingEngine.Host.Tests.Presentations;

namespace ListingEngine.Host.Tests.Sites;

public sealed class SiteJsonTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Tells_programs_of_other_sites_what_the_pages_show()
    {
        await engine.SqlAsync("UPDATE companies SET phone = '+79990000100'");
        var id = await engine.FlatAsync(photos: 2);
        var site = await engine.SiteAsync();
        var list = await engine.JsonAsync(site + ".json?kind=Flat&pageSize=100");
        var item = list["items"]!.AsArray().Single(i => (long)i!["id"]! == id)!;
        Assert.Equal(("Flat", "Sale", 12_500_000m, "12\u00a0500\u00a0000\u00a0₽", 2), ((string)item["kind"]!, (string)item["deal"]!, (decimal)item["price"]!, (string)item["priceText"]!, (int)item["photoCount"]!));
        Assert.StartsWith($"{engine.Http.BaseAddress}photos/", (string)item["photo"]!["card"]!, StringComparison.Ordinal);
        Assert.Equal("+7\u00a0999\u00a0000-01-00", (string)list["site"]!["phone"]!);
        var whole = await engine.JsonAsync(new Uri((string)item["jsonUrl"]!).AbsolutePath);
        Assert.Equal(2, whole["photos"]!.AsArray().Count);
        Assert.Equal(59.851234m, (decimal)whole["latitude"]!);
        Assert.Contains("Светлая квартира у парка.", (string)whole["paragraphs"]![0]!, StringComparison.Ordinal);
        Assert.Equal("+7\u00a0999\u00a0000-01-00", (string)whole["contact"]!["phone"]!);
    }

    [Fact]
    public async Task Any_page_may_ask_and_what_did_not_change_is_not_sent_again()
    {
        await engine.FlatAsync();
        var site = await engine.SiteAsync();
        using var http = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        using var first = await http.GetAsync(site + ".json");
        Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.True(first.Headers.CacheControl!.Public);
        using var again = new HttpRequestMessage(HttpMethod.Get, site + ".json") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var same = await http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        await engine.SqlAsync("UPDATE objects SET price = price + 1");
        using var changed = await http.SendAsync(new(HttpMethod.Get, site + ".json") { Headers = { IfNoneMatch = { first.Headers.ETag! } } });
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        using var posted = await http.PostAsync(site + ".json", new StringContent("{}"));
        Assert.False(posted.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Pages_follow_one_another_to_the_end()
    {
        for (var i = 0; i < 3; i++) await engine.FlatAsync();
        var site = await engine.SiteAsync();
        var (next, seen) = (site + ".json?pageSize=2&sort=-price", new List<long>());
        var total = 0;
        while (next is not null)
        {
            var page = await engine.JsonAsync(next);
            seen.AddRange(page["items"]!.AsArray().Select(i => (long)i!["id"]!));
            (total, next) = ((int)page["total"]!, page["next"] is { } address ? new Uri((string)address!).PathAndQuery : null);
        }

        Assert.Equal(total, seen.Distinct().Count());
        Assert.Equal(total, seen.Count);
    }

    [Theory]
    [InlineData("?priceTo=much", "priceTo", 400)]
    [InlineData("?kind=Castle", "kind", 400)]
    [InlineData("?sort=beauty", "sort", 400)]
    [InlineData("?page=0", "page", 400)]
    [InlineData("/999999", "object", 404)]
    public async Task What_cannot_be_answered_is_told_in_words(string asked, string named, int expected)
    {
        var site = await engine.SiteAsync();
        var (status, body) = await engine.LookAsync(asked[0] == '/' ? $"{site}{asked}.json" : $"{site}.json{asked}");
        Assert.Equal(expected, status);
        Assert.Contains(named, body, StringComparison.Ordinal);
    }
}
