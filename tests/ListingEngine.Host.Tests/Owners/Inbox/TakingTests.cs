using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Owners.Inbox;

/// <summary>Who takes an advert has it alone, with a draft and the owner's contact.</summary>
public sealed class TakingTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await engine.SqlAsync("DELETE FROM owner_adverts; DELETE FROM object_changes; DELETE FROM objects; UPDATE companies SET adverts = '{}'");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Of_two_who_press_at_once_exactly_one_gets_it_and_the_other_reads_who()
    {
        var id = await engine.AdvertAsync();
        using var anna = await Visitor.SignInAsync(engine, Role.Agent, p => p.Name = "Анна Первая");
        using var boris = await Visitor.SignInAsync(engine, Role.Agent, p => p.Name = "Борис Второй");
        var answers = await Task.WhenAll(TakeAsync(anna, id), TakeAsync(boris, id));
        Assert.Single(answers, a => a.Headers.Location!.OriginalString.StartsWith("/objects/", StringComparison.Ordinal));
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM objects"));
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'AdvertTaken' AND subject_id = {id}"));
        var (winner, loser) = answers[0].Headers.Location!.OriginalString.StartsWith("/objects/", StringComparison.Ordinal) ? ("Анна Первая", boris) : ("Борис Второй", anna);
        Assert.Contains($"уже в работе: {winner}", await loser.ReadAsync($"/owners/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_holds_what_the_advert_told_and_its_owner_is_for_who_may_see()
    {
        var id = await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var path = (await TakeAsync(agent, id)).Headers.Location!.OriginalString;
        var o = await engine.GetAsync(path);
        Assert.Equal(("Draft", "Flat", "Sale", 5_000_000m, 54.3m, 2, 5, 9), ((string?)o["status"], (string?)o["kind"], (string?)o["deal"], (decimal)o["price"]!, (decimal)o["totalArea"]!,
            (int)o["rooms"]!, (int)o["floor"]!, (int)o["floors"]!));
        Assert.Equal(("Гатчина", "улица Пробная, 7"), ((string?)o["address"]!["locality"], (string?)o["address"]!["line"]));
        Assert.Equal(["https://img.example.test/a.jpg", "https://img.example.test/b.jpg"], o["photos"]!.AsArray().Select(p => (string?)p!["url"]));
        Assert.Equal(agent.PersonId, (long)o["agentId"]!);
        Assert.Contains(AdvertStock.Phone[1..], await (await agent.PostAsync($"{path}?handler=Owner", [], path)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync($"{path}?handler=Owner", [], path)).StatusCode);
    }

    [Fact]
    public async Task An_agent_takes_no_more_a_day_than_the_company_lets()
    {
        await engine.SqlAsync("""UPDATE companies SET adverts = '{"takesPerDay": 1}'""");
        var (first, second) = (await engine.AdvertAsync(), await engine.AdvertAsync());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await TakeAsync(agent, first);
        await TakeAsync(agent, second);
        Assert.Contains("больше 1 объявления в день взять нельзя", await ReadAsync(agent, $"/owners/{second}"), StringComparison.Ordinal);
        Assert.Equal("New", await engine.SqlAsync($"SELECT state FROM owner_adverts WHERE id = {second}"));
        await engine.SqlAsync($"UPDATE owner_adverts SET decided_at = now() - interval '2 days' WHERE id = {first}");
        Assert.StartsWith("/objects/", (await TakeAsync(agent, second)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_of_drafts_at_once_ends_with_a_draft()
    {
        await engine.SqlAsync("""UPDATE companies SET adverts = '{"takesAtOnce": 1}'""");
        var (first, second) = (await engine.AdvertAsync(), await engine.AdvertAsync());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await TakeAsync(agent, first);
        await TakeAsync(agent, second);
        Assert.Contains("больше 1 черновика сразу держать нельзя", await ReadAsync(agent, $"/owners/{second}"), StringComparison.Ordinal);
        await engine.SqlAsync("UPDATE objects SET status = 'Active'");
        Assert.StartsWith("/objects/", (await TakeAsync(agent, second)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_takes_two_at_once_stays_within_the_limit()
    {
        await engine.SqlAsync("""UPDATE companies SET adverts = '{"takesPerDay": 1}'""");
        var (first, second) = (await engine.AdvertAsync(), await engine.AdvertAsync());
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await Task.WhenAll(TakeAsync(agent, first), TakeAsync(agent, second));
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts WHERE state = 'Taken'"));
    }

    [Fact]
    public async Task An_untouched_draft_goes_when_the_advert_is_given_back()
    {
        var id = await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await TakeAsync(agent, id);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync($"/owners/{id}?handler=GiveBack", [], $"/owners/{id}")).StatusCode);
        await agent.PostAsync($"/owners/{id}?handler=GiveBack", [], $"/owners/{id}");
        Assert.Equal("New 0 0", await engine.SqlAsync($"SELECT concat_ws(' ', state, (SELECT count(*) FROM objects), (SELECT count(*) FROM owner_contacts)) FROM owner_adverts WHERE id = {id}"));
    }

    [Fact]
    public async Task A_draft_that_was_worked_on_stays()
    {
        var id = await engine.AdvertAsync();
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var path = (await TakeAsync(agent, id)).Headers.Location!.OriginalString;
        using var patch = System.Net.Http.Json.JsonContent.Create(new { price = 4_900_000 });
        Assert.Equal(200, (await engine.TryAsync(HttpMethod.Patch, path, patch)).Status);
        await agent.PostAsync($"/owners/{id}?handler=GiveBack", [], $"/owners/{id}");
        Assert.Contains("С черновиком уже работали", await ReadAsync(agent, $"/owners/{id}"), StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM objects"));
    }

    [Fact]
    public async Task What_the_draft_could_not_hold_is_told()
    {
        var id = await engine.AdvertAsync(a => a.Listing = a.Listing with { Kind = null, Currency = AdvertStock.Read("PLN"), Commission = AdvertStock.Read(50_000m, "50 000 ₽ комиссия") });
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var path = (await TakeAsync(agent, id)).Headers.Location!.OriginalString;
        var page = await ReadAsync(agent, path);
        Assert.Contains("Вид объекта: в объявлении не сказано", page, StringComparison.Ordinal);
        Assert.Contains("«5 000 000 ₽» в валюте, в которой мы не торгуем", page, StringComparison.Ordinal);
        Assert.Contains("«50 000 ₽ комиссия» — у объекта нет такого поля", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_take_and_reject_as_people_do()
    {
        var (id, other) = (await engine.AdvertAsync(), await engine.AdvertAsync());
        var taken = await engine.SendAsync(HttpMethod.Post, $"/owner-listings/{id}/take");
        Assert.Equal("Draft", (string?)(await engine.GetAsync($"/objects/{taken["objectId"]}"))["status"]);
        Assert.Equal(409, (await engine.TryAsync(HttpMethod.Post, $"/owner-listings/{id}/take", "")).Status);
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Post, "/owner-listings/999999/take", "")).Status);
        Assert.Equal(400, (await engine.TryAsync(HttpMethod.Post, $"/owner-listings/{other}/reject", "{}")).Status);
        Assert.Equal(204, (await engine.TryAsync(HttpMethod.Post, $"/owner-listings/{other}/reject", """{"reason":"Агент"}""")).Status);
        Assert.Equal(409, (await engine.TryAsync(HttpMethod.Post, $"/owner-listings/{other}/take", "")).Status);
    }

    private static Task<HttpResponseMessage> TakeAsync(Visitor visitor, long id) => visitor.PostAsync($"/owners/{id}?handler=Take", [], $"/owners/{id}");

    private static async Task<string> ReadAsync(Visitor visitor, string path) => (await visitor.ReadAsync(path)).Replace('\u00a0', ' ');
}
