using System.Net;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.List;

public sealed partial class BulkActTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await engine.SqlAsync("DELETE FROM objects");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("act=HandOver&toAgent={to}", "agent_id = {to}", "agent_id = {me}")]
    [InlineData("act=AddTag&toTag=новое", "tags = '{старое,новое}'", "tags = '{старое}'")]
    [InlineData("act=RemoveTag&toTag=старое", "tags = '{}'", "tags = '{старое}'")]
    [InlineData("act=Archive", "status = 'Archived'", "status = 'Active'")]
    [InlineData("act=Close", "status = 'Closed'", "status = 'Active'")]
    [InlineData("act=Confirm", "confirmed_at > '2026-01-01'", "confirmed_at = '2025-01-01'")]
    public async Task Each_act_is_done_to_all_found_and_undone(string act, string after, string before)
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var other = await Visitor.SignInAsync(engine, Role.Agent);
        for (var i = 0; i < 3; i++) await engine.AddAsync("""{"tags":["старое"]}""", agent.PersonId);
        await engine.SqlAsync("UPDATE objects SET confirmed_at = '2025-01-01'");
        string Said(string text) => text.Replace("{to}", $"{other.PersonId}", StringComparison.Ordinal).Replace("{me}", $"{agent.PersonId}", StringComparison.Ordinal);
        var path = $"/objects/bulk?{Said(act)}&all=true&kind=Flat";
        await agent.PostAsync(path, [], path);
        Assert.Equal(3L, await engine.SqlAsync($"SELECT count(*) FROM objects WHERE {Said(after)}"));
        var undo = WebUtility.HtmlDecode(Undo().Match(await agent.PageAsync("/objects?view=none")).Groups[1].Value);
        await agent.PostAsync(undo, [], undo);
        Assert.Equal(3L, await engine.SqlAsync($"SELECT count(*) FROM objects WHERE {Said(before)}"));
    }

    [GeneratedRegex("href=\"(/objects/undo[^\"]*)\"")]
    private static partial Regex Undo();
}
