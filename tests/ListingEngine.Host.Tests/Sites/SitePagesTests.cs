using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Presentations;
using ListingEngine.Host.Tests.Web;

namespace ListingEngine.Host.Tests.Sites;

public sealed partial class SitePagesTests(RunningEngine engine, TestServer server) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Shows_active_objects_and_their_pages_to_anybody()
    {
        var id = await engine.FlatAsync(photos: 2);
        var site = await engine.SiteAsync("title = 'Квартиры Севера', greeting = 'Добро пожаловать'");
        var list = await engine.ReadAsync(site + "?pageSize=100");
        Assert.Contains("<h1>Квартиры Севера</h1>", list, StringComparison.Ordinal);
        Assert.Contains("Добро пожаловать", list, StringComparison.Ordinal);
        Assert.Contains($"href=\"{site}/{id}\"", list, StringComparison.Ordinal);
        var page = await engine.ReadAsync($"{site}/{id}");
        Assert.Contains("12\u00a0500\u00a0000\u00a0₽", page, StringComparison.Ordinal);
        Assert.Contains("Светлая квартира у парка.", page, StringComparison.Ordinal);
        Assert.Contains("yandex.ru/maps/?pt=30.321234,59.851234", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".json")]
    public async Task Leaks_nothing_that_is_not_for_visitors(string form)
    {
        var id = await engine.FlatAsync(photos: 2);
        var site = await engine.SiteAsync("exact_address = false, contact = 'Agent'");
        foreach (var path in (string[])[$"{site}{form}?pageSize=100", $"{site}/{id}{form}"])
        {
            var text = Regex.Unescape(await engine.ReadAsync(path));
            foreach (var secret in (string[])[PresentationStock.OwnersPhone, "000-50-01", "9990005001", PresentationStock.OwnersName, "заметка конторы", PresentationStock.Apartment,
                PresentationStock.Street[..8], "59.85", "59,85", "30.32", "78:14", "2,75", "11111111", RunningEngine.Key])
                Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_keep_what_was_typed()
    {
        var (flat, house) = (await engine.FlatAsync(), (long)(await engine.SendAsync(HttpMethod.Post, "/objects", new
        {
            kind = "House", deal = "LongRent", price = 600_000, pricePeriod = "Year", totalArea = 120, rooms = 5, address = new { locality = "Токсово", line = "Речная улица, 3" },
        }))["id"]!);
        var site = await engine.SiteAsync();
        foreach (var (query, has, hasNot) in ((string, long, long)[])[("deal=Sale", flat, house), ("kind=House", house, flat), ("kind=House&kind=Land", house, flat), ("rooms=2", flat, house),
            ("rooms=4", house, flat), ("priceTo=50 000&priceFrom=50000", house, flat), ("priceFrom=12 500 000", flat, house), ("areaFrom=54,4", house, flat), ("locality=Токсово", house, flat)])
        {
            var html = await engine.ReadAsync($"{site}?pageSize=100&{query}");
            Assert.True(html.Contains($"{site}/{has}\"", StringComparison.Ordinal), query);
            Assert.False(html.Contains($"{site}/{hasNot}\"", StringComparison.Ordinal), query);
        }

        var typed = await engine.ReadAsync(site + "?deal=Sale&priceTo=дёшево&sort=price");
        Assert.Contains("Не понято: Цена до, ₽", typed, StringComparison.Ordinal);
        Assert.Contains("value=\"дёшево\"", typed, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Sale\" selected", typed, StringComparison.Ordinal);
        Assert.Contains("name=\"sort\" value=\"price\"", typed, StringComparison.Ordinal);
        Assert.Contains("По этим условиям ничего нет", await engine.ReadAsync(site + "?priceTo=1"), StringComparison.Ordinal);
        Assert.Equal(200, (await engine.LookAsync(site + "?locality=%00&district=%27%3B&page=999999&rooms=9")).Status);
    }

    [Fact]
    public async Task An_object_that_is_off_the_market_says_so_and_leads_to_the_others()
    {
        var (sold, draft) = (await engine.FlatAsync(), await engine.FlatAsync());
        await engine.SqlAsync($"UPDATE objects SET status = 'Closed' WHERE id = {sold}; UPDATE objects SET status = 'Draft' WHERE id = {draft}");
        var site = await engine.SiteAsync();
        var (status, html) = await engine.LookAsync($"{site}/{sold}");
        Assert.Equal(410, status);
        Assert.Contains($"href=\"{site}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("12\u00a0500\u00a0000", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Equal(404, (await engine.LookAsync($"{site}/{draft}")).Status);
        await engine.SqlAsync($"UPDATE objects SET status = 'Reserved' WHERE id = {sold}");
        (status, html) = await engine.LookAsync($"{site}/{sold}");
        Assert.Equal(404, status);
        Assert.Contains("сейчас забронирован", html, StringComparison.Ordinal);
        Assert.Contains("reserved", (await engine.LookAsync($"{site}/{sold}.json")).Html, StringComparison.Ordinal);
        Assert.Equal(404, (await engine.LookAsync($"{site}/999999999")).Status);
    }

    [Fact]
    public async Task Shows_nothing_of_another_company()
    {
        var site = await engine.SiteAsync();
        await engine.SqlAsync("""
            INSERT INTO companies (id, name) VALUES (777, 'Чужая') ON CONFLICT DO NOTHING;
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, locality, created_at, updated_at)
            VALUES (777, 'x', 'x', 'x', 'Flat', 'Sale', 'Secondary', 'Active', 'Rub', 'Whole', '{}', '[]', '[]', '{}', '[]', 'Чужгород', now(), now()) ON CONFLICT DO NOTHING
            """);
        Assert.DoesNotContain("Чужгород", await engine.ReadAsync(site + "?pageSize=100"), StringComparison.Ordinal);
        Assert.Equal(404, (await engine.LookAsync($"{site}/{await engine.SqlAsync("SELECT id FROM objects WHERE company_id = 777")}")).Status);
    }

    [Fact]
    public async Task May_be_framed_by_whom_the_company_names_and_kept_for_a_minute()
    {
        var site = await engine.SiteAsync();
        using var http = new HttpClient { BaseAddress = engine.Http.BaseAddress };
        using var any = await http.GetAsync(site);
        Assert.Contains("frame-ancestors *;", any.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal((true, TimeSpan.FromMinutes(1)), (any.Headers.CacheControl!.Public, any.Headers.CacheControl.MaxAge));
        Assert.False(any.Headers.Contains("Set-Cookie"));
        Assert.Contains("noindex", any.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        await engine.SiteAsync("frame_hosts = ARRAY['https://agentstvo.example', 'https://*.tilda.ws'], is_indexed = true");
        using var some = await http.GetAsync(site);
        Assert.Contains("frame-ancestors 'self' https://agentstvo.example https://*.tilda.ws;", some.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(some.Headers.Contains("X-Robots-Tag"));
        using var nobody = await http.GetAsync("/site/" + new string('x', 32));
        Assert.Contains("frame-ancestors 'none'", nobody.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_to_messengers_and_search_engines_what_it_is()
    {
        var id = await engine.FlatAsync(photos: 1);
        await engine.SqlAsync($"UPDATE objects SET description = 'Видовая </script><script>alert(1)</script> квартира' WHERE id = {id}");
        var site = await engine.SiteAsync();
        var html = (await engine.LookAsync($"{site}/{id}")).Html;
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Matches("<meta property=\"og:image\" content=\"http://127.0.0.1:[0-9]+/photos/[0-9a-f]{64}/full.jpg\">", html);
        var data = JsonNode.Parse(Data().Match(html).Groups[1].Value)!;
        Assert.Equal(("RealEstateListing", 12_500_000m, "RUB"), ((string)data["@type"]!, (decimal)data["offers"]!["price"]!, (string)data["offers"]!["priceCurrency"]!));
        Assert.Equal("Apartment", (string)data["mainEntity"]!["@type"]!);
        Assert.Equal("ItemList", (string)JsonNode.Parse(Data().Match((await engine.LookAsync(site)).Html).Groups[1].Value)!["@type"]!);
    }

    [Fact]
    public async Task Asks_the_database_as_often_for_many_objects_as_for_few()
    {
        await engine.FlatAsync();
        var site = await engine.SiteAsync();
        await engine.LookAsync(site + "?pageSize=1");
        using var count = new CommandCount(engine);
        await engine.LookAsync(site + "?pageSize=1");
        var asked = count.Taken;
        await engine.SqlAsync("""
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at, price)
            SELECT 1, 'many', n::text, 'many' || n, 'Garage', 'Sale', 'Secondary', 'Active', 'Rub', 'Whole', '{}', '[]', '[]', '{}', '[]', now(), now(), 900000 + n FROM generate_series(1, 200) n
            """);
        _ = count.Taken;
        Assert.Equal(200, (await engine.LookAsync(site + "?pageSize=100")).Status);
        Assert.Equal(asked, count.Taken);
        Assert.InRange(asked, 1, 4);
    }

    [Fact]
    public async Task An_unknown_address_is_404_and_guessing_is_bounded()
    {
        await using var strict = new RunningEngine(server) { Settings = { ["Web:GuessesPerMinute"] = "2" } };
        await strict.InitializeAsync();
        var site = await strict.SiteAsync();
        Assert.Equal(404, (await strict.LookAsync("/site/" + new string('a', 32))).Status);
        Assert.Equal(404, (await strict.LookAsync("/site/" + new string('b', 32) + ".json")).Status);
        Assert.Equal(429, (await strict.LookAsync("/site/" + new string('c', 32))).Status);
        Assert.Equal(429, (await strict.LookAsync("/site/" + new string('d', 32) + "/1.json")).Status);
        Assert.Equal(200, (await strict.LookAsync(site)).Status);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>")]
    private static partial Regex Data();
}
