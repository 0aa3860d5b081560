using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.Quality;

public sealed class QualityPageTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM object_changes; DELETE FROM objects; DELETE FROM quality_days; SET listings.retention = 'on'; DELETE FROM audit");
        await engine.ImportAsync(YandexFeed.Flats(6));
        // Each in a house of its own, all fresh.
        await engine.SqlAsync("""
            UPDATE objects SET line = 'Садовая улица, ' || external_id, confirmed_at = now(), agent_id = NULL;
            UPDATE companies SET actuality_rules = '[{"askAgentDays": 7, "tellHeadDays": 10, "withholdDays": 14, "kinds": [], "deals": []}]'
            """);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_agent_sees_and_confirms_their_own_and_takes_it_back()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync($"""
            UPDATE objects SET agent_id = {agent.PersonId}, confirmed_at = now() - interval '8 days' WHERE external_id IN ('1', '2');
            UPDATE objects SET confirmed_at = now() - interval '20 days' WHERE external_id = '3'
            """);
        var page = await agent.ReadAsync("/quality");
        Assert.Contains("На рекламе 2 объекта: 2 пора подтвердить.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Садовая улица, 3", page, StringComparison.Ordinal);

        await agent.PostAsync("/quality/confirm", new() { ["shown"] = $"{await IdAsync(1)}", ["all"] = "true" }, "/quality");
        var html = await agent.PageAsync("/quality");
        Assert.Contains("Подтверждён 1 объект.", Visitor.Words(html).Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(1L, await StaleAsync(agent.PersonId));

        var at = System.Text.RegularExpressions.Regex.Match(html, "name=\"at\" value=\"([^\"]+)\"").Groups[1].Value;
        await agent.PostAsync("/quality/confirm?handler=undo", new() { ["at"] = WebUtility.HtmlDecode(at) }, "/quality");
        Assert.Equal(2L, await StaleAsync(agent.PersonId));
        Assert.Equal(2L, await engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'ObjectsConfirmed'"));
        Assert.Equal("page", await engine.SqlAsync($"SELECT changed_via FROM objects WHERE id = {await IdAsync(1)} AND changed_by = {agent.PersonId}"));
    }

    [Fact]
    public async Task Whose_object_it_is_not_is_refused_and_a_foreign_number_is_not_found()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync("UPDATE objects SET confirmed_at = now() - interval '20 days' WHERE external_id = '4'");
        var theirs = await agent.PostAsync("/quality/confirm", new() { ["id"] = $"{await IdAsync(4)}" }, "/quality");
        Assert.Equal(HttpStatusCode.Forbidden, theirs.StatusCode);
        var other = await OtherCompanyAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await agent.PostAsync("/quality/confirm", new() { ["id"] = $"{other}" }, "/quality")).StatusCode);
        Assert.Equal(0L, await engine.SqlAsync($"SELECT count(*) FROM object_changes WHERE object_id = {other} AND person_id IS NOT NULL"));
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/quality?agent=987654321")).StatusCode);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync($"/quality?agent={marketer.PersonId}")).StatusCode);
    }

    [Fact]
    public async Task A_head_sees_the_team_and_no_further()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Name = "Ольга Подчинённая");
        using var head = await Visitor.SignInAsync(engine, Role.Head);
        await engine.SqlAsync($"""
            INSERT INTO departments (company_id, name, head_id) SELECT company_id, 'Отдел {head.PersonId}', id FROM people WHERE id = {head.PersonId};
            UPDATE people SET department_id = (SELECT id FROM departments WHERE head_id = {head.PersonId}) WHERE id = {agent.PersonId};
            UPDATE objects SET confirmed_at = now() - interval '20 days';
            UPDATE objects SET agent_id = {agent.PersonId} WHERE external_id = '5'
            """);
        var page = await head.ReadAsync("/quality");
        Assert.Contains("На рекламе 1 объект: 1 пора подтвердить, из них 1 снят со всех площадок.", page, StringComparison.Ordinal);
        Assert.Contains("Ольга Подчинённая", await head.ReadAsync($"/quality?agent={agent.PersonId}"), StringComparison.Ordinal);
        var answer = await head.PostAsync("/quality/confirm", new() { ["id"] = $"{await IdAsync(5)}" }, "/quality");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("На рекламе 1 объект: всё в порядке.", await head.ReadAsync("/quality"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_portal_refuses_is_listed_by_plan_and_reason_with_the_field_to_mend()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer, p => p.Phone = "+79990001122");
        await engine.SqlAsync($"""
            UPDATE objects SET agent_id = {marketer.PersonId};
            UPDATE objects SET photos = '[]' WHERE external_id IN ('1', '2')
            """);
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var html = await marketer.PageAsync("/quality?show=incomplete");
        Assert.Contains("2 не берёт хотя бы одна площадка", Visitor.Words(html).Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains($"/objects/{await IdAsync(1)}/photos", html, StringComparison.Ordinal);
        Assert.Contains($"show=incomplete&amp;plan={plan["id"]}&amp;code=yandex.", html, StringComparison.Ordinal);
        Assert.Contains("Площадки берут всё", await marketer.ReadAsync($"/quality?show=incomplete&plan={plan["id"]}&code=none"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_of_one_house_floor_and_area_are_doubles_unless_their_flats_have_other_numbers()
    {
        await engine.SqlAsync("""
            UPDATE objects SET line = 'Двойная улица, 1', floor = 3, total_area = 50, kind = 'Flat', deal = 'Sale', apartment = NULL WHERE external_id IN ('1', '2');
            UPDATE objects SET line = 'Новая улица, 2', floor = 3, total_area = 50, kind = 'Flat', deal = 'Sale', apartment = external_id
            WHERE external_id IN ('3', '4')
            """);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = await marketer.ReadAsync("/quality?show=duplicates");
        Assert.Contains("2 похожи на дубли", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Двойная улица, 1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Новая улица, 2", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objects_of_nobody_and_of_people_who_left_wait_for_a_responsible_person()
    {
        using var gone = await Visitor.SignInAsync(engine, Role.Agent);
        using var stays = await Visitor.SignInAsync(engine, Role.Agent);
        await engine.SqlAsync($"""
            UPDATE objects SET agent_id = {stays.PersonId};
            UPDATE objects SET agent_id = {gone.PersonId} WHERE external_id = '1';
            UPDATE objects SET agent_id = NULL WHERE external_id = '2';
            UPDATE people SET left_at = now() WHERE id = {gone.PersonId}
            """);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = await marketer.ReadAsync("/quality?show=nobody");
        Assert.Contains("за 2 никто не отвечает", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Садовая улица, 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_is_counted_when_the_page_opens_and_drawn_from_its_second_day()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("завтра здесь появится первая линия", await marketer.ReadAsync("/quality"), StringComparison.Ordinal);
        Assert.Equal(6L, await engine.SqlAsync("SELECT sum(objects) FROM quality_days"));
        await engine.SqlAsync("""
            INSERT INTO quality_days (company_id, day, agent_id, objects, stale, incomplete, duplicates)
            SELECT company_id, day - 1, agent_id, 9, 4, 2, 1 FROM quality_days
            """);
        var html = await marketer.PageAsync("/quality");
        Assert.Contains("<polyline class=\"trend-stale\"", html, StringComparison.Ordinal);
        Assert.Contains("4 → 0", Visitor.Words(html), StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_in_an_address_come_out_as_text()
    {
        await engine.SqlAsync("UPDATE objects SET line = '<script>alert(1)</script>', confirmed_at = now() - interval '20 days' WHERE external_id = '1'");
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("&lt;script&gt;alert(1)", await marketer.PageAsync("/quality?show=stale"), StringComparison.Ordinal);
    }

    private async Task<long> IdAsync(int externalId) => (long)(await engine.SqlAsync($"SELECT id FROM objects WHERE external_id = '{externalId}'"))!;

    private Task<object?> StaleAsync(long agent) =>
        engine.SqlAsync($"SELECT count(*) FROM objects WHERE agent_id = {agent} AND confirmed_at < now() - interval '7 days'");

    private async Task<long> OtherCompanyAsync()
    {
        await engine.SqlAsync("INSERT INTO companies (name) SELECT 'Чужое' WHERE NOT EXISTS (SELECT FROM companies WHERE name = 'Чужое')");
        await engine.SqlAsync("UPDATE objects SET company_id = (SELECT id FROM companies WHERE name = 'Чужое'), agent_id = NULL WHERE external_id = '6'");
        return await IdAsync(6);
    }
}
