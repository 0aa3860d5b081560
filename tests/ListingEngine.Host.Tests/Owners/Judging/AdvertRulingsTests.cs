using ListingEngine.Core.Intake;
using static ListingEngine.Host.Tests.Owners.Judging.JudgingStock;

namespace ListingEngine.Host.Tests.Owners.Judging;

public sealed class AdvertRulingsTests(JudgingStock stock) : IClassFixture<JudgingStock>, IAsyncLifetime
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await stock.ClearAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_phone_in_adverts_of_many_properties_makes_an_agent_of_all_of_them()
    {
        var first = await stock.KeptAsync(Other(1));
        Assert.True(first.AgentScore < AgentScore.Likely);
        for (var house = 2; house <= 6; house++) await stock.TakeAsync(Other(house));
        await stock.RoundsAsync();
        var now = await stock.AdvertAsync(first.Id);
        Assert.True(now.AgentScore >= AgentScore.Likely);
        Assert.Equal("5", Assert.Single(now.Agent!.Signs, s => s.Code == Signs.PhoneOfMany).Details[0]);
    }

    [Fact]
    public async Task One_property_on_many_sites_makes_no_agent()
    {
        for (var site = 0; site < 6; site++) await stock.TakeAsync(Flat($"{site}"), $"site{site}.example");
        await stock.RoundsAsync();
        Assert.Equal(0, (await stock.KeptAsync(Flat("7"), "last.example")).AgentScore);
    }

    [Fact]
    public async Task Saying_agent_lists_the_phone_for_all_adverts_with_it_and_can_be_taken_back()
    {
        var (one, other) = (await stock.KeptAsync(Other(1)), await stock.KeptAsync(Other(2)));
        Assert.True(await stock.RuleAsync(r => r.SayAsync(one.Id, true, "звонил, агентство", Ct)));
        Assert.Equal(1, (await stock.AdvertAsync(one.Id)).AgentScore);
        await stock.RoundsAsync();
        Assert.Equal(1, (await stock.AdvertAsync(other.Id)).AgentScore);
        Assert.Equal(1, (await stock.KeptAsync(Other(3))).AgentScore);
        Assert.Equal("звонил, агентство", await stock.Engine.SqlAsync("SELECT reason FROM listed_phones WHERE is_agent AND undone_at IS NULL"));

        Assert.True(await stock.RuleAsync(r => r.TakeBackAsync(one.Id, Ct)));
        await stock.RoundsAsync();
        Assert.True((await stock.AdvertAsync(one.Id)).AgentScore < AgentScore.Likely);
        Assert.True((await stock.AdvertAsync(other.Id)).AgentScore < AgentScore.Likely);
        Assert.Equal(1L, await stock.Engine.SqlAsync("SELECT count(*) FROM listed_phones WHERE undone_at IS NOT NULL"));
    }

    [Fact]
    public async Task Saying_owner_moves_the_phone_from_one_list_to_the_other()
    {
        var advert = await stock.KeptAsync(Other(1));
        await stock.RuleAsync(r => r.SayAsync(advert.Id, true, null, Ct));
        await stock.RuleAsync(r => r.SayAsync(advert.Id, false, "соседка", Ct));
        Assert.Equal(0, (await stock.AdvertAsync(advert.Id)).AgentScore);
        Assert.Equal("false соседка", await stock.Engine.SqlAsync("SELECT string_agg(is_agent::text || ' ' || reason, ',') FROM listed_phones WHERE undone_at IS NULL"));
    }

    [Fact]
    public async Task An_advert_without_phones_is_marked_alone()
    {
        var advert = await stock.KeptAsync(Flat("1", l => l with { Phones = [] }));
        await stock.RuleAsync(r => r.SayAsync(advert.Id, true, null, Ct));
        var said = await stock.AdvertAsync(advert.Id);
        Assert.Equal((true, 1), (said.AgentSaid, said.AgentScore));
        await stock.RuleAsync(r => r.TakeBackAsync(advert.Id, Ct));
        Assert.Null((await stock.AdvertAsync(advert.Id)).AgentSaid);
    }

    [Fact]
    public async Task A_denied_twin_stays_denied_until_it_is_taken_back()
    {
        var (first, twin) = (await stock.KeptAsync(Flat("1")), await stock.KeptAsync(Flat("9"), "two.example"));
        Assert.True(await stock.RuleAsync(r => r.DenyTwinAsync(twin.Id, first.Id, Ct)));
        Assert.Null((await stock.AdvertAsync(twin.Id)).TwinId);
        await stock.TakeAsync(Flat("9", l => l with { Price = Told(5_100_000m) }), "two.example");
        Assert.Null((await stock.AdvertAsync(twin.Id)).TwinId);
        Assert.True(await stock.RuleAsync(r => r.TakeDenialBackAsync(twin.Id, first.Id, null, Ct)));
        Assert.Equal(first.Id, (await stock.AdvertAsync(twin.Id)).TwinId);
    }

    [Fact]
    public async Task An_object_of_ours_is_known_and_may_be_denied()
    {
        await stock.Engine.ImportAsync(YandexFeed.Flats(1));
        await stock.Engine.SqlAsync("UPDATE objects SET kind = 'Flat', deal = 'Sale', locality = 'Псков', line = 'ул. Лесная, д. 40', total_area = 54, floor = 5, floors = 9, rooms = 2, price = 5300000, latitude = NULL, longitude = NULL");
        var early = await stock.KeptAsync(Flat("1"));
        Assert.Null(early.TwinObjectId);
        await stock.RoundsAsync();
        var id = (long)(await stock.Engine.SqlAsync("SELECT id FROM objects"))!;
        Assert.Equal(id, (await stock.AdvertAsync(early.Id)).TwinObjectId);
        var late = await stock.KeptAsync(Flat("9"), "two.example");
        Assert.Equal(id, late.TwinObjectId);
        Assert.True(await stock.RuleAsync(r => r.DenyObjectAsync(late.Id, id, Ct)));
        Assert.Null((await stock.AdvertAsync(late.Id)).TwinObjectId);

        await stock.Engine.SqlAsync("UPDATE objects SET floor = 6");
        await stock.RoundsAsync();
        Assert.Null((await stock.AdvertAsync(early.Id)).TwinObjectId);
    }

    [Fact]
    public async Task Every_word_is_in_the_audit_log_and_no_phone_is()
    {
        var advert = await stock.KeptAsync(Other(1));
        var last = await stock.Engine.SqlAsync("SELECT coalesce(max(id), 0) FROM audit");
        await stock.RuleAsync(r => r.SayAsync(advert.Id, true, "агентство", Ct));
        await stock.RuleAsync(r => r.TakeBackAsync(advert.Id, Ct));
        Assert.Equal("PhoneListed AdvertOverruled PhoneListed AdvertOverruled", await stock.Engine.SqlAsync($"SELECT string_agg(act, ' ' ORDER BY id) FROM audit WHERE id > {last}"));
        Assert.Equal(0L, await stock.Engine.SqlAsync("SELECT count(*) FROM audit WHERE concat(subject, detail) LIKE '%911000%'"));
    }

    [Fact]
    public async Task Nobody_rules_on_what_is_not_theirs()
    {
        var advert = await stock.KeptAsync(Flat("1"));
        await stock.Engine.SqlAsync($"INSERT INTO companies (id, name) VALUES (902, 'Соседи') ON CONFLICT DO NOTHING; UPDATE owner_adverts SET company_id = 902 WHERE id = {advert.Id}");
        Assert.False(await stock.RuleAsync(r => r.SayAsync(advert.Id, true, null, Ct)));
        Assert.False(await stock.RuleAsync(r => r.DenyTwinAsync(advert.Id, 1, Ct)));
    }
}
