using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Judging;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Owners.Privacy;

/// <summary>Owners who ask to be forgotten.</summary>
public sealed class ErasureTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Forgets_the_phone_wherever_it_stands_and_keeps_where_the_advert_was()
    {
        var id = await KeptAsync("+7 912 000-11-01", "https://example.org/2000001", "Звоните 8 (912) 000 11 01, спросить Марию. Или 8-903-111-22-33, maria@example.test");
        var done = await engine.SendAsync(HttpMethod.Post, "/owner-listings/erase", new { phone = "8 912 000 11 01", reason = "№ 1" });
        Assert.Equal(1, (int)done["adverts"]!);
        var advert = await engine.AdvertAsync(id);
        Assert.NotNull(advert.ForgottenAt);
        Assert.Empty(advert.Phones);
        Assert.Null(advert.Contact);
        Assert.Equal(("https://example.org/2000001", 5_200_000m), (advert.Link, advert.Price));
        var row = (string)(await engine.SqlAsync($"SELECT to_jsonb(a)::text FROM owner_adverts a WHERE id = {id}"))!;
        Assert.DoesNotContain("000-11", row, StringComparison.Ordinal);
        Assert.DoesNotContain("000 11", row, StringComparison.Ordinal);
        Assert.DoesNotContain("111-22-33", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Мари", row, StringComparison.Ordinal);
        Assert.DoesNotContain("maria@", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_no_advert_with_an_erased_phone_again_not_even_one_that_tells_it_in_its_text()
    {
        await KeptAsync("+7 912 000-11-02", "https://example.org/2000002");
        await EraseAsync("+7 912 000-11-02");
        Assert.Equal(new AdvertOutcome(AdvertNews.Erased, null), await engine.TakeAsync(Adverts.Page("8 (912) 000-11-02"), "https://elsewhere.example/2000003"));
        Assert.Equal(AdvertNews.Erased, (await engine.TakeAsync(Adverts.Page("", text: "Мой номер 89120001102"), "https://elsewhere.example/2000004")).News);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts WHERE external_id IN ('2000003', '2000004')"));
        Assert.Equal(AdvertNews.New, (await engine.TakeAsync(Adverts.Page("+7 912 000-11-99"), "https://elsewhere.example/2000005")).News);
    }

    [Fact]
    public async Task Keeps_an_erased_advert_out_when_it_comes_back_without_its_phone()
    {
        var id = await KeptAsync("+7 912 000-11-03", "https://example.org/2000006");
        await engine.SendAsync(HttpMethod.Post, "/owner-listings/erase", new { link = "https://example.org/2000006?from=mail", reason = "№ 3" });
        Assert.Equal(AdvertNews.Erased, (await engine.TakeAsync(Adverts.Page("", "Мария"), "https://example.org/2000006")).News);
        Assert.Null((await engine.AdvertAsync(id)).Contact);
    }

    [Fact]
    public async Task Still_knows_the_phone_after_a_restart_though_no_table_tells_it()
    {
        await EraseAsync("+7 912 000-11-04");
        await engine.RestartAsync();
        Assert.Equal(AdvertNews.Erased, (await engine.TakeAsync(Adverts.Page("+7 912 000-11-04"), "https://example.org/2000007")).News);
        Assert.Equal(0L, await engine.SqlAsync("SELECT (SELECT count(*) FROM erased_phones e WHERE e::text LIKE '%9120001104%') + (SELECT count(*) FROM audit a WHERE a::text LIKE '%000-11-04%' OR a::text LIKE '%9120001104%')"));
        Assert.Equal(32, await engine.SqlAsync("SELECT max(length(hash)) FROM erased_phones"));
    }

    [Fact]
    public async Task Clears_the_owners_contacts_of_drafts_and_leaves_those_in_work_to_the_person()
    {
        var draft = await ObjectAsync("+7 912 000-11-05", ObjectStatus.Draft);
        var inWork = await ObjectAsync("8 912 0001105; 8 903 1", ObjectStatus.Active);
        var done = await EraseAsync("+7 912 000-11-05");
        Assert.Equal((1, inWork), ((int)done["contacts"]!, (long)Assert.Single(done["objectsLeft"]!.AsArray())!));
        Assert.Equal(0L, await engine.SqlAsync($"SELECT count(*) FROM owner_contacts WHERE object_id = {draft}"));
        Assert.Equal(0L, await engine.SqlAsync($"SELECT (SELECT count(*) FROM objects WHERE id = {draft} AND description LIKE '%11-05%') + (SELECT count(*) FROM object_changes WHERE object_id = {draft} AND (was::text LIKE '%11-05%' OR became::text LIKE '%11-05%'))"));
        await engine.SendAsync(HttpMethod.Post, "/owner-listings/erase", new { phone = "+7 912 000-11-05", reason = "№ 5", objectsInWork = true });
        Assert.Equal(0L, await engine.SqlAsync($"SELECT count(*) FROM owner_contacts WHERE object_id = {inWork}"));
    }

    [Fact]
    public async Task Throws_away_kept_pages_that_tell_the_phone()
    {
        var holds = await PageAsync("<p>тел. 8 912 000-11-06</p>");
        var other = await PageAsync("<p>тел. 8 912 000-11-77</p>");
        Assert.Equal(1, (int)(await EraseAsync("+7 912 000-11-06"))["pages"]!);
        Assert.Equal(true, await engine.SqlAsync($"SELECT page IS NULL FROM source_problems WHERE id = {holds}"));
        Assert.Equal(false, await engine.SqlAsync($"SELECT page IS NULL FROM source_problems WHERE id = {other}"));
    }

    [Fact]
    public async Task Shows_what_a_request_concerns_before_it_erases()
    {
        await KeptAsync("+7 912 000-11-07", "https://example.org/2000010");
        using var admin = await Visitor.SignInAsync(engine, Role.Administrator);
        var wish = new Dictionary<string, string> { ["Phone"] = "8 912 000-11-07", ["Reason"] = "обращение 7" };
        var shown = Visitor.Words(await (await admin.PostAsync("/owners/privacy?handler=Look", wish, "/owners/privacy")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("1 объявление", shown.Replace('\u00a0', ' ').Replace('\u202f', ' '), StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts WHERE phones @> ARRAY['+79120001107']"));
        using var erased = await admin.PostAsync("/owners/privacy?handler=Erase", wish, "/owners/privacy");
        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);
        var after = await admin.ReadAsync("/owners/privacy");
        Assert.Contains("обращение 7", after, StringComparison.Ordinal);
        Assert.Contains("Administrator Пробный", after, StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts WHERE phones @> ARRAY['+79120001107']"));
    }

    [Theory]
    [InlineData("""{"reason":"x"}""", "phone")]
    [InlineData("""{"phone":"12"}""", "phone")]
    [InlineData("""{"link":"file:///x"}""", "link")]
    public async Task Says_which_field_of_a_request_to_mend(string body, string field)
    {
        var (status, answer) = await engine.TryAsync(HttpMethod.Post, "/owner-listings/erase", body);
        Assert.Equal(400, status);
        Assert.NotNull(answer["errors"]![field]);
    }

    private async Task<long> KeptAsync(string phone, string address, string text = "Продаю.") => (await engine.TakeAsync(Adverts.Page(phone, text: text), address)).AdvertId!.Value;

    private Task<System.Text.Json.Nodes.JsonNode> EraseAsync(string phone) => engine.SendAsync(HttpMethod.Post, "/owner-listings/erase", new { phone, reason = "обращение" });

    private Task<long> ObjectAsync(string phones, ObjectStatus status) => engine.InCompanyAsync(async s =>
    {
        var db = s.GetRequiredService<ListingDb>();
        var o = new PropertyObject { CompanyId = db.CompanyId, ExternalId = Guid.NewGuid().ToString("N"), Source = "manual", FeedId = Guid.NewGuid().ToString("N"), Kind = ObjectKind.Flat, Deal = Deal.Sale, Status = status, Description = "Звоните +7 912 000-11-05" };
        db.Objects.Add(o);
        await db.SaveChangesAsync();
        db.OwnerContacts.Add(new() { ObjectId = o.Id, CompanyId = db.CompanyId, Phones = phones });
        await db.SaveChangesAsync();
        return o.Id;
    });

    private Task<long> PageAsync(string html) => engine.InCompanyAsync(async s =>
    {
        var db = s.GetRequiredService<ListingDb>();
        var source = await db.WatchedSources.FirstOrDefaultAsync();
        if (source is null) db.WatchedSources.Add(source = Source(db.CompanyId));
        await db.SaveChangesAsync();
        var problem = new SourceProblem { SourceId = source.Id, CompanyId = db.CompanyId, Address = "https://example.org/bad", Code = "page.unknown", At = DateTimeOffset.UtcNow, Page = ProblemShelf.Pack(html) };
        db.SourceProblems.Add(problem);
        await db.SaveChangesAsync();
        return problem.Id;
    });

    internal static WatchedSource Source(long company) => new() { CompanyId = company, Name = "Пробный", IsOn = false };
}
