using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Photos;

namespace ListingEngine.Host.Tests.Data;

/// <summary>Two companies in one database: the key of the first sees nothing of the second.</summary>
public sealed class IsolationTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    // Stands in every text of the second company, and in none of the first.
    private const string Mark = "ЧУЖОЕ";

    // A picture that only the second company holds.
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(TestPictures.Png()));

    private long _object;
    private long _plan;
    private long _agent;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync(
            "DELETE FROM plans; DELETE FROM objects; DELETE FROM people; DELETE FROM imports; DELETE FROM companies WHERE id > 1");
        await engine.ImportAsync(YandexFeed.Flats(3), "ours");
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync($"""
            INSERT INTO companies (id, name) VALUES (777, '{Mark}');
            INSERT INTO people (company_id, name, phone) VALUES (777, '{Mark}', '+79990000099');
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread,
                description, line, created_at, updated_at, agent_id)
            SELECT 777, source, '{Mark}' || external_id, '{Mark}' || feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread,
                '{Mark}', '{Mark}', created_at, updated_at, (SELECT id FROM people WHERE company_id = 777) FROM objects WHERE company_id = 1;
            INSERT INTO plans (company_id, portal, name, token, is_on, definition, judged_by, created_at)
            SELECT 777, portal, '{Mark}', 'other-' || token, is_on, definition, judged_by, created_at FROM plans WHERE company_id = 1;
            """);
        _plan = (long)(await engine.SqlAsync("SELECT id FROM plans WHERE company_id = 777"))!;
        _object = (long)(await engine.SqlAsync("SELECT min(id) FROM objects WHERE company_id = 777"))!;
        _agent = (long)(await engine.SqlAsync("SELECT id FROM people WHERE company_id = 777"))!;
        await engine.SqlAsync($"""
            INSERT INTO feed_snapshots (plan_id, company_id, number, state, created_at, offers, withheld, added, changed, removed, e_tag, head, foot, chunk_ids, plain_length, cause)
            SELECT {_plan}, 777, n, 'Shelved', s.created_at, offers, withheld, added, changed, removed, '{Mark}', head, foot, chunk_ids, plain_length, '{Mark}'
            FROM feed_snapshots s, generate_series(1, 2) n WHERE s.company_id = 1;
            UPDATE plans SET current_snapshot_id = (SELECT min(id) FROM feed_snapshots WHERE company_id = 777), hold_reason = 'Drop',
                held_snapshot_id = (SELECT max(id) FROM feed_snapshots WHERE company_id = 777) WHERE company_id = 777;
            INSERT INTO feed_records (plan_id, object_id, company_id, state, line, fingerprint, reasons, since)
            SELECT {_plan}, id, 777, 'Withheld', -1, 0, '[]', now() FROM objects WHERE company_id = 777;
            INSERT INTO feed_pulls (plan_id, company_id, at, agent, status, bytes, whole) VALUES ({_plan}, 777, now(), '{Mark}', 200, 1, true);
            INSERT INTO imports (company_id, source, format, started_at, ended_at, created, updated, unchanged, withdrawn, refused, problem)
            VALUES (777, '{Mark}', 'yandex', now(), now(), 1, 0, 0, 0, 0, '{Mark}');
            DELETE FROM pictures;
            INSERT INTO pictures (company_id, hash, format, width, height, bytes, looks, brightness, sharpness, looks_like_plan, name, created_at)
            VALUES (777, '{Hash}', 'Jpeg', 1, 1, 1, '{"{}"}', 0, 0, false, '{Mark}', now());
            DELETE FROM picture_fetches;
            INSERT INTO picture_fetches (company_id, url_hash, url, host, object_ids, hash, next_at, failures)
            VALUES (777, '\x01', 'https://{Mark}/1.jpg', '{Mark}', '{"{}"}', '{Hash}', now(), 0);
            DELETE FROM watermarks;
            INSERT INTO watermarks (company_id, key, logo, mark) VALUES (777, '0123456789abcdef', '{Mark}', '{"{}"}');
            """);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Shows_nothing_of_another_company_at_any_address()
    {
        var ours = (long)(await engine.SqlAsync("SELECT id FROM plans WHERE company_id = 1"))!;
        foreach (var (_, address) in ApiGateTests.Api(engine.Services).Where(a =>
            a.Method == "GET" && !a.Address.EndsWith(".gz", StringComparison.Ordinal)))
            foreach (var real in (string[])[address.Replace("/plans/1", $"/plans/{ours}", StringComparison.Ordinal),
                address.Replace("/plans/1", $"/plans/{_plan}", StringComparison.Ordinal)])
                Assert.DoesNotContain(Mark, await (await engine.Http.GetAsync($"{real}?pageSize=500")).Content.ReadAsStringAsync(),
                    StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_404_for_every_number_of_another_company()
    {
        var before = await StateAsync();
        foreach (var (method, address) in ApiGateTests.Api(engine.Services))
        {
            var theirs = address.Replace("/plans/1", $"/plans/{_plan}", StringComparison.Ordinal)
                .Replace("/objects/1", $"/objects/{_object}", StringComparison.Ordinal);
            if (theirs == address) continue;
            var body = address.Contains("/address/", StringComparison.Ordinal) || address.EndsWith("/access", StringComparison.Ordinal) ? "{}"
                : address.Contains("/pins/", StringComparison.Ordinal) ? """{"in":true}"""
                : address.Contains("/plans/", StringComparison.Ordinal) ? """{"portal":"yandex","name":"a","lines":[{}]}"""
                : """{"kind":"Flat","deal":"Sale"}""";
            using var request = new HttpRequestMessage(new(method), theirs);
            if (method != "GET") request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var answer = await engine.Http.SendAsync(request);
            Assert.True((int)answer.StatusCode == 404, $"{method} {theirs} answered {(int)answer.StatusCode}");
        }

        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Counts_only_its_own()
    {
        Assert.Equal(3, (int)(await engine.GetAsync("/objects"))["total"]!);
        Assert.Equal(1, (int)(await engine.GetAsync("/plans"))["total"]!);
    }

    [Fact]
    public async Task Takes_no_agent_of_another_company()
    {
        var body = new JsonObject { ["kind"] = "Flat", ["deal"] = "Sale", ["agentId"] = _agent };
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", body.ToJsonString());
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]!["agentId"]);
    }

    [Fact]
    public async Task Takes_no_picture_of_another_company()
    {
        foreach (var url in (string[])[$"/photos/{Hash}/full.jpg", $"{engine.Http.BaseAddress}photos/{Hash}/full.jpg"])
        {
            var body = new JsonObject { ["kind"] = "Flat", ["deal"] = "Sale", ["photos"] = new JsonArray(new JsonObject { ["url"] = url }) };
            var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/objects", body.ToJsonString());
            Assert.Equal(400, status);
            Assert.NotNull(problem["errors"]!["photos[0].url"]);
        }
    }

    [Fact]
    public async Task Uploads_a_picture_of_another_company_as_its_own()
    {
        var before = await StateAsync();
        var id = (long)(await engine.SqlAsync("SELECT min(id) FROM objects WHERE company_id = 1"))!;
        await engine.UploadAsync(id, ("a.png", TestPictures.Png()));
        Assert.Equal(before, await StateAsync());
        Assert.Equal(Hash, await engine.SqlAsync("SELECT hash FROM pictures WHERE company_id = 1"));
    }

    [Fact]
    public async Task Finds_no_object_of_another_company_by_search()
    {
        var list = await engine.GetAsync($"/objects?q={Uri.EscapeDataString(Mark)}");
        Assert.Equal(0, (int)list["total"]!);
    }

    [Fact]
    public async Task Publishes_no_object_of_another_company()
    {
        var plan = await engine.PlanAsync();
        Assert.Equal(3, (int)(await engine.PublishAsync(plan))["offers"]!);
        Assert.DoesNotContain(Mark, await engine.Http.GetStringAsync((string?)plan["feedUrl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imports_beside_another_company_with_the_same_ids_and_phones()
    {
        var feed = YandexFeed.Of(YandexFeed.Flat($"{Mark}1").Replace("+79990000001", "+79990000099", StringComparison.Ordinal));
        var before = await StateAsync();
        var (_, report) = await engine.ImportAsync(feed, "ours", "replace");
        Assert.Equal(1, (int)report["created"]!);
        Assert.Equal(before, await StateAsync());
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM people WHERE company_id = 1 AND phone = '+79990000099'"));
    }

    // All rows of the second company.
    private async Task<string> StateAsync()
    {
        var state = "";
        foreach (var table in (string[])["companies", "people", "objects", "plans", "feed_records", "feed_snapshots", "feed_pulls",
            "imports", "pictures", "picture_fetches", "watermarks"])
            state += await engine.SqlAsync(
                $"SELECT coalesce(string_agg(t::text, ';' ORDER BY t::text), '') FROM {table} t WHERE {(table == "companies" ? "id" : "company_id")} = 777");
        return state;
    }
}
