using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>When a portal came, what it got, how often it usually comes.</summary>
public sealed class PullsPageTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Page => $"/plans/{_plan["id"]}/pulls";

    public async ValueTask InitializeAsync() => _plan = await RoomStock.TwoVersionsAsync(engine);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Says_that_nobody_came()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("За выгрузкой ещё никто не приходил.", await marketer.ReadAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_the_habit_of_each_visitor_and_what_each_visit_got()
    {
        await engine.SqlAsync("""
            INSERT INTO feed_pulls (company_id, plan_id, at, address, agent, status, snapshot_id, bytes, whole)
            SELECT p.company_id, p.id, now() - (24 - n) * interval '1 hour', '10.0.0.1', 'PortalBot/1.0', CASE WHEN n % 2 = 0 THEN 200 ELSE 304 END, p.current_snapshot_id,
                CASE WHEN n % 2 = 0 THEN 1000 ELSE 0 END, n <> 22 FROM plans p, generate_series(1, 24) n
            """);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var html = await marketer.PageAsync(Page);
        var page = Visitor.Words(html).Replace('\u00a0', ' ');
        Assert.Contains("версия 2, целиком. Обычно приходят раз в 60 минут.", page, StringComparison.Ordinal);
        Assert.Contains("PortalBot/1.0 10.0.0.1 обычно раз в 60 минут 24 11", page, StringComparison.Ordinal);
        Assert.Contains("оборвано", page, StringComparison.Ordinal);
        Assert.Contains("Целиком: 11 Без изменений: 12 Оборвано или отказано: 1", page, StringComparison.Ordinal);
        Assert.Contains("class=\"pull-bad\"", html, StringComparison.Ordinal);
    }
}
