using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Browser;

namespace ListingEngine.Host.Tests.Web;

/// <summary>Every page of the office asks the database a few times, and as often for many rows as for few.</summary>
public sealed class EveryPageCommandsTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    /// <summary>What a page may ask besides who is there, what waits for them, and its own dozen.</summary>
    // The start page of who has every right asks each room what waits there.
    private const int Most = 25;

    [Fact]
    public async Task No_page_asks_more_often_when_there_is_more_to_show()
    {
        var visitor = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        await GrowAsync(3);
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE objects SET price = price + 1");
        await engine.PublishAsync(plan);
        var pages = await PagesAsync();
        var few = await CountAsync(visitor, pages);
        await GrowAsync(60);
        await engine.PublishAsync(plan);
        var many = await CountAsync(visitor, pages);
        Assert.Empty(pages.Where(p => many[p] > few[p]).Select(p => $"{p} asked {few[p]} times, then {many[p]}"));
        Assert.Empty(pages.Where(p => many[p] > Most).Select(p => $"{p} asks {many[p]} times"));
    }

    // Objects, their past, people, departments, imports, keys and acts: as many of each.
    private async Task GrowAsync(int rows)
    {
        await engine.ImportAsync(YandexFeed.Flats(rows), "crm");
        await engine.SqlAsync($"""
            INSERT INTO departments (company_id, name) SELECT min(id), 'Отдел {rows}.' || n FROM companies, generate_series(1, {rows}) n GROUP BY n;
            INSERT INTO people (company_id, name, phone, department_id) SELECT company_id, 'Агент ' || id, '+7999' || lpad(id::text, 7, '0'), id FROM departments
                ON CONFLICT DO NOTHING;
            UPDATE objects o SET agent_id = (SELECT p.id FROM people p ORDER BY p.id OFFSET o.id % {rows} LIMIT 1), price = price + 1000 * id, created_at = now() - interval '60 days';
            UPDATE objects SET price = price + n FROM generate_series(1, {rows}) n;
            UPDATE companies SET actuality_rules = '[{"{"}"kinds": [], "deals": [], "askAgentDays": 14, "tellHeadDays": 21{"}"}]';
            INSERT INTO audit (company_id, at, person_id, who, act, subject, subject_id) SELECT company_id, now(), id, name, 'SignedIn', name, id FROM people;
            INSERT INTO feed_pulls (company_id, plan_id, at, address, agent, status, snapshot_id, bytes, whole)
                SELECT company_id, plan_id, now(), 'a' || n, 'b' || n, 200, id, 10, true FROM feed_snapshots, generate_series(1, {rows}) n;
            INSERT INTO imports (company_id, source, format, started_at, ended_at, created, updated, unchanged, withdrawn, refused, state, replace, size, position, read)
                SELECT company_id, 'crm', 'yandex', now(), now(), 1, 2, 3, 4, 5, 'Done', true, 0, 0, 15 FROM people;
            INSERT INTO presentations (company_id, person_id, title, language, template, options, items, created_at, updated_at)
                SELECT min(company_id), min(agent_id), 'Подборка ' || n, 'ru', 'Classic', '{"{}"}', jsonb_agg(jsonb_build_object('objectId', id)), now(), now() FROM objects, generate_series(1, {rows}) n GROUP BY n;
            INSERT INTO presentation_links (presentation_id, company_id, token, name, created_at, opens, first_opened_at, last_opened_at)
                SELECT id, company_id, md5(random()::text), 'Клиент ' || n, now(), 1, now(), now() FROM presentations, generate_series(1, {rows}) n;
            INSERT INTO owner_adverts (company_id, site, external_id, listing, phones, keys, pictures, state, agent_score, found_at, changed_at, seen_at, price, address)
                SELECT min(company_id), 'doma.example', gen_random_uuid(), '{"{}"}', '{"{}"}', ARRAY[1, 2], '{"{}"}', 'New', 0, now(), now(), now(), n, 'Дом ' || n FROM objects, generate_series(1, {rows}) n GROUP BY n;
            INSERT INTO advert_prices (advert_id, company_id, at, price) SELECT id, company_id, now(), price + 1 FROM owner_adverts ON CONFLICT DO NOTHING;
            INSERT INTO advert_searches (company_id, person_id, name, query, by_mail, seen_at) SELECT company_id, id, 'Поиск {rows}', 'priceTo=50', false, now() - interval '1 day' FROM people;
            INSERT INTO advert_reminders (advert_id, person_id, company_id, at, is_snooze) SELECT a.id, p.id, p.company_id, now(), false FROM people p, owner_adverts a ON CONFLICT DO NOTHING;
            INSERT INTO watched_sources (company_id, name, entrances, every_minutes, most_pages, pace_seconds, expected_rate, is_on, failures)
                SELECT min(id), 'Доска {rows}.' || n, ARRAY['https://board.example.test/flats/'], 60, 50, 3, 0.8, true, 0 FROM companies, generate_series(1, {rows}) n GROUP BY n;
            INSERT INTO source_visits (company_id, source_id, started_at, ended_at, "end", requests, list_pages, advert_pages, understood, new, changed, gone, problems)
                SELECT company_id, id, now() - n * interval '1 day', now(), 'Done', 100, 10, 90, 60, 5, 4, 3, 30 FROM watched_sources, generate_series(1, {rows}) n;
            INSERT INTO source_problems (company_id, source_id, at, address, code)
                SELECT company_id, id, now(), 'https://board.example.test/advert/' || n, 'page.unknown' FROM watched_sources, generate_series(1, {rows}) n;
            INSERT INTO presentation_signs (link_id, company_id, at, kind, object_id) SELECT l.id, l.company_id, now(), 'Liked', o.id FROM presentation_links l, objects o WHERE o.id % 5 = 0
            """);
        // As the server does by itself, some time later.
        await engine.SqlAsync("ANALYZE");
    }

    private async Task<IReadOnlyList<string>> PagesAsync() =>
    [
        .. OfficePages.Of(engine, new Dictionary<string, string>
        {
            ["id"] = $"{await engine.SqlAsync("SELECT min(id) FROM objects")}",
            ["objectId"] = $"{await engine.SqlAsync("SELECT min(id) FROM objects")}",
            ["plans.id"] = $"{await engine.SqlAsync("SELECT min(id) FROM plans")}",
            ["presentations.id"] = $"{await engine.SqlAsync("SELECT min(id) FROM presentations")}",
            ["person"] = $"{await engine.SqlAsync("SELECT min(agent_id) FROM objects")}",
            ["department"] = $"{await engine.SqlAsync("SELECT min(id) FROM departments")}",
            ["owners.id"] = $"{await engine.SqlAsync("SELECT min(id) FROM owner_adverts")}",
            ["sources.id"] = $"{await engine.SqlAsync("SELECT min(id) FROM watched_sources")}",
            ["problem"] = $"{await engine.SqlAsync("SELECT min(id) FROM source_problems")}",
            ["hash"] = "none",
            ["code"] = "404",
        }),
        "/quality?show=incomplete", "/quality?show=duplicates", "/quality?show=repeated", "/quality?show=nobody", "/search?q=Образцовая", "/search?q=Агент",
        "/presentations/wish?deal=Sale&priceTo=50000000", "/presentations?q=Клиент", "/objects?sort=agent&col=department&col=adverts", "/objects?q=образцовая", "/matrix?q=образцовая",
        "/owners?order=Drop&state=All&agents=Shown&twins=yes",
    ];

    private async Task<Dictionary<string, int>> CountAsync(Visitor visitor, IReadOnlyList<string> pages)
    {
        var counts = new Dictionary<string, int>();
        foreach (var page in pages)
        {
            await visitor.GetAsync(page);
            using var count = new CommandCount(engine);
            await visitor.GetAsync(page);
            counts[page] = count.Taken;
        }

        return counts;
    }
}
