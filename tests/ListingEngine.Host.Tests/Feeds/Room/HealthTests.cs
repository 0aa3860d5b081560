using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Feeds.Room.Health;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>A plan's score, the rules that lower it, and its days.</summary>
public sealed class HealthTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Page => $"/plans/{_plan["id"]}/health";

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(10));
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id IN ('2', '3')");
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
        // Whatever the portal advises of our made flats is not what these tests are about.
        await engine.SqlAsync("UPDATE feed_records SET reasons = '[]' WHERE state = 'Offered'");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Scores_what_the_portal_takes_and_shows_how()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = (await marketer.ReadAsync(Page)).Replace('\u00a0', ' ');
        Assert.Contains("80 из 100: у плана 10 объектов, из них 2 площадка не берёт.", page, StringComparison.Ordinal);
        Assert.Contains("100 × (8 + 0,9 × 0 + 0,7 × 0) : 10 = 80", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_plan_leaves_out_by_itself_is_no_fault()
    {
        await engine.SendAsync(HttpMethod.Put, $"/plans/{_plan["id"]}", new { portal = "yandex", name = "p", lines = new[] { new { filter = new { }, limit = 3 } }, revision = (long?)null });
        await engine.PublishAsync(_plan);
        await engine.SqlAsync("UPDATE plans SET hold_reason = NULL; UPDATE feed_records SET reasons = '[]' WHERE state = 'Offered'");
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("у плана 5 объектов, из них 2 площадка не берёт", (await marketer.ReadAsync(Page)).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_plan_has_its_day_counted_once()
    {
        await RoundAsync();
        await engine.SqlAsync("UPDATE objects SET price = NULL");
        await RoundAsync();
        Assert.Equal("10|2|2", await engine.SqlAsync("SELECT asked || '|' || errors || '|' || (rules ->> 'yandex.price-missing') FROM health_days"));
    }

    [Fact]
    public async Task The_trend_and_the_file_tell_the_days_before()
    {
        await engine.SqlAsync("""
            INSERT INTO health_days (company_id, plan_id, day, asked, errors, warnings, advice, rules)
            SELECT company_id, id, current_date - 2, 10, 7, 0, 0, '{"yandex.price-missing": 7}' FROM plans
            """);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("7 → 2", (await marketer.ReadAsync(Page)).Replace('\u00a0', ' '), StringComparison.Ordinal);
        var file = await (await marketer.PostAsync($"{Page}?handler=Csv", [], Page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(";2;7;2\r\n", file, StringComparison.Ordinal);
        Assert.Contains(";80;30;80\r\n", file, StringComparison.Ordinal);
    }

    private async Task RoundAsync()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HealthDays>().RunAsync(TestContext.Current.CancellationToken);
    }
}
