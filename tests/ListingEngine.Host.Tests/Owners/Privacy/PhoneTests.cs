using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Owners.Privacy;

/// <summary>Who sees an advert's phones.</summary>
public sealed class PhoneTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private const string Whole = "+7 911 222-33-45";
    private const string Masked = "+7 911 ···-··-45";

    [Fact]
    public async Task Shows_no_phone_to_anybody_before_the_advert_is_taken()
    {
        var id = await TakeAsync("https://example.org/1000001");
        using var head = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.DoesNotContain("222-33-45", await LookAsync(head, id), StringComparison.Ordinal);
        Assert.Contains(Masked, await head.ReadAsync($"/owners/{id}/phone"), StringComparison.Ordinal);
        Assert.Equal(0L, await LooksAsync(id));
    }

    [Fact]
    public async Task Shows_it_to_who_took_the_advert_and_writes_that_down()
    {
        var id = await TakeAsync("https://example.org/1000002");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SetAsync(id, a => (a.State, a.PersonId) = (AdvertState.Taken, agent.PersonId));
        Assert.DoesNotContain("222-33-45", await agent.ReadAsync($"/owners/{id}/phone"), StringComparison.Ordinal);
        Assert.Equal(0L, await LooksAsync(id));
        var seen = await LookAsync(agent, id);
        Assert.Contains(Whole, seen, StringComparison.Ordinal);
        Assert.Contains("Мария", seen, StringComparison.Ordinal);
        Assert.Equal(1L, await LooksAsync(id));
    }

    [Fact]
    public async Task Shows_a_taken_adverts_phone_to_no_other_agent_but_to_who_may_see_owners()
    {
        var id = await TakeAsync("https://example.org/1000003");
        using var taker = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SetAsync(id, a => (a.State, a.PersonId) = (AdvertState.Taken, taker.PersonId));
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.DoesNotContain("222-33-45", await LookAsync(other, id), StringComparison.Ordinal);
        using var trusted = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.SeeOwners);
        Assert.Contains(Whole, await LookAsync(trusted, id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_scripts_only_the_part_of_the_page()
    {
        var id = await TakeAsync("https://example.org/1000004");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/owners/{id}/phone") { Headers = { { "HX-Request", "true" } } };
        using var answer = await agent.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var part = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("<div class=\"advert-phones\"", part.TrimStart(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    private async Task<long> TakeAsync(string address) => (await engine.TakeAsync(Adverts.Page("+7 911 222-33-45"), address)).AdvertId!.Value;

    private static async Task<string> LookAsync(Visitor visitor, long id)
    {
        using var answer = await visitor.PostAsync($"/owners/{id}/phone", [], from: "/me");
        return Visitor.Words(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<object?> LooksAsync(long id) => engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'AdvertPhoneSeen' AND subject_id = {id}");
}
