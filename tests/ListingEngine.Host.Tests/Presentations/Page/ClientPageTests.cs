using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Presentations;
using ListingEngine.Host.Tests.Data;
using ListingEngine.Host.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Presentations.Page;

public sealed class ClientPageTests(RunningEngine engine, TestServer server) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Is_true_at_every_opening()
    {
        var id = await engine.FlatAsync();
        var page = (string)(await engine.PresentAsync(id))["pageUrl"]!;
        Assert.Contains("12\u00a0500\u00a0000\u00a0₽", await engine.ReadAsync(page), StringComparison.Ordinal);
        await engine.SqlAsync($"UPDATE objects SET price = 11900000 WHERE id = {id}");
        var words = Visitor.Words((await engine.LookAsync(page)).Html);
        Assert.Matches("Цена изменилась с .*: было 12.500.000.₽ → стало 11.900.000.₽", words);
        await engine.SqlAsync($"UPDATE objects SET status = 'Closed' WHERE id = {id}");
        Assert.Contains("Продано", (await engine.LookAsync(page)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?print=portrait")]
    public async Task Leaks_nothing_that_is_not_for_clients(string query)
    {
        var id = await engine.FlatAsync(photos: 2);
        var made = await engine.PresentAsync(new { items = new[] { new { objectId = id, exactAddress = false } } });
        var html = await engine.ReadAsync(made["pageUrl"] + query);
        foreach (var secret in (string[])[PresentationStock.OwnersPhone, "000-50-01", "9990005001", PresentationStock.OwnersName, "заметка конторы", PresentationStock.Apartment,
            PresentationStock.Street[..8], "59.85", "59,85", "30.32", "78:14", "2,75", "11\u00a0111\u00a0111", "11111111", RunningEngine.Key])
            Assert.DoesNotContain(secret, html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Светлая квартира у парка.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_pictures_tell_nothing_of_where_they_were_taken()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync(photos: 1));
        var html = (await engine.LookAsync((string)made["pageUrl"]!)).Html;
        var picture = System.Text.RegularExpressions.Regex.Match(html, "/photos/[0-9a-f]{64}/full.jpg").Value;
        var bytes = Encoding.Latin1.GetString(await engine.Http.GetByteArrayAsync(picture));
        Assert.DoesNotContain("Exif", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_nothing_and_asks_nobody_else()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync(photos: 1));
        using var http = new HttpClient();
        using var answer = await http.GetAsync((string)made["pageUrl"]!);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("(src|srcset|<link[^>]*href)=\"(https?:)?//", html);
        Assert.DoesNotMatch("<script>|style=\"| on[a-z]+=\"", html);
    }

    [Fact]
    public async Task An_unknown_secret_is_404_and_guessing_is_bounded()
    {
        await using var strict = new RunningEngine(server) { Settings = { ["Web:GuessesPerMinute"] = "2" } };
        await strict.InitializeAsync();
        var made = await strict.PresentAsync(await strict.FlatAsync());
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++) statuses.Add((await strict.LookAsync("/p/" + new string((char)('a' + i), 32))).Status);
        Assert.Equal([404, 404, 429], statuses);
        Assert.Equal(200, (await strict.LookAsync((string)made["pageUrl"]!)).Status);
    }

    [Fact]
    public async Task A_link_that_is_over_says_whom_to_call()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync());
        await engine.SqlAsync($"UPDATE companies SET phone = '+79990000100'; UPDATE presentation_links SET expires_at = now() - interval '1 minute' WHERE token = '{made["token"]}'");
        var (status, html) = await engine.LookAsync((string)made["pageUrl"]!);
        Assert.Equal(410, status);
        Assert.Contains("Ссылка больше не действует", html, StringComparison.Ordinal);
        Assert.Contains("tel:+79990000100", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("12\u00a0500\u00a0000", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_openings_of_clients_alone()
    {
        var made = await engine.PresentAsync(await engine.FlatAsync());
        var page = (string)made["pageUrl"]!;
        await engine.LookAsync(page);
        await engine.LookAsync(page, "TelegramBot (like TwitterBot)");
        await engine.LookAsync(page + "?answered=liked");
        using var office = await Visitor.SignInAsync(engine, Role.Agent);
        await office.PageAsync(new Uri(page).AbsolutePath);
        using var press = new HttpClient { DefaultRequestHeaders = { { PrintKey.Header, engine.Services.GetRequiredService<PrintKey>().Value } } };
        await press.GetStringAsync(page + "?print=portrait");
        Assert.Equal(1, (int)(await engine.GetAsync($"/presentations/{made["id"]}"))["links"]![0]!["opens"]!);
        Assert.Equal(1L, await engine.SqlAsync($"SELECT count(*) FROM presentation_signs WHERE kind = 'Opened' AND link_id = {made["links"]![0]!["id"]}"));
        Assert.NotNull((string?)(await engine.GetAsync($"/presentations/{made["id"]}"))["links"]![0]!["firstOpenedAt"]);
    }

    [Fact]
    public async Task A_like_comes_back_to_the_agent_without_scripts_and_can_be_taken_back()
    {
        var id = await engine.FlatAsync();
        var page = (string)(await engine.PresentAsync(id))["pageUrl"]!;
        Assert.Equal(204, await engine.AnswerAsync(page + "/like", Form(id, "1")));
        Assert.Contains("aria-pressed=\"true\"", (await engine.LookAsync(page)).Html, StringComparison.Ordinal);
        Assert.Equal(204, await engine.AnswerAsync(page + "/like", Form(id, "0")));
        Assert.DoesNotContain("aria-pressed=\"true\"", (await engine.LookAsync(page)).Html, StringComparison.Ordinal);
        Assert.Equal(400, await engine.AnswerAsync(page + "/like", Form(id + 1000, "1")));
        Assert.Equal(404, await engine.AnswerAsync("/p/" + new string('x', 32) + "/like", Form(id, "1")));
    }

    [Fact]
    public async Task Attention_is_kept_for_each_object_within_reason()
    {
        var (one, other) = (await engine.FlatAsync(), await engine.FlatAsync());
        var made = await engine.PresentAsync(one, other);
        var looked = made["pageUrl"] + "/looked";
        Assert.Equal(204, await engine.AnswerAsync(looked, Json($$"""{"{{one}}":12,"{{other}}":99999,"777777":5}""")));
        Assert.Equal(400, await engine.AnswerAsync(looked, Json("""{"1":"<script>"}""")));
        Assert.Equal(400, await engine.AnswerAsync(looked, Json(new string(' ', 9000))));
        Assert.Equal($"{one}:12 {other}:900", await engine.SqlAsync(
            $"SELECT string_agg(object_id || ':' || seconds, ' ' ORDER BY object_id) FROM presentation_signs WHERE kind = 'Looked' AND link_id = {made["links"]![0]!["id"]}"));
    }

    [Fact]
    public async Task Hostile_and_endless_texts_stay_texts()
    {
        var id = await engine.FlatAsync();
        await engine.SqlAsync($"UPDATE objects SET description = '<script>alert(1)</script> 🏠 ' || repeat('Длинноесловобезпробелов', 130) WHERE id = {id}");
        var made = await engine.PresentAsync(new { objectIds = new[] { id }, title = "<b>Имя</b> " + new string('Я', 180) });
        var (status, html) = await engine.LookAsync((string)made["pageUrl"]!);
        Assert.Equal(200, status);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Имя", html, StringComparison.Ordinal);
        Assert.Contains("🏠", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_the_database_as_often_for_two_hundred_objects_as_for_one()
    {
        var one = (string)(await engine.PresentAsync(await engine.FlatAsync()))["pageUrl"]!;
        await engine.SqlAsync("""
            INSERT INTO objects (company_id, source, external_id, feed_id, kind, deal, market, status, currency, price_unit, tags, metro, photos, attributes, unread, created_at, updated_at, price)
            SELECT 1, 'many', n::text, 'many' || n, 'Flat', 'Sale', 'Secondary', 'Active', 'Rub', 'Whole', '{}', '[]', '[]', '{}', '[]', now(), now(), n FROM generate_series(1, 200) n
            """);
        var ids = ((string)(await engine.SqlAsync("SELECT string_agg(id::text, ',') FROM objects WHERE source = 'many'"))!).Split(',').Select(long.Parse).ToArray();
        var many = (string)(await engine.PresentAsync(ids))["pageUrl"]!;
        await engine.LookAsync(one);
        using var count = new CommandCount(engine);
        await engine.LookAsync(one);
        var asked = count.Taken;
        Assert.Equal(200, (await engine.LookAsync(many)).Status);
        Assert.Equal(asked, count.Taken);
        Assert.InRange(asked, 1, 5);
    }

    [Fact]
    public async Task Speaks_the_presentations_language_whatever_the_browsers()
    {
        var made = await engine.PresentAsync(new { objectIds = new[] { await engine.FlatAsync() }, language = "en" });
        var html = (await engine.LookAsync((string)made["pageUrl"]!)).Html;
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("I like this one", html, StringComparison.Ordinal);
        Assert.Contains("2-room flat", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_colour_is_a_style_of_its_own_and_nothing_else()
    {
        var (status, css) = await engine.LookAsync("/p/accent/ffd800.css");
        Assert.Equal((200, true), (status, css.Contains("--accent: #ffd800", StringComparison.Ordinal)));
        Assert.Contains("--accent: #0b5fb8", (await engine.LookAsync("/p/accent/red%3B%7D.css")).Html, StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Form(long id, string on) => new(new Dictionary<string, string> { ["object"] = $"{id}", ["on"] = on });

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
