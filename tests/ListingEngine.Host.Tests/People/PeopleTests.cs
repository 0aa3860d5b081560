using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.People;

public sealed class PeopleTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Signs_in_what_one_looks_for_mean_themselves()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        await engine.SqlAsync("""
            INSERT INTO people (company_id, name, email) SELECT id, person, mail FROM companies, (VALUES ('Искомая', 'un_der@example.test'), ('Похожая', 'unxder@example.test')) p (person, mail)
            WHERE id = (SELECT min(id) FROM companies)
            """);
        var page = await boss.ReadAsync("/settings/people?q=un_der");
        Assert.Contains("Искомая", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Похожая", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_adds_a_person_who_comes_in_by_a_link()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var email = $"{Guid.NewGuid():N}@example.test";
        var added = await boss.PostAsync("/settings/people/new", new() { ["Form.Name"] = "Ольга <b>Новая</b>", ["Form.Email"] = email, ["Role"] = "Agent" });
        var card = added.Headers.Location!.OriginalString;
        await boss.PostAsync($"{card}?handler=Link", [], card);
        var page = await boss.PageAsync(card);
        Assert.Contains("Ольга &lt;b&gt;Новая&lt;/b&gt;", page, StringComparison.Ordinal);
        var link = new Uri(Forms.Value(page, "one-time-link")).PathAndQuery;
        Assert.DoesNotContain("one-time-link", await boss.PageAsync(card), StringComparison.Ordinal);

        using var olga = Visitor.Stranger(engine);
        var form = await olga.PageAsync(link);
        await olga.PostAsync("/password", new() { ["id"] = Forms.Value(form, "id"), ["token"] = Forms.Value(form, "token"), ["email"] = email, ["password"] = "тихая река вечером" }, link);
        Assert.Contains("Ольга", await olga.ReadAsync("/me"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await olga.GetAsync("/settings/people")).StatusCode);
    }

    [Fact]
    public async Task A_form_says_what_to_mend_and_keeps_what_was_typed()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var answer = await boss.PostAsync("/settings/people/new", new()
        {
            ["Form.Name"] = " ", ["Form.Phone"] = "12345", ["Form.Email"] = "не почта", ["Form.AdvertLimit"] = "много", ["Role"] = "Agent",
        });
        var html = await answer.Content.ReadAsStringAsync();
        var text = Visitor.Words(html);
        foreach (var problem in (string[])["Введите имя", "не российский номер", "не адрес электронной почты", "целое число"]) Assert.Contains(problem, text, StringComparison.Ordinal);
        Assert.Equal("12345", Forms.Value(html, "Form.Phone"));
        Assert.Equal("много", Forms.Value(html, "Form.AdvertLimit"));
    }

    [Fact]
    public async Task Two_people_do_not_have_one_phone()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        using var _ = await Visitor.SignInAsync(engine, Role.Agent, p => (p.Phone, p.Name) = ("+79995550101", "Первая"));
        var answer = await boss.PostAsync("/settings/people/new", new() { ["Form.Name"] = "Вторая", ["Form.Phone"] = "8 999 555-01-01", ["Role"] = "Agent" });
        Assert.Contains("у другого сотрудника: Первая", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_grants_rights_that_they_lack()
    {
        using var head = await Visitor.SignInAsync(engine, Role.Head, p => p.Granted = Rights.ManagePeople);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var card = $"/settings/people/{agent.PersonId}";
        var answer = await head.PostAsync($"{card}?handler=Rights", new() { ["role"] = "Administrator" }, card);
        Assert.Contains("Нельзя дать права", await answer.TextAsync(), StringComparison.Ordinal);
        answer = await head.PostAsync($"{card}?handler=Rights", new() { ["role"] = "Agent", ["have"] = "SeeOwners" }, card);
        Assert.Contains("Нельзя дать права", await answer.TextAsync(), StringComparison.Ordinal);

        // A link, a new address or a hand-over for one who may do more would be a way to become them.
        var above = $"/settings/people/{boss.PersonId}";
        foreach (var act in (string[])["?handler=Link", "?handler=Rights", "", "/hand-over"])
            Assert.Equal(HttpStatusCode.Forbidden, (await head.PostAsync(above + act, new() { ["role"] = "Agent", ["leaves"] = "true" }, "/settings/people")).StatusCode);
    }

    [Fact]
    public async Task A_single_right_is_granted_and_denied_and_told_in_the_history()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var card = $"/settings/people/{agent.PersonId}";
        var fields = new Dictionary<string, string> { ["role"] = "Agent", ["have"] = "Export" };
        Assert.Equal(HttpStatusCode.Redirect, (await boss.PostAsync($"{card}?handler=Rights", fields, card)).StatusCode);
        Assert.Equal("Export", await engine.SqlAsync($"SELECT granted FROM people WHERE id = {agent.PersonId}"));
        var text = await boss.ReadAsync(card);
        Assert.Contains("+ Выгружать списки", text, StringComparison.Ordinal);
        Assert.Contains("− Архивировать свои объекты", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_companys_people_and_departments_are_not_found()
    {
        await engine.SqlAsync("""
            INSERT INTO companies (id, name) VALUES (888, 'ЧУЖОЕ') ON CONFLICT DO NOTHING;
            INSERT INTO people (id, company_id, name) VALUES (88801, 888, 'ЧУЖОЕ') ON CONFLICT DO NOTHING;
            INSERT INTO departments (id, company_id, name) VALUES (88802, 888, 'ЧУЖОЕ') ON CONFLICT DO NOTHING;
            INSERT INTO api_keys (id, company_id, name, hash, hint, scopes, created_at) VALUES (88803, 888, 'ЧУЖОЕ', '\x00', 'x', 'None', now()) ON CONFLICT DO NOTHING;
            """);
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        foreach (var path in (string[])["/settings/people/88801", "/settings/people/88801/hand-over", "/settings/people/departments/88802"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await boss.GetAsync(path)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await boss.PostAsync(path, new() { ["Form.Name"] = "моё", ["Name"] = "моё" }, "/settings/people")).StatusCode);
        }

        foreach (var handler in (string[])["Link", "Photo", "Rights", "Return", "Unlock", "SignOut"])
            Assert.Equal(HttpStatusCode.NotFound, (await boss.PostAsync($"/settings/people/88801?handler={handler}", new() { ["role"] = "Agent" }, "/settings/people")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await boss.PostAsync("/settings/keys?handler=Revoke", new() { ["key"] = "88803" })).StatusCode);
        foreach (var path in (string[])["/settings/people?state=all", "/settings/people/departments", "/settings/keys"])
            Assert.DoesNotContain("ЧУЖОЕ", await boss.ReadAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_form_overwrites_nobody()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        var page = await boss.PageAsync("/settings/company");
        var revision = Forms.Value(page, "Form.Revision");
        await engine.SqlAsync("UPDATE companies SET address = 'чужая правка' WHERE id = (SELECT min(id) FROM companies)");
        var answer = await boss.PostAsync("/settings/company", new() { ["Form.Name"] = "Моя правка", ["Form.Revision"] = revision });
        Assert.Contains("изменил кто-то другой", await answer.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("чужая правка", await engine.SqlAsync("SELECT address FROM companies ORDER BY id LIMIT 1"));
    }

    [Fact]
    public async Task A_key_is_shown_once_works_and_can_be_revoked()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        await boss.PostAsync("/settings/keys", new() { ["Name"] = "CRM", ["Scopes"] = "SeePlans" });
        var key = Forms.Value(await boss.PageAsync("/settings/keys"), "key");
        Assert.DoesNotContain(key, await boss.PageAsync("/settings/keys"), StringComparison.Ordinal);
        using var program = new HttpClient { BaseAddress = engine.Http.BaseAddress, DefaultRequestHeaders = { { "X-Api-Key", key } } };
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/plans")).StatusCode);
        var id = await engine.SqlAsync($"SELECT id FROM api_keys WHERE hint = '{key[..8]}' AND name = 'CRM'");
        await boss.PostAsync("/settings/keys?handler=Revoke", new() { ["key"] = $"{id}" }, "/settings/keys");
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/plans")).StatusCode);
    }

    [Fact]
    public async Task Nobody_gives_a_key_more_than_they_have()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.ManageKeys);
        var answer = await agent.PostAsync("/settings/keys", new() { ["Name"] = "все", ["Scopes"] = "RunPlans" });
        Assert.Contains("Нельзя дать права", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_with_people_is_deleted_only_with_moving_them()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var card = (await boss.PostAsync("/settings/people/departments", new() { ["Name"] = $"Отдел {Guid.NewGuid():N}" })).Headers.Location!.OriginalString;
        await boss.PostAsync($"{card}?handler=Join", new() { ["person"] = $"{agent.PersonId}" }, card);
        Assert.Contains("выберите, куда их перевести", await (await boss.PostAsync($"{card}?handler=Delete", [], card)).TextAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await boss.PostAsync($"{card}?handler=Delete", new() { ["to"] = "none" }, card)).StatusCode);
        Assert.Equal(DBNull.Value, await engine.SqlAsync($"SELECT department_id FROM people WHERE id = {agent.PersonId}"));
    }

    [Fact]
    public async Task An_administrator_of_the_installation_adds_a_company_enters_it_and_returns()
    {
        using var boss = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        var name = $"Новая {Guid.NewGuid():N}";
        await boss.PostAsync("/installation/companies", new() { ["Name"] = name, ["Administrator"] = "Пётр", ["Email"] = $"{Guid.NewGuid():N}@example.test" });
        var id = await engine.SqlAsync($"SELECT id FROM companies WHERE name = '{name}'");
        await boss.PostAsync("/installation/companies?handler=Enter", new() { ["company"] = $"{id}" }, "/installation/companies");
        Assert.Contains($"Вы работаете в компании «{name}»", await boss.ReadAsync("/settings/people"), StringComparison.Ordinal);
        Assert.Contains("Пётр", await boss.ReadAsync("/settings/people"), StringComparison.Ordinal);
        await boss.PageAsync("/me");
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM audit WHERE act = 'CompanyEntered' AND company_id = {id}"));
        await boss.PostAsync("/installation/companies?handler=Return", [], "/");
        Assert.DoesNotContain("Вы работаете в компании", await boss.ReadAsync("/settings/people"), StringComparison.Ordinal);
    }
}
