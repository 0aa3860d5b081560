using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>Why objects are, or are not, in a plan's feed.</summary>
public sealed class RecordsPageTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Page => $"/plans/{_plan["id"]}/records";

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(6));
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id IN ('2', '3'); UPDATE objects SET kind = 'Room' WHERE external_id = '6'");
        _plan = await engine.PlanAsync();
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Counts_and_names_the_commonest_reason_first()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("удержано 3; чаще всего (2): ", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_why_one_object_is_not_there_and_links_to_where_it_is_mended()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var id = await RoomStock.IdAsync(engine, "2");
        var html = await marketer.PageAsync($"{Page}?q=%E2%84%96%20{id}");
        Assert.Contains($"№ {id} нет на площадке", Plain(Visitor.Words(html)), StringComparison.Ordinal);
        Assert.Contains($"href=\"/objects/{id}/edit#price\"", html, StringComparison.Ordinal);
        Assert.Contains("есть на площадке", await marketer.ReadAsync($"{Page}?q={await RoomStock.IdAsync(engine, "1")}"), StringComparison.Ordinal);
        Assert.Contains("Объекта «нет такого» в компании нет", await marketer.ReadAsync($"{Page}?q=нет такого"), StringComparison.Ordinal);
        await engine.SqlAsync("UPDATE objects SET status = 'Archived' WHERE external_id = '1'");
        await engine.PublishAsync(_plan);
        Assert.Contains("Объект в архиве", await marketer.ReadAsync($"{Page}?q={await RoomStock.IdAsync(engine, "1")}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("state=withheld", 3)]
    [InlineData("kind=Room", 1)]
    [InlineData("line=0&state=offered", 3)]
    [InlineData("reason=yandex.price-missing", 2)]
    [InlineData("reason=no-such-rule", 0)]
    public async Task Filters(string query, int found)
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains($"Найден{(found == 1 ? "" : "о")} {found} объект", Plain(await marketer.ReadAsync($"{Page}?{query}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_what_was_found_as_a_table()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var answer = await marketer.PostAsync($"{Page}?state=withheld&handler=Csv", [], Page);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        Assert.Equal(4, lines.Length);
        Assert.Contains("yandex.price-missing", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_another_company_is_not_found()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var other = await engine.SqlAsync("""
            WITH c AS (INSERT INTO companies (name, actuality_rules) VALUES ('Чужие', '[]') RETURNING id)
            INSERT INTO plans (company_id, portal, name, token, is_on, definition, judged_by, created_at)
            SELECT id, 'yandex', 'чужой', md5(random()::text), true, '{}', 0, now() FROM c RETURNING id
            """);
        foreach (var page in (string[])["versions", "versions/diff", "versions/offer", "records", "pulls", "health"])
            Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"/plans/{other}/{page}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"/plans/{other}/pin/{await RoomStock.IdAsync(engine, "1")}")).StatusCode);
    }

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
