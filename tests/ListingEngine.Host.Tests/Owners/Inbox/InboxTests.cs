using System.Net;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Owners.Inbox;

/// <summary>The inbox as its readers see it.</summary>
public sealed class InboxTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await engine.SqlAsync("DELETE FROM owner_adverts; DELETE FROM advert_searches; DELETE FROM advert_visits; DELETE FROM listed_phones");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task No_phone_and_no_name_leaves_before_the_advert_is_taken()
    {
        var id = await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Administrator);
        foreach (var text in new[] { await agent.PageAsync("/owners"), await agent.PageAsync($"/owners/{id}"), $"{await engine.GetAsync("/owner-listings")}", $"{await engine.GetAsync($"/owner-listings/{id}")}" })
        {
            foreach (var written in new[] { "0001122", "000-11-22" }) Assert.DoesNotContain(written, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Зинаида", text, StringComparison.Ordinal);
        }

        Assert.Contains("Светлая квартира. Звоните", await agent.ReadAsync($"/owners/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_adverts_words_are_text_and_nothing_else()
    {
        var id = await engine.AdvertAsync(a => a.Link = "javascript:alert(1)");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var page = await agent.PageAsync($"/owners/{id}");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_companys_adverts_are_not_there()
    {
        var id = await engine.AdvertAsync();
        await engine.SqlAsync($"WITH other AS (INSERT INTO companies (name) VALUES ('Чужая ' || random()) RETURNING id) UPDATE owner_adverts SET company_id = (SELECT id FROM other) WHERE id = {id}");
        using var agent = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/owners/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.PostAsync($"/owners/{id}?handler=Take", [], "/owners")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.PostAsync("/owners?handler=Take", new() { ["id"] = $"{id}" }, "/owners")).StatusCode);
        await agent.PostAsync("/owners?handler=Reject", new() { ["pick"] = $"{id}", ["reason"] = "захват" }, "/owners");
        Assert.Equal("New", await engine.SqlAsync($"SELECT state FROM owner_adverts WHERE id = {id}"));
        Assert.Equal(0, (int)(await engine.GetAsync("/owner-listings"))["total"]!);
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Post, $"/owner-listings/{id}/take", "")).Status);
    }

    [Theory]
    [InlineData("q=гатчина+пробная", 2)]
    [InlineData("q=Тосно", 0)]
    [InlineData("deal=LongRent", 1)]
    [InlineData("kind=House&priceFrom=8 000 000", 1)]
    [InlineData("priceTo=4 999 999", 1)]
    [InlineData("areaFrom=54,3&areaTo=60", 2)]
    [InlineData("rooms=2&rooms=3", 2)]
    [InlineData("rooms=4", 1)]
    [InlineData("agents=Shown", 4)]
    [InlineData("agents=Only", 1)]
    [InlineData("twins=yes", 4)]
    [InlineData("photos=yes", 1)]
    [InlineData("site=other.example", 1)]
    [InlineData("seller=Agent", 0)]
    [InlineData("state=Gone", 1)]
    [InlineData("state=All&agents=Shown&twins=yes", 6)]
    [InlineData("since=2001-01-01", 3)]
    public async Task Filters_by_what_its_address_says(string query, int count)
    {
        var first = await engine.AdvertAsync();
        await engine.AdvertAsync(a => (a.Site, a.Kind, a.Price, a.Rooms, a.Area, a.Address, a.Listing) = ("other.example", ObjectKind.House, 9_000_000, 5, 120, "улица Другая, 1", a.Listing with { Photos = [] }));
        await engine.AdvertAsync(a => (a.Deal, a.Price, a.Listing) = (Deal.LongRent, 30_000, a.Listing with { Photos = [] }));
        await engine.AdvertAsync(a => (a.AgentScore, a.Address, a.Area, a.Rooms, a.Price) = (0.9, "улица Иная, 1", 30, 1, 6_000_000));
        await engine.AdvertAsync(a => (a.TwinId, a.Address, a.Area, a.Rooms, a.Price) = (first, "улица Иная, 2", 30, 1, 6_000_000));
        await engine.AdvertAsync(a => a.GoneAt = engine.Clock.GetUtcNow());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var page = await agent.PageAsync($"/owners?{query}");
        Assert.Equal(count, System.Text.RegularExpressions.Regex.Count(page, "<article "));
    }

    [Fact]
    public async Task Says_what_it_did_not_understand()
    {
        await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains("Не понято и не учтено: priceFrom: «дорого»", await agent.ReadAsync("/owners?priceFrom=дорого"), StringComparison.Ordinal);
        Assert.Equal(400, (await engine.TryAsync(HttpMethod.Get, "/owner-listings?deal=Обмен", (HttpContent?)null)).Status);
    }

    [Fact]
    public async Task The_price_that_fell_most_comes_first_when_asked()
    {
        var (little, much) = (await engine.AdvertAsync(), await engine.AdvertAsync());
        await engine.SqlAsync($"""
            INSERT INTO advert_prices (advert_id, company_id, at, price, currency) SELECT id, company_id, now() - interval '2 days', CASE id WHEN {much} THEN 8000000 ELSE 5100000 END, 'RUB' FROM owner_adverts;
            INSERT INTO advert_prices (advert_id, company_id, at, price, currency) SELECT id, company_id, now(), price, 'RUB' FROM owner_adverts
            """);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var page = await agent.PageAsync("/owners?order=Drop");
        Assert.True(page.IndexOf($"/owners/{much}\"", StringComparison.Ordinal) < page.IndexOf($"/owners/{little}\"", StringComparison.Ordinal));
        Assert.Contains("было 8 000 000 ₽", (await agent.ReadAsync($"/owners/{much}")).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_put_aside_comes_back_and_only_for_who_did_it()
    {
        var id = await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        await agent.PostAsync("/owners?handler=Snooze", new() { ["id"] = $"{id}", ["days"] = "3" }, "/owners");
        Assert.DoesNotContain($"/owners/{id}\"", await agent.PageAsync("/owners"), StringComparison.Ordinal);
        Assert.Contains($"/owners/{id}\"", await agent.PageAsync("/owners?state=Snoozed"), StringComparison.Ordinal);
        Assert.Contains($"/owners/{id}\"", await other.PageAsync("/owners"), StringComparison.Ordinal);
        await engine.SqlAsync("UPDATE advert_reminders SET at = now() - interval '1 hour', note = 'Перезвонить'");
        Assert.Contains($"/owners/{id}\"", await agent.PageAsync("/owners"), StringComparison.Ordinal);
        Assert.Contains("Вернуться к объявлению: улица Пробная, 7", await agent.ReadAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Вернуться к объявлению", await other.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_counts_what_was_found_since_it_was_looked_through()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.AdvertAsync();
        await agent.PostAsync("/owners?kind=Flat&priceTo=6000000&handler=Keep", new() { ["name"] = "Недорогие" }, "/owners?kind=Flat");
        Assert.DoesNotContain("1 новое", await agent.ReadAsync("/owners?new=yes&state=Taken"), StringComparison.Ordinal);
        await engine.AdvertAsync();
        await engine.AdvertAsync(a => a.Price = 7_000_000);
        Assert.Contains("Недорогие +1", await agent.ReadAsync("/owners"), StringComparison.Ordinal);
        Assert.Contains("1 новое объявление по поиску · Недорогие", (await agent.ReadAsync("/")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        var search = await engine.SqlAsync("SELECT id FROM advert_searches");
        var address = $"/owners?kind=Flat&priceTo=6000000&search={search}";
        Assert.Contains("1 новое по этому поиску", (await agent.ReadAsync(address)).Replace('\u00a0', ' '), StringComparison.Ordinal);
        await agent.PostAsync("/owners?handler=Seen", new() { ["search"] = $"{search}", ["until"] = $"{engine.Clock.GetUtcNow():O}" }, "/owners");
        Assert.DoesNotContain("Недорогие +1", await agent.ReadAsync("/owners"), StringComparison.Ordinal);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.DoesNotContain("Недорогие", await other.ReadAsync("/owners"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_after_all_was_looked_through_is_new()
    {
        await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await agent.PostAsync("/owners?handler=Seen", new() { ["until"] = $"{engine.Clock.GetUtcNow():O}" }, "/owners");
        Assert.Contains("Во входящих 1 объявление.", (await agent.ReadAsync("/owners")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        await engine.AdvertAsync();
        Assert.Contains("Во входящих 2 объявления, 1 новое с прошлого просмотра.", (await agent.ReadAsync("/owners")).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_rejected_at_once_and_brought_back()
    {
        var (first, second, taken) = (await engine.AdvertAsync(), await engine.AdvertAsync(), await engine.AdvertAsync(a => a.State = AdvertState.Taken));
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var page = await (await agent.GetAsync("/owners")).Content.ReadAsStringAsync();
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        KeyValuePair<string, string>[] fields = [new("pick", $"{first}"), new("pick", $"{second}"), new("pick", $"{taken}"), new("ready", "Sold"), new("__RequestVerificationToken", token)];
        await agent.Http.PostAsync("/owners?handler=Reject", new FormUrlEncodedContent(fields));
        Assert.Contains("2 объявления отклонены", (await agent.ReadAsync("/owners")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal("Rejected Rejected Taken", await engine.SqlAsync("SELECT string_agg(state, ' ' ORDER BY id) FROM owner_adverts"));
        Assert.Contains("Уже продано или сдано", await agent.ReadAsync($"/owners/{first}"), StringComparison.Ordinal);
        await agent.PostAsync("/owners?handler=Return", new() { ["ids"] = $"{first},{second}" }, "/owners");
        Assert.Equal("New New Taken", await engine.SqlAsync("SELECT string_agg(state, ' ' ORDER BY id) FROM owner_adverts"));
    }

    [Fact]
    public async Task A_verdict_tells_its_reasons_and_gives_way_to_a_persons_word()
    {
        var id = await engine.AdvertAsync(a => (a.Agent, a.AgentScore) = (new Judged(0.72, [new(Signs.PhoneOfMany, 0.6, "9")]), 0.72));
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains("Похоже на агента 72 %: Телефон ещё в объявлениях других объектов: 9", (await agent.ReadAsync("/owners?agents=Shown")).Replace('\u00a0', ' '), StringComparison.Ordinal);
        await agent.PostAsync($"/owners/{id}?handler=Say", new() { ["who"] = "owner", ["reason"] = "Говорил с ней" }, $"/owners/{id}");
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE NOT is_agent AND undone_at IS NULL"));
        await agent.PostAsync($"/owners/{id}?handler=Unsay", [], $"/owners/{id}");
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE undone_at IS NULL"));
    }

    [Fact]
    public async Task An_advert_that_is_gone_can_still_be_looked_at()
    {
        var id = await engine.AdvertAsync(a => a.GoneAt = engine.Clock.GetUtcNow());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains("Сайт больше не показывает", await agent.ReadAsync($"/owners/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_it_is_for_while_it_is_empty()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Administrator);
        var page = await agent.PageAsync("/owners");
        Assert.Contains("Здесь появятся объявления собственников", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/sources\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/owners/new\"", page, StringComparison.Ordinal);
    }
}
