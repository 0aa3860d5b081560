using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Web;

/// <summary>The start page of those who look after objects.</summary>
public sealed class MyTodayTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM object_changes; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(4));
        await engine.SqlAsync("""
            UPDATE objects SET line = 'Садовая улица, ' || external_id, confirmed_at = now();
            UPDATE companies SET actuality_rules = '[{"askAgentDays": 7, "tellHeadDays": 10, "withholdDays": 14, "kinds": [], "deals": []}]'
            """);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_agent_confirms_here_and_is_back_here()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync($"UPDATE objects SET agent_id = {agent.PersonId}, confirmed_at = now() - interval '8 days' WHERE external_id IN ('1', '2')");
        Assert.Contains("2 объекта ждут подтверждения.", await ReadAsync(agent), StringComparison.Ordinal);
        var id = await engine.SqlAsync("SELECT id FROM objects WHERE external_id = '1'");
        var answer = await agent.PostAsync("/quality/confirm", new() { ["id"] = $"{id}", ["next"] = "/" }, "/");
        Assert.Equal("/", answer.Headers.Location?.ToString());
        var page = await ReadAsync(agent);
        Assert.Contains("Подтверждён 1 объект. Отменить подтверждение", page, StringComparison.Ordinal);
        Assert.Contains("1 объект ждёт подтверждения.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_learns_what_a_portal_does_not_take_and_no_secret_address()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Phone = "+79990003344");
        await engine.SqlAsync($"UPDATE objects SET agent_id = {agent.PersonId}, photos = CASE external_id WHEN '1' THEN '[]' ELSE photos END");
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var page = await ReadAsync(agent);
        Assert.Contains("1 объект не берёт хотя бы одна площадка", page, StringComparison.Ordinal);
        Assert.Contains("Добавьте фотографии", page, StringComparison.Ordinal);
        Assert.Contains("исправить: Фотографии", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/feeds/", await agent.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_do_says_so()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains("За вами пока нет объектов на рекламе", await ReadAsync(agent), StringComparison.Ordinal);
        await engine.SqlAsync($"UPDATE objects SET agent_id = {agent.PersonId}");
        Assert.Contains("Делать ничего не нужно: 4 объекта на рекламе", await ReadAsync(agent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marketer_decides_and_an_agents_lateness_is_among_it()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await engine.SqlAsync("UPDATE objects SET confirmed_at = now() - interval '20 days' WHERE external_id IN ('1', '2')");
        var page = await ReadAsync(marketer);
        Assert.Contains("2 объекта давно не подтверждали: они снимаются со всех площадок", page, StringComparison.Ordinal);
        Assert.Contains("Не указано наименование компании по ОГРН", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_portal_takes_no_more_since_yesterday_is_news()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer, p => p.Phone = "+79990005566");
        await engine.SqlAsync($"UPDATE objects SET agent_id = {marketer.PersonId}");
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE plans SET created_at = now() - interval '9 days'; UPDATE feed_records SET since = now() - interval '9 days'");
        await engine.SqlAsync("UPDATE objects SET photos = '[]' WHERE external_id = '3'");
        await engine.PublishAsync(plan);
        Assert.Contains("со вчерашнего дня площадка не берёт 1 объект", await ReadAsync(marketer), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(Visitor visitor) => (await visitor.ReadAsync("/")).Replace('\u00a0', ' ');
}
