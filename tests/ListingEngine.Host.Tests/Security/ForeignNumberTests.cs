using System.Globalization;
using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Security;

/// <summary>An administrator of one company types numbers that belong to another one.</summary>
public sealed class ForeignNumberTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private static readonly string[] Tables = ["objects", "people", "departments", "imports", "import_sources", "saved_views", "api_keys", "companies", "audit", "plans", "plan_pins", "presentations", "presentation_links", "owner_adverts", "advert_searches"];

    [Fact]
    public async Task No_page_knows_them_and_no_form_touches_them()
    {
        var foreign = await MakeAsync();
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var before = await StateAsync();
        var forms = (await Handlers.AllAsync(engine)).Where(f => f.Contains('{', StringComparison.Ordinal)).ToList();
        Assert.True(forms.Count > 20, $"only {forms.Count} forms with a number in their address");
        foreach (var form in forms)
        {
            var path = Real(form, foreign);
            var read = await visitor.GetAsync(path.Split('?')[0]);
            Assert.True(read.StatusCode == HttpStatusCode.NotFound, $"{path} answered {(int)read.StatusCode}");
            var sent = await visitor.PostAsync(path, new() { ["Name"] = "захват", ["role"] = "Administrator" }, from: "/me");
            Assert.True(sent.StatusCode == HttpStatusCode.NotFound, $"POST {path} answered {(int)sent.StatusCode}");
        }

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Numbers_within_a_form_reach_no_further()
    {
        var foreign = await MakeAsync();
        using var visitor = await Visitor.SignInAsync(engine, Role.Administrator);
        var own = await engine.SqlAsync("INSERT INTO departments (company_id, name) SELECT min(id), 'Свой ' || random() FROM companies RETURNING id");
        var before = await StateAsync();
        var (o, person) = (foreign["id"], foreign["person"]);
        (string Path, string From, Dictionary<string, string> Fields)[] tries =
        [
            ("/settings/keys?handler=Revoke", "/settings/keys", new() { ["id"] = foreign["key"] }),
            ("/settings/imports?handler=Take", "/settings/imports", new() { ["id"] = foreign["source.id"] }),
            ("/settings/imports?handler=Switch", "/settings/imports", new() { ["id"] = foreign["source.id"], ["on"] = "false" }),
            ("/objects?handler=Rename", "/me", new() { ["id"] = foreign["view"], ["name"] = "захват" }),
            ("/objects?handler=Forget", "/me", new() { ["id"] = foreign["view"] }),
            ("/objects?handler=OpenWith", "/me", new() { ["id"] = foreign["view"] }),
            ($"/objects/bulk?act=Archive&pick={o}", "/me", []),
            ($"/objects/bulk?act=AddTag&toTag=x&pick={o}", "/me", []),
            ("/presentations/new", "/presentations/new", new() { ["pick"] = o }),
            ("/presentations?handler=Archive", "/presentations", new() { ["id"] = foreign["presentations.id"] }),
            ("/presentations?handler=Copy", "/presentations", new() { ["id"] = foreign["presentations.id"] }),
            ("/quality/confirm", "/me", new() { ["pick"] = o, ["id"] = o }),
            ($"/settings/people/departments/{own}?handler=Join", "/me", new() { ["person"] = person }),
            ($"/settings/people/departments/{own}", "/me", new() { ["Name"] = "Свой", ["Head"] = person }),
            ($"/settings/people/{visitor.PersonId}/hand-over", "/me", new() { ["Heir"] = person }),
            ("/settings/people/new", "/me", new() { ["Form.Name"] = "Чужой отдел", ["Form.Department"] = foreign["department"], ["Role"] = "Agent" }),
            ("/owners?handler=Take", "/owners", new() { ["id"] = foreign["owners.id"] }),
            ("/owners?handler=Reject", "/owners", new() { ["pick"] = foreign["owners.id"], ["reason"] = "захват" }),
            ("/owners?handler=Snooze", "/owners", new() { ["id"] = foreign["owners.id"], ["days"] = "3" }),
            ("/owners?handler=Mail", "/owners", new() { ["id"] = foreign["search"], ["on"] = "true" }),
            ("/owners?handler=Forget", "/owners", new() { ["id"] = foreign["search"] }),
            ("/owners?handler=Seen", "/owners", new() { ["search"] = foreign["search"], ["until"] = "2030-01-01T00:00:00Z" }),
            ("/installation/companies?handler=Enter", "/me", new() { ["company"] = foreign["company"] }),
        ];
        foreach (var (path, from, fields) in tries)
        {
            var answer = await visitor.PostAsync(path, fields, from);
            Assert.True((int)answer.StatusCode < 500, $"{path} answered {(int)answer.StatusCode}");
            Assert.True(before == await StateAsync(), $"{path} changed what belongs to another company");
        }

        Assert.Equal(0L, await engine.SqlAsync($"SELECT count(*) FROM people WHERE company_id <> {foreign["company"]} AND department_id = {foreign["department"]}"));
        Assert.Equal(0L, await engine.SqlAsync($"SELECT count(*) FROM departments WHERE company_id <> {foreign["company"]} AND head_id = {person}"));
    }

    private async Task<Dictionary<string, string>> MakeAsync()
    {
        if ((int)(await engine.GetAsync("/objects"))["total"]! == 0) await engine.ImportAsync(YandexFeed.Flats(1));
        var company = Convert.ToInt64(await engine.SqlAsync("INSERT INTO companies (name) VALUES ('Чужая ' || random()) RETURNING id"), CultureInfo.InvariantCulture);
        var person = await NumberAsync($"INSERT INTO people (company_id, name, role, granted, denied) VALUES ({company}, 'Чужой', 'Agent', 'None', 'None') RETURNING id");
        return new()
        {
            ["company"] = $"{company}",
            ["person"] = person,
            ["id"] = await NumberAsync($"""
                INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at, agent_id)
                SELECT {company}, source, 'x' || random(), 'x' || random(), kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at, {person}
                FROM objects ORDER BY id LIMIT 1 RETURNING id
                """),
            ["department"] = await NumberAsync($"INSERT INTO departments (company_id, name, head_id) VALUES ({company}, 'Чужой отдел', {person}) RETURNING id"),
            ["plans.id"] = await NumberAsync($$"""
                INSERT INTO plans (company_id, portal, name, token, is_on, definition, judged_by, created_at, hold_reason)
                VALUES ({{company}}, 'yandex', 'Чужой', md5(random()::text), true, '{}', 0, now(), 'Rollback') RETURNING id
                """),
            ["presentations.id"] = await NumberAsync($$"""
                WITH made AS (
                    INSERT INTO presentations (company_id, person_id, title, language, template, options, items, created_at, updated_at)
                    VALUES ({{company}}, {{person}}, 'Чужая', 'ru', 'Classic', '{}', '[]', now(), now()) RETURNING id, company_id)
                INSERT INTO presentation_links (presentation_id, company_id, token, created_at, opens) SELECT id, company_id, md5(random()::text), now(), 0 FROM made RETURNING presentation_id
                """),
            ["runs.id"] = await NumberAsync($"UPDATE imports SET company_id = {company}, state = 'Uploaded' WHERE id = (SELECT min(id) FROM imports) RETURNING id"),
            ["source.id"] = await NumberAsync($"""
                INSERT INTO import_sources (company_id, name, address, format, replace, every_minutes, is_on, failures)
                VALUES ({company}, 'Чужой источник', 'https://feed.example.test/', 'yandex', true, 60, true, 0) RETURNING id
                """),
            ["owners.id"] = await NumberAsync($$"""
                INSERT INTO owner_adverts (company_id, site, external_id, listing, phones, keys, pictures, state, agent_score, found_at, changed_at, seen_at)
                VALUES ({{company}}, 'doma.example', '1', '{}', '{}', '{}', '{}', 'New', 0, now(), now(), now()) RETURNING id
                """),
            ["search"] = await NumberAsync($"INSERT INTO advert_searches (company_id, person_id, name, query, by_mail, seen_at) VALUES ({company}, {person}, 'Чужой', 'q=1', false, now()) RETURNING id"),
            ["view"] = await NumberAsync($"INSERT INTO saved_views (company_id, person_id, page, name, query, is_default) VALUES ({company}, {person}, '/objects', 'Чужой', 'q=1', false) RETURNING id"),
            ["key"] = await NumberAsync($"INSERT INTO api_keys (company_id, name, hash, hint, scopes, created_at) VALUES ({company}, 'Чужой', sha256(random()::text::bytea), 'le_x', 'Import', now()) RETURNING id"),
        };

        async Task<string> NumberAsync(string sql) => $"{await engine.SqlAsync(sql)}";
    }

    // Whatever belongs to companies other than the first.
    private async Task<string> StateAsync() => $"{await engine.SqlAsync("SELECT concat_ws('/', " + string.Join(", ", Tables.Select(t =>
        $"(SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM {t} t WHERE {(t == "companies" ? "id" : "company_id")} > (SELECT min(id) FROM companies))")) + ")")}";

    private static string Real(string form, Dictionary<string, string> foreign) => form
        .Replace("/source/{id:long?}", $"/source/{foreign["source.id"]}", StringComparison.Ordinal)
        .Replace("/runs/{id:long}", $"/runs/{foreign["runs.id"]}", StringComparison.Ordinal)
        .Replace("/plans/{id:long}", $"/plans/{foreign["plans.id"]}", StringComparison.Ordinal)
        .Replace("/presentations/{id:long}", $"/presentations/{foreign["presentations.id"]}", StringComparison.Ordinal)
        .Replace("/owners/{id:long}", $"/owners/{foreign["owners.id"]}", StringComparison.Ordinal)
        .Replace("{objectId:long}", foreign["id"], StringComparison.Ordinal)
        .Replace("{id:long}", foreign["id"], StringComparison.Ordinal)
        .Replace("{person:long}", foreign["person"], StringComparison.Ordinal)
        .Replace("{department:long}", foreign["department"], StringComparison.Ordinal);
}
