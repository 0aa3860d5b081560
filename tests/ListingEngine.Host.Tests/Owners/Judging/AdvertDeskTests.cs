using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Owners.Judging;
using static ListingEngine.Host.Tests.Owners.Judging.JudgingStock;

namespace ListingEngine.Host.Tests.Owners.Judging;

public sealed class AdvertDeskTests(JudgingStock stock) : IClassFixture<JudgingStock>, IAsyncLifetime
{
    private const string Prices = "SELECT string_agg(price::text, ' ' ORDER BY at) FROM advert_prices WHERE advert_id = ";

    public async ValueTask InitializeAsync() => await stock.ClearAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Keeps_a_new_advert_with_its_first_price_and_its_people_apart()
    {
        var (news, id) = await stock.TakeAsync(Flat("1"));
        Assert.Equal(AdvertNews.New, news);
        var advert = await stock.AdvertAsync(id!.Value);
        Assert.Equal([Mine], advert.Phones);
        Assert.Equal("Мария", advert.Contact);
        Assert.Empty(advert.Listing.Phones);
        Assert.Null(advert.Listing.Name);
        Assert.NotEmpty(advert.Keys);
        Assert.Equal("5200000", await stock.Engine.SqlAsync(Prices + id));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_but_when_it_was_seen()
    {
        var first = await stock.KeptAsync(Flat("1"));
        await stock.Engine.SqlAsync($"UPDATE owner_adverts SET gone_at = now() WHERE id = {first.Id}");
        Assert.Equal(new(AdvertNews.Unchanged, first.Id), await stock.TakeAsync(Flat("1")));
        var again = await stock.AdvertAsync(first.Id);
        Assert.Equal(first.ChangedAt, again.ChangedAt);
        Assert.True(again.SeenAt > first.SeenAt);
        Assert.Null(again.GoneAt);
        Assert.Equal("5200000", await stock.Engine.SqlAsync(Prices + first.Id));
    }

    [Fact]
    public async Task Another_price_goes_into_the_history_another_text_does_not()
    {
        var id = (await stock.TakeAsync(Flat("1"))).AdvertId;
        Assert.Equal(AdvertNews.Changed, (await stock.TakeAsync(Flat("1", l => l with { Price = Told(4_900_000m) }))).News);
        Assert.Equal(AdvertNews.Changed, (await stock.TakeAsync(Flat("1", l => l with { Price = Told(4_900_000m), Description = Told("Торг.") }))).News);
        Assert.Equal("5200000 4900000", await stock.Engine.SqlAsync(Prices + id));
    }

    [Fact]
    public async Task One_advert_under_two_addresses_is_one()
    {
        var numbered = await stock.TakeAsync(Flat("1"), path: "flats/1");
        Assert.Equal(new(AdvertNews.Unchanged, numbered.AdvertId), await stock.TakeAsync(Flat("1"), path: "pskov/1?utm_source=mail"));
        var linked = Flat("x", l => l with { Id = null, Link = Told("https://one.example/flats/7") });
        var first = await stock.TakeAsync(linked, path: "flats/7?from=list");
        Assert.Equal(new(AdvertNews.Unchanged, first.AdvertId), await stock.TakeAsync(linked, "www.one.example", "m/flats/7"));
    }

    [Fact]
    public async Task An_advert_whose_number_is_told_later_is_the_same()
    {
        var first = await stock.TakeAsync(Flat("x", l => l with { Id = null }), path: "flats/7");
        var later = await stock.TakeAsync(Flat("7"), path: "flats/7/");
        Assert.Equal(first.AdvertId, later.AdvertId);
        Assert.Equal("7", (await stock.AdvertAsync(first.AdvertId!.Value)).ExternalId);
    }

    [Fact]
    public async Task Two_nodes_that_read_one_advert_at_once_keep_one_row_and_one_price()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => stock.TakeAsync(Flat("1")))));
        Assert.Single(outcomes, o => o.News == AdvertNews.New);
        Assert.Single(outcomes.Select(o => o.AdvertId).Distinct());
        Assert.Equal("5200000", await stock.Engine.SqlAsync(Prices + outcomes[0].AdvertId));
    }

    [Fact]
    public async Task Keeps_an_advert_with_characters_that_the_database_refuses()
    {
        var advert = await stock.KeptAsync(Flat("1", l => l with { Title = Told("Кварт\0ира \\u0000"), Name = Told("Ма\0рия") }));
        Assert.Equal("Квартира \\u0000", advert.Listing.Title!.Value);
        Assert.Equal("Мария", advert.Contact);
    }

    [Fact]
    public async Task Foreign_phones_stay_as_they_stand()
    {
        var advert = await stock.KeptAsync(Flat("1", l => l with { Phones = [Told("+48 601 22 33 44"), Told("8 911 000-00-01"), Told("+7 911 000 00 01")] }));
        Assert.Equal(["+48 601 22 33 44", Mine], advert.Phones);
    }

    [Fact]
    public async Task The_same_flat_on_another_site_is_its_twin_and_says_why()
    {
        var first = await stock.KeptAsync(Flat("1"));
        var twin = await stock.KeptAsync(Flat("9", l => l with { Address = Told("ул. Лесная д.40"), Area = Told(new ReadArea(53, AreaUnit.SquareMetre)), Phones = [Told(Yours)] }), "two.example");
        Assert.Equal(first.Id, twin.TwinId);
        Assert.Contains(twin.Twin!.Signs, s => s.Code == "house.same");
        Assert.Null(first.TwinId);
        var third = await stock.KeptAsync(Flat("5", l => l with { Phones = [Told(Theirs)] }), "three.example");
        Assert.Equal(first.Id, third.TwinId);
    }

    [Fact]
    public async Task The_flat_above_is_not()
    {
        await stock.KeptAsync(Flat("1"));
        Assert.Null((await stock.KeptAsync(Flat("9", l => l with { Floor = Told(6) }), "two.example")).TwinId);
    }

    [Fact]
    public async Task Another_company_is_not_looked_at()
    {
        var first = await stock.KeptAsync(Flat("1"));
        await stock.Engine.SqlAsync($"INSERT INTO companies (id, name) VALUES (901, 'Соседи') ON CONFLICT DO NOTHING; UPDATE owner_adverts SET company_id = 901 WHERE id = {first.Id}");
        Assert.Null((await stock.KeptAsync(Flat("9"), "two.example")).TwinId);
    }
}
