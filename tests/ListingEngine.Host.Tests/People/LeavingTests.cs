using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.People;

public sealed class LeavingTests(TestServer server) : IAsyncLifetime
{
    private readonly RunningEngine _engine = new(server);

    public ValueTask InitializeAsync() => _engine.InitializeAsync();

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Whoever_leaves_hands_over_everything_in_one_step_and_can_come_back()
    {
        using var boss = await Visitor.SignInAsync(_engine, Role.Administrator);
        using var leaver = await Visitor.SignInAsync(_engine, Role.Agent);
        using var heir = await Visitor.SignInAsync(_engine, Role.Agent);
        await _engine.ImportAsync(YandexFeed.Flats(3));
        await _engine.SqlAsync($"UPDATE objects SET agent_id = {leaver.PersonId}");
        var path = $"/settings/people/{leaver.PersonId}/hand-over?leaves=true";
        Assert.Contains("3 объекта", await boss.ReadAsync(path), StringComparison.Ordinal);
        var answer = await boss.PostAsync(path, new() { ["Heir"] = $"{heir.PersonId}", ["leaves"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        Assert.Equal(3L, await _engine.SqlAsync($"SELECT count(*) FROM objects WHERE agent_id = {heir.PersonId} AND changed_via = 'page' AND changed_by = {boss.PersonId}"));
        Assert.Equal(3L, await _engine.SqlAsync($"SELECT count(*) FROM object_changes WHERE person_id = {boss.PersonId} AND became ->> 'agent_id' = '{heir.PersonId}'"));
        Assert.Equal(HttpStatusCode.Redirect, (await leaver.GetAsync("/me")).StatusCode);

        await boss.PostAsync($"/settings/people/{leaver.PersonId}?handler=Return", [], $"/settings/people/{leaver.PersonId}");
        using var again = Visitor.Stranger(_engine);
        Assert.Equal(HttpStatusCode.Redirect, (await again.SignInAsync(leaver.Email, Visitor.Password)).StatusCode);
    }

    [Fact]
    public async Task The_last_administrator_neither_leaves_nor_loses_the_role()
    {
        using var boss = await Visitor.SignInAsync(_engine, Role.Administrator);
        var card = $"/settings/people/{boss.PersonId}";
        foreach (var role in (string[])["Agent", "Administrator"])
            Assert.Contains("последний администратор", await (await boss.PostAsync($"{card}?handler=Rights", new() { ["role"] = role, ["have"] = "Export" }, card)).TextAsync(), StringComparison.Ordinal);
        var leaving = await boss.PostAsync($"{card}/hand-over?leaves=true", new() { ["leaves"] = "true" });
        Assert.Contains("последний администратор", await leaving.TextAsync(), StringComparison.Ordinal);

        using var second = await Visitor.SignInAsync(_engine, Role.Administrator);
        Assert.Equal(HttpStatusCode.Redirect, (await boss.PostAsync($"{card}/hand-over?leaves=true", new() { ["leaves"] = "true" })).StatusCode);
    }
}
