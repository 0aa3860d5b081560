using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Owners.Visiting;

namespace ListingEngine.Host.Tests.Owners.Sources;

public sealed class SourcesPageTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["Form.Name"] = "Доска", ["Form.Entrances"] = "https://board.example.test/flats\r\nhttps://board.example.test/houses", ["Form.Every"] = "180", ["Form.MostPages"] = "20",
        ["Form.Pace"] = "2,5", ["Form.Expected"] = "90",
    };

    [Fact]
    public async Task A_form_that_is_filled_in_well_makes_a_source()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Administrator);
        using var answer = await marketer.PostAsync("/sources/new", Of("Первая"), "/sources/new");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("{https://board.example.test/flats,https://board.example.test/houses} 180 20 2.5 0.9", await engine.SqlAsync(
            "SELECT concat_ws(' ', entrances::text, every_minutes, most_pages, pace_seconds, expected_rate) FROM watched_sources WHERE name = 'Первая'"));
        Assert.Contains("Ждёт первого обхода", await marketer.ReadAsync(answer.Headers.Location!.OriginalString), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Entrances", "board", "«board» не адрес страницы")]
    [InlineData("Form.Pace", "скоро", "Впишите число")]
    [InlineData("Form.Pace", "0", "Пауза между запросами: от 1 до 60 секунд")]
    [InlineData("Form.Name", "", "Назовите источник")]
    public async Task Says_what_to_mend_and_keeps_what_was_typed(string field, string value, string sentence)
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Administrator);
        var fields = Of("Вторая");
        fields[field] = value;
        using var answer = await marketer.PostAsync("/sources/new", fields, "/sources/new");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains("https://board.example.test/houses", field == "Form.Entrances" ? Good["Form.Entrances"] : page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_not_understood_is_shown_as_text_and_looking_at_it_is_logged()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Administrator);
        using var made = await marketer.PostAsync("/sources/new", Of("Третья"), "/sources/new");
        var packed = Convert.ToHexString(ProblemShelf.Pack("<html><head><title>Пусто</title></head><body><script>alert(1)</script><p>Ничего тут нет.</p></body></html>"));
        var problem = await engine.SqlAsync($"""
            INSERT INTO source_problems (source_id, company_id, at, address, code, page)
            SELECT id, company_id, now(), 'https://board.example.test/advert/123456', 'page.unknown', decode('{packed}', 'hex') FROM watched_sources WHERE name = 'Третья' RETURNING id
            """);
        var path = $"{made.Headers.Location!.OriginalString}/problems/{problem}";
        Assert.DoesNotContain("alert(1)", await marketer.PageAsync(path), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", await marketer.PageAsync($"{path}?source=true"), StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'AdvertPhoneSeen'"));
    }

    [Fact]
    public async Task A_saved_page_is_tried_without_keeping_anything()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Administrator);
        using var answer = await marketer.PostAsync("/sources/trial", new()
        {
            ["Address"] = "https://board.example.test/advert/123456",
            ["Html"] = """<html><head><title>2-к квартира, 54 м²</title><meta property="og:description" content="Звоните вечером: 8 (912) 345-67-89, показываю сам."></head><body><table><tr><th>Цена</th><td>5 200 000 ₽</td></tr><tr><th>Телефон</th><td>+7 912 345-67-89</td></tr><tr><th>Этаж</th><td>5/9</td></tr></table></body></html>""",
        }, "/sources/trial");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // Below the form, which gives back what was pasted.
        var page = Visitor.Words(html[html.IndexOf("read-facts", StringComparison.Ordinal)..]);
        Assert.Contains("показываю сам", page, StringComparison.Ordinal);
        Assert.Contains("Цена 5 200 000 ₽", page.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("3456789", string.Concat(page.Where(char.IsAsciiDigit)), StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM owner_adverts"));
    }

    [Fact]
    public async Task Agents_do_not_manage_sources()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        using var answer = await agent.GetAsync("/sources");
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Dictionary<string, string> Of(string name) => new(Good) { ["Form.Name"] = name };
}
