using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Owners.Inbox;
using ListingEngine.Host.Tests.Photos;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>A stock on which everything shows that a page may have to say: stale objects, refused offers, a held plan, a person who left.</summary>
internal static class TroubledStock
{
    /// <summary>Stands in the addresses of the stock, which are in no other language.</summary>
    public const string Place = "Нижегородская";

    /// <returns>Numbers by the names that addresses of pages have for them.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(RunningEngine engine)
    {
        if ((int)(await engine.GetAsync("/objects"))["total"]! == 0) await FillAsync(engine);
        return new Dictionary<string, string>
        {
            ["id"] = await NumberAsync("SELECT min(id) FROM objects"),
            ["objectId"] = await NumberAsync("SELECT min(id) FROM objects"),
            ["plans.id"] = await NumberAsync("SELECT min(id) FROM plans"),
            ["presentations.id"] = await NumberAsync("SELECT min(id) FROM presentations"),
            ["owners.id"] = await NumberAsync("SELECT min(id) FROM owner_adverts"),
            ["hash"] = await NumberAsync("SELECT max(p ->> 'hash') FROM objects, jsonb_array_elements(photos) p WHERE id = (SELECT min(id) FROM objects)"),
            ["runs.id"] = await NumberAsync("SELECT max(id) FROM imports WHERE refused > 0"),
            ["source.id"] = await NumberAsync("SELECT min(id) FROM import_sources"),
            ["sources.id"] = await NumberAsync("SELECT min(id) FROM watched_sources"),
            ["problem"] = await NumberAsync("SELECT min(id) FROM source_problems"),
            ["notice.id"] = await NumberAsync("SELECT min(id) FROM notices"),
            ["person"] = await NumberAsync("SELECT min(id) FROM people WHERE left_at IS NULL"),
            ["left"] = await NumberAsync("SELECT min(id) FROM people WHERE left_at IS NOT NULL"),
            ["department"] = await NumberAsync("SELECT min(id) FROM departments"),
            ["code"] = "404",
        };

        async Task<string> NumberAsync(string sql) => $"{await engine.SqlAsync(sql)}";
    }

    // A presentation with an archived object and one without photos, in the name of somebody who left; one recipient liked something, one is too late.
    private static async Task PresentAsync(RunningEngine engine)
    {
        var ids = new List<long>();
        for (var at = 0; at < 3; at++) ids.Add((long)(await engine.SqlAsync($"SELECT id FROM objects ORDER BY id OFFSET {at} LIMIT 1"))!);
        var made = await engine.SendAsync(HttpMethod.Post, "/presentations", new { objectIds = ids, title = "Проба", options = new { mortgage = true, comparison = true, map = true, plans = true } });
        await engine.SendAsync(HttpMethod.Post, $"/presentations/{made["id"]}/links", new { name = "Анна Пробная" });
        await engine.SqlAsync($"""
            UPDATE presentation_links SET opens = 2, first_opened_at = now() - interval '1 hour', last_opened_at = now() WHERE name IS NOT NULL;
            INSERT INTO presentation_links (presentation_id, company_id, token, name, created_at, expires_at, revoked_at, opens)
                SELECT id, company_id, md5(n::text), 'Пробный ' || n, now(), now() - interval '1 day', CASE n WHEN 1 THEN now() END, 0 FROM presentations, generate_series(1, 2) n;
            INSERT INTO presentation_signs (link_id, company_id, at, kind, object_id, seconds)
                SELECT id, company_id, now(), k, {ids[0]}, CASE k WHEN 'Looked' THEN 75 END FROM presentation_links, unnest(ARRAY['Opened', 'Looked', 'Liked']) k WHERE opens > 0;
            UPDATE presentations SET person_id = (SELECT min(id) FROM people WHERE left_at IS NOT NULL);
            UPDATE objects SET status = 'Archived' WHERE id = {ids[1]};
            UPDATE objects SET photos = '[]' WHERE id = {ids[2]}
            """);
    }

    // An advert with all verdicts, taken and gone; one to be decided on; a price that fell, a reminder that is due.
    private static async Task AdvertiseAsync(RunningEngine engine)
    {
        var other = await engine.AdvertAsync(a => (a.Locality, a.Address) = (Place, "Пробная улица, 1"));
        var o = (long)(await engine.SqlAsync("SELECT min(id) FROM objects"))!;
        var judged = new Judged(0.8, [new(Signs.PhoneOfMany, 0.6, "9"), new(Signs.SaysOwner, -0.1)]);
        await engine.AdvertAsync(a => (a.Locality, a.Address, a.Agent, a.AgentScore, a.TwinId, a.Twin, a.TwinObjectId, a.TwinObject, a.GoneAt) = (Place, "Пробная улица, 2", judged, 0.8, other, judged, o, judged, engine.Clock.GetUtcNow()));
        await engine.SqlAsync("""
            INSERT INTO advert_prices (advert_id, company_id, at, price, currency) SELECT id, company_id, now() - interval '2 days', price * 1.1, 'RUB' FROM owner_adverts;
            INSERT INTO advert_prices (advert_id, company_id, at, price, currency) SELECT id, company_id, now(), price, 'RUB' FROM owner_adverts
            """);
    }

    private static async Task FillAsync(RunningEngine engine)
    {
        await engine.ImportAsync(YandexFeed.Flats(5), "crm");
        await engine.SqlAsync("""
            WITH site AS (INSERT INTO sites (company_id, is_on, language, stock, plan_ids, exact_address, contact, theme, is_indexed, frame_hosts, created_at, updated_at, version)
                SELECT min(id), true, 'ru', 'OnAir', '{}', false, 'Company', 'Visitor', false, '{}', now(), now(), 1 FROM companies RETURNING id, company_id)
            INSERT INTO site_links (site_id, company_id, token, created_at) SELECT id, company_id, md5('site'), now() FROM site
            """);
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("плохой").Replace("квартира", "дирижабль", StringComparison.Ordinal)), "crm");
        await engine.UploadAsync((long)(await engine.SqlAsync("SELECT min(id) FROM objects"))!, ("a.png", TestPictures.Png(seed: 1)), ("b.png", TestPictures.Png(320, 200, seed: 2)));
        await engine.PublishAsync(await engine.PlanAsync());
        await engine.PublishAsync(await engine.PlanAsync("avito"));
        await PresentAsync(engine);
        await AdvertiseAsync(engine);
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        await administrator.PostAsync("/settings/actuality?handler=Suggest", [], "/settings/actuality");
        await engine.SqlAsync("""
            UPDATE objects SET photos = jsonb_set(photos, '{0,problem}', '"Gone"') WHERE id = (SELECT min(id) FROM objects)
            """);
        await engine.SqlAsync($"""
            UPDATE objects SET confirmed_at = now() - interval '100 days', agent_id = {administrator.PersonId} WHERE id % 2 = 0;
            INSERT INTO feed_pulls (company_id, plan_id, at, address, agent, status, snapshot_id, bytes, whole)
                SELECT company_id, id, now() - n * interval '6 hours', '10.0.0.1', 'PortalBot/1.0', CASE n % 4 WHEN 0 THEN 304 WHEN 1 THEN 503 ELSE 200 END, current_snapshot_id, 1000, n <> 3
                FROM plans, generate_series(1, 9) n;
            INSERT INTO health_days (company_id, plan_id, day, asked, errors, warnings, advice, rules)
                SELECT company_id, id, current_date - n, 10, n, 1, 1, jsonb_build_object('yandex.cadastral-missing', n) FROM plans, generate_series(1, 5) n;
            UPDATE plans SET hold_reason = 'Drop', held_snapshot_id = current_snapshot_id WHERE portal = 'yandex';
            INSERT INTO people (company_id, name, role, granted, denied, left_at) SELECT id, 'Ушедшая Пробная', 'Agent', 'None', 'None', now() - interval '3 days' FROM companies;
            INSERT INTO departments (company_id, name, head_id) SELECT id, 'Проба', {administrator.PersonId} FROM companies;
            INSERT INTO import_sources (company_id, name, address, format, replace, every_minutes, is_on, failures, problem)
            SELECT id, 'Пробный источник', 'https://feed.example.test/a.xml', 'yandex', true, 60, true, 3, 'Intake.Error.NotXml' FROM companies;
            INSERT INTO notices (company_id, way, address, kinds, is_on, language, failures, next_at, problem)
            SELECT id, 'Webhook', 'https://bot.example.test/alarms', 'PlanHeld', true, 'ru', 2, now(), E'Answer\n500' FROM companies;
            INSERT INTO alarms (company_id, kind, plan_id, subject, opened_at, closed_at, details) SELECT company_id, 'Stranger', id, 'curl', now(), NULL::timestamptz, ARRAY['198.51.100.0/24', '1'] FROM plans
            UNION ALL SELECT company_id, 'PortalAway', id, '', now() - interval '2 days', now(), ARRAY['2026-03-01T09:00:00Z', '3600'] FROM plans;
            INSERT INTO advert_searches (company_id, person_id, name, query, by_mail, seen_at) SELECT company_id, id, 'Пробный поиск', 'deal=Sale', false, now() - interval '1 day' FROM people;
            INSERT INTO advert_reminders (advert_id, person_id, company_id, at, is_snooze, note) SELECT a.id, p.id, p.company_id, now() - interval '1 hour', false, 'Проба' FROM people p, owner_adverts a;
            INSERT INTO advert_denials (company_id, advert_id, other_advert_id, at) SELECT company_id, min(id), max(id), now() FROM owner_adverts GROUP BY company_id;
            INSERT INTO watched_sources (company_id, name, entrances, every_minutes, most_pages, pace_seconds, expected_rate, is_on, failures, last_at, next_at, problem, problem_detail)
            SELECT id, 'Пробная доска ' || n, ARRAY['https://board.example.test/flats/', 'https://board.example.test/houses/'], 60, 50, 3, 0.8, n < 3, n, now(), now(), CASE n WHEN 2 THEN 'site.captcha' END, 'board.example.test'
            FROM companies, generate_series(1, 3) n;
            INSERT INTO source_visits (company_id, source_id, started_at, ended_at, "end", requests, list_pages, advert_pages, understood, new, changed, gone, problems)
            SELECT company_id, id, now() - n * interval '1 day', CASE WHEN n > 0 THEN now() - n * interval '1 day' END, CASE WHEN n > 0 THEN 'Done' END, 100, 10, 90, 60, 5, 4, 3, 30 FROM watched_sources, generate_series(0, 5) n;
            INSERT INTO source_problems (company_id, source_id, at, address, code, page)
            SELECT company_id, id, now(), 'https://board.example.test/advert/123456', 'page.unknown', decode('1f8b0800000000000203b3c928c9cdb1b3c9484d4cb1b329c92cc949b5bb30ff62c3857d17365ed860a30f11b1d187c827e5a754dad9a464962964a6d82a2516142801a5805c3b9b02bb0bd32f6cb9b0f562e3c51e850b1b2f765fd87d619f02c8948b5d17fb2f6c0272b75ed87b61c785ad7a36fa05405d10a3f4c1b60300802243dc84000000', 'hex') FROM watched_sources;
            INSERT INTO alarms (company_id, kind, subject, opened_at, details)
            SELECT company_id, 'SourceMisread', id, now(), ARRAY[name, '60', '80'] FROM watched_sources UNION ALL SELECT company_id, 'SourceAway', id, now(), ARRAY[name, 'site.captcha', 'board.example.test'] FROM watched_sources;
            INSERT INTO saved_views (company_id, person_id, page, name, query, is_default) SELECT id, {administrator.PersonId}, '/objects', 'Пробный отбор', 'kind=Flat', false FROM companies;
            """);
    }
}
