using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>The list of a portal that people fill by hand: what to do, what was done, by whom.</summary>
public sealed partial class ChecklistTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;
    private long _first, _second;

    private string Page => $"/plans/{_plan["id"]}/checklist";

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(2));
        _plan = await engine.SendAsync(HttpMethod.Post, "/plans", new { portal = "2gis", name = "Список", lines = new[] { new { filter = new { } } }, guardShare = 1 });
        await engine.PublishAsync(_plan);
        (_first, _second) = (await RoomStock.IdAsync(engine, "1"), await RoomStock.IdAsync(engine, "2"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Says_honestly_that_nobody_fetches_the_feed_and_what_to_enter()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = Plain(await marketer.ReadAsync(Page));
        Assert.Contains("Внести 2, обновить 0, снять 0.", page, StringComparison.Ordinal);
        Assert.Contains("2ГИС не забирает фид", page, StringComparison.Ordinal);
        Assert.Contains("Цена 5000000", page, StringComparison.Ordinal);
        Assert.Contains("Общая площадь 58,4", page, StringComparison.Ordinal);
        Assert.Contains("Фото 3", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_who_entered_an_advert_and_takes_that_back()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await TickAsync(marketer, _first);
        Assert.Contains("Внести 1, обновить 0, снять 0.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
        Assert.Contains("Marketer Пробный", await marketer.ReadAsync($"{Page}?show=entered"), StringComparison.Ordinal);
        Assert.Equal(marketer.PersonId, await engine.SqlAsync($"SELECT entered_by FROM hand_entries WHERE object_id = {_first}"));
        await UndoAsync(marketer, _first);
        Assert.Contains("Внести 2, обновить 0, снять 0.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_changed_since_it_was_entered_and_what_stood_there_before_when_that_is_taken_back()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await TickAsync(marketer, _first);
        await engine.SqlAsync("UPDATE objects SET price = 4900000 WHERE external_id = '1'");
        await engine.PublishAsync(_plan);
        var page = Plain(await marketer.ReadAsync(Page));
        Assert.Contains("Внести 1, обновить 1, снять 0.", page, StringComparison.Ordinal);
        Assert.Contains("Цена 5000000 4900000", page, StringComparison.Ordinal);
        await TickAsync(marketer, _first);
        Assert.Contains("Внести 1, обновить 0, снять 0.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
        await UndoAsync(marketer, _first);
        Assert.Contains("Цена 5000000 4900000", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_to_take_down_what_left_the_plan_even_when_the_object_is_gone()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await TickAsync(marketer, _first);
        await engine.SqlAsync("DELETE FROM objects WHERE external_id = '1'");
        await engine.PublishAsync(_plan);
        Assert.Contains("Внести 1, обновить 0, снять 1.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
        await TickAsync(marketer, _first);
        Assert.Contains("Внести 1, обновить 0, снять 0.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
        Assert.Contains($"№ {_first}", await marketer.ReadAsync($"{Page}?show=takendown"), StringComparison.Ordinal);
        await UndoAsync(marketer, _first);
        Assert.Contains("Внести 1, обновить 0, снять 1.", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_word_for_an_advert_that_has_changed_while_the_page_was_open()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var mark = await MarkAsync(marketer, _first);
        await engine.SqlAsync("UPDATE objects SET price = 4900000 WHERE external_id = '1'");
        await engine.PublishAsync(_plan);
        await marketer.PostAsync($"{Page}?handler=Tick", new() { ["objectId"] = $"{_first}", ["mark"] = mark }, Page);
        Assert.Contains("изменилось, пока страница была открыта", await marketer.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM hand_entries"));
    }

    [Fact]
    public async Task Is_seen_by_whoever_sees_plans_and_ticked_by_whoever_runs_them()
    {
        using var head = await Visitor.SignInAsync(engine, Role.Head);
        var page = await head.PageAsync(Page);
        Assert.DoesNotContain("handler=Tick", page, StringComparison.Ordinal);
        var answer = await head.PostAsync($"{Page}?handler=Tick", new() { ["objectId"] = $"{_first}", ["mark"] = "" }, "/plans");
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM hand_entries"));
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.NotEqual(HttpStatusCode.OK, (await agent.GetAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task Goes_out_as_a_table_that_says_what_to_do()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await TickAsync(marketer, _first);
        var answer = await marketer.PostAsync($"{Page}?handler=Csv", [], Page);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Trim().Split("\r\n");
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Что сделать;Номер;Заголовок;", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Внести;2;", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_plan_nowhere_as_one_that_waits_for_its_portal()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        foreach (var path in (string[])["/", "/plans", $"/plans/{_plan["id"]}"])
        {
            var page = await marketer.PageAsync(path);
            Assert.Contains($"/plans/{_plan["id"]}/checklist", page, StringComparison.Ordinal);
            Assert.Contains("Вносится вручную", page, StringComparison.Ordinal);
            Assert.DoesNotContain(((string)_plan["feedUrl"]!).Split('/')[^1], page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Has_nothing_to_list_for_a_portal_that_fetches_its_feed()
    {
        var plan = await engine.PlanAsync();
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("забирает фид сама", await marketer.ReadAsync($"/plans/{plan["id"]}/checklist"), StringComparison.Ordinal);
    }

    private async Task TickAsync(Visitor visitor, long objectId) =>
        await visitor.PostAsync($"{Page}?handler=Tick", new() { ["objectId"] = $"{objectId}", ["mark"] = await MarkAsync(visitor, objectId) }, Page);

    private async Task UndoAsync(Visitor visitor, long objectId) => await visitor.PostAsync($"{Page}?handler=Undo", new() { ["objectId"] = $"{objectId}" }, Page);

    private async Task<string> MarkAsync(Visitor visitor, long objectId) =>
        MarkOf().Matches(await visitor.PageAsync(Page)).Single(m => m.Groups[1].Value == $"{objectId}").Groups[2].Value;

    private static string Plain(string words) => words.Replace('\u00a0', ' ');

    [GeneratedRegex("name=\"objectId\" value=\"(\\d+)\">\\s*<input type=\"hidden\" name=\"mark\" value=\"([0-9a-f]+)\"")]
    private static partial Regex MarkOf();
}
