using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;
using ListingEngine.Host.Feeds.Room.Versions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Feeds.Room;

/// <summary>The time line of a plan's versions, and what a person may do to them.</summary>
public sealed class VersionsPageTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Page => $"/plans/{_plan["id"]}/versions";

    public async ValueTask InitializeAsync() => _plan = await RoomStock.TwoVersionsAsync(engine);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Tells_which_version_is_served_why_each_was_made_and_who_took_it()
    {
        await engine.Http.GetByteArrayAsync($"/feeds/{_plan["feedUrl"]!.ToString().Split('/')[^1]}", TestContext.Current.CancellationToken);
        await TakenAsync();
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = Plain(await marketer.ReadAsync(Page));
        Assert.Contains("Площадка получает версию 2: 10 объявлений, вне выгрузки 0. Всего 2 версии.", page, StringComparison.Ordinal);
        Assert.Contains("Отдаётся сейчас", page, StringComparison.Ordinal);
        Assert.Contains("+1 −1 изменено 1", page, StringComparison.Ordinal);
        Assert.Contains("1 раз", page, StringComparison.Ordinal);
        Assert.Contains("не забирала", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_a_return_does_asks_once_and_marks_the_version_that_was_taken_back()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var asked = Plain(await marketer.ReadAsync($"{Page}?ask=return&n=1"));
        Assert.Contains("Вернуть версию 1?", asked, StringComparison.Ordinal);
        Assert.Contains("снимет 1 объявление, добавит 1 объявление, обновит 1 объявление", asked, StringComparison.Ordinal);
        await marketer.PostAsync($"{Page}?handler=Return", new() { ["n"] = "1", ["at"] = "2" }, Page);
        var page = Plain(await marketer.ReadAsync(Page));
        Assert.Contains("Возврат к версии 1", page, StringComparison.Ordinal);
        Assert.Contains("Отменена возвратом", page, StringComparison.Ordinal);
        Assert.Contains("Площадка получает версию 3", page, StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'VersionDecided'"));
        await marketer.PostAsync($"{Page}?handler=Lift", [], Page);
        Assert.Equal(DBNull.Value, await engine.SqlAsync($"SELECT hold_reason FROM plans WHERE id = {_plan["id"]}"));
    }

    [Fact]
    public async Task A_return_that_was_overtaken_by_a_new_version_is_not_made()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await marketer.PostAsync($"{Page}?handler=Return", new() { ["n"] = "1", ["at"] = "1" }, Page);
        Assert.Contains("Пока вы решали, версии изменились", await marketer.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal(2L, await engine.SqlAsync("SELECT count(*) FROM feed_snapshots"));
    }

    [Fact]
    public async Task Says_what_accepting_a_held_version_does_and_serves_it_then()
    {
        await RoomStock.HoldAsync(engine, _plan);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = Plain(await marketer.ReadAsync(Page));
        Assert.Contains("Версия 3 ждёт вашего решения", page, StringComparison.Ordinal);
        Assert.Contains("снимет 6 объявлений", page, StringComparison.Ordinal);
        await marketer.PostAsync($"{Page}?handler=Accept", new() { ["n"] = "3" }, Page);
        Assert.Contains("Площадка получает версию 3: 4 объявления", Plain(await marketer.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_held_version_than_the_one_decided_on_stays_held()
    {
        await RoomStock.HoldAsync(engine, _plan);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await marketer.PostAsync($"{Page}?handler=Accept", new() { ["n"] = "2" }, Page);
        Assert.Equal("Drop", await engine.SqlAsync($"SELECT hold_reason FROM plans WHERE id = {_plan["id"]}"));
        await marketer.PostAsync($"{Page}?handler=Discard", new() { ["n"] = "3" }, Page);
        Assert.Contains("Отложена", await marketer.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal(2, await engine.SqlAsync($"SELECT s.number FROM plans p JOIN feed_snapshots s ON s.id = p.current_snapshot_id WHERE p.id = {_plan["id"]}"));
    }

    [Fact]
    public async Task Keeps_as_many_versions_as_the_plan_says()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        await marketer.PostAsync($"{Page}?handler=Keep", new() { ["keep"] = "1" }, Page);
        Assert.Contains("Укажите число от 2 до", await marketer.ReadAsync(Page), StringComparison.Ordinal);
        await marketer.PostAsync($"{Page}?handler=Keep", new() { ["keep"] = "2" }, Page);
        await engine.SqlAsync("UPDATE objects SET price = 3000000 WHERE external_id = '9'");
        await engine.PublishAsync(_plan);
        Assert.Equal(2L, await engine.SqlAsync("SELECT count(*) FROM feed_snapshots"));
    }

    [Fact]
    public async Task Downloads_any_version_as_the_portal_would_get_it()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        using var answer = await marketer.GetAsync($"{Page}?handler=File&n=1");
        await using var plain = new GZipStream(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        var feed = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(10, feed.Split("<offer ").Length - 1);
        Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"{Page}?handler=File&n=77")).StatusCode);
    }

    [Fact]
    public async Task A_version_that_was_swept_up_since_it_was_looked_up_is_no_fault()
    {
        await using var scope = engine.Services.CreateAsyncScope();
        await DataModule.EnterFirstCompanyAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        var db = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var versions = await db.Snapshots.AsNoTracking().OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken);
        await engine.SqlAsync("DELETE FROM feed_chunks");
        var files = scope.ServiceProvider.GetRequiredService<FeedFiles>();
        Assert.Null(await files.OpenAsync(versions[0], TestContext.Current.CancellationToken));
        Assert.Null(await files.GetAsync(versions[0], FeedPart.Whole));
        Assert.Null(await SnapshotDiff.BetweenAsync(await db.ConnectionAsync(TestContext.Current.CancellationToken), "yandex", versions[0], versions[1], TestContext.Current.CancellationToken));
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"{Page}?handler=File&n=1")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await marketer.GetAsync($"{Page}/diff?v=1&v=2")).StatusCode);
        Assert.Equal(404, (await engine.TryAsync(HttpMethod.Get, $"/plans/{_plan["id"]}/snapshots/1/diff/2", (HttpContent?)null)).Status);
    }

    [Fact]
    public async Task Who_only_looks_decides_nothing()
    {
        using var looker = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.SeePlans);
        Assert.DoesNotContain("Вернуть…", await looker.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await looker.PostAsync($"{Page}?handler=Return", new() { ["n"] = "1", ["at"] = "2" }, Page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await looker.PostAsync($"{Page}?handler=Keep", new() { ["keep"] = "5" }, Page)).StatusCode);
    }

    [Fact]
    public async Task Compares_two_versions_in_the_words_of_people()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var changed = Plain(await marketer.ReadAsync($"{Page}/diff?v=2&v=1"));
        Assert.Contains("С версии 1 до версии 2: пришло 1, ушло 1, изменилось 1.", changed, StringComparison.Ordinal);
        Assert.Contains("Цена 5000000 → стало 4321000", changed, StringComparison.Ordinal);
        Assert.Contains($"№ {await RoomStock.IdAsync(engine, "3")}", Plain(await marketer.ReadAsync($"{Page}/diff?v=1&v=2&show=removed")), StringComparison.Ordinal);
        Assert.Contains($"№ {await RoomStock.IdAsync(engine, "new")}", Plain(await marketer.ReadAsync($"{Page}/diff?v=2&show=added")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_xml_of_one_offer_side_by_side()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var id = await RoomStock.IdAsync(engine, "7");
        Assert.Contains("Между версиями 1 и 2 отличается 2 строки", Plain(await marketer.ReadAsync($"{Page}/offer?object={id}&v=1&v=2")), StringComparison.Ordinal);
        Assert.Contains("<value>4321000</value>", await marketer.ReadAsync($"{Page}/offer?object={id}"), StringComparison.Ordinal);
        Assert.Contains("в версии 2 нет", await marketer.ReadAsync($"{Page}/offer?object=987654"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_both_texts_have_stand_side_by_side() => Assert.Equal(
        [new("a", "a"), new("b", null), new("c", "c"), new(null, "d"), new("e", "e")], LineDiff.Of(["a", "b", "c", "e"], ["a", "c", "d", "e"]));

    private async Task TakenAsync()
    {
        while ((long)(await engine.SqlAsync("SELECT count(*) FROM feed_pulls"))! == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static string Plain(string words) => words.Replace('\u00a0', ' ');
}
