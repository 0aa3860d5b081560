using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Feeds.Room;

namespace ListingEngine.Host.Tests.Objects.Matrix;

/// <summary>Objects by plans, on a page of their own and on an object's card.</summary>
public sealed class MatrixTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _plan = await RoomStock.TwoVersionsAsync(engine);
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id = '5'");
        await engine.PublishAsync(_plan);
        await engine.PlanAsync("avito");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Tells_of_every_object_where_it_is_on_air_and_why_not()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = (await marketer.ReadAsync("/matrix")).Replace('\u00a0', ' ');
        Assert.Contains("10 объектов в 2 медиапланах. На этой странице 10: в эфире хотя бы на одной площадке 9, нигде — 1.", page, StringComparison.Ordinal);
        Assert.Contains("Удержан", page, StringComparison.Ordinal);
        Assert.Contains("Ждёт", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_the_words_of_the_list_of_objects()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = (await marketer.ReadAsync($"/matrix?plan={_plan["id"]}&state=withheld")).Replace('\u00a0', ' ');
        Assert.Contains("1 объект в 2 медиапланах", page, StringComparison.Ordinal);
        Assert.Contains($"№ {await RoomStock.IdAsync(engine, "5")}", page, StringComparison.Ordinal);
        Assert.Contains("не поняты", await marketer.ReadAsync("/matrix?nonsense=1"), StringComparison.OrdinalIgnoreCase);
        using var agent = await Visitor.SignInAsync(engine, Role.Agent, p => p.Denied = Rights.SeePlans);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync("/matrix")).StatusCode);
    }

    [Fact]
    public async Task The_card_tells_the_last_version_with_the_object_and_who_took_it()
    {
        var gone = await RoomStock.IdAsync(engine, "5");
        var stays = await RoomStock.IdAsync(engine, "7");
        await engine.SqlAsync("""
            INSERT INTO feed_pulls (company_id, plan_id, at, address, agent, status, snapshot_id, bytes, whole)
            SELECT s.company_id, s.plan_id, now() - interval '2 hours', '10.0.0.1', 'PortalBot', 200, s.id, 1000, s.number < 3 FROM feed_snapshots s
            """);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var card = (await marketer.ReadAsync($"/objects/{gone}")).Replace('\u00a0', ' ');
        Assert.Contains("Последняя версия с объектом — 2,", card, StringComparison.Ordinal);
        Assert.Contains("площадка забрала его в версии 2 2 часа назад", card, StringComparison.Ordinal);
        var html = await marketer.PageAsync($"/objects/{stays}");
        Assert.Contains("Последняя версия с объектом — 3,", Visitor.Words(html), StringComparison.Ordinal);
        Assert.Contains($"/plans/{_plan["id"]}/versions/offer?object={stays}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_object_that_the_held_plan_dropped_is_told_to_be_served_still()
    {
        await engine.SqlAsync("UPDATE objects SET price = NULL WHERE external_id IN ('1', '2', '4', '6', '8')");
        await engine.PublishAsync(_plan);
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("Площадка пока получает версию 3, где объект ещё есть.", (await marketer.ReadAsync($"/objects/{await RoomStock.IdAsync(engine, "1")}")).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pins_an_object_with_a_reason_and_lets_it_go_again()
    {
        var id = await RoomStock.IdAsync(engine, "7");
        var page = $"/plans/{_plan["id"]}/pin/{id}";
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var answer = await marketer.PostAsync(page, new() { ["place"] = "out", ["why"] = "собственник против" });
        Assert.Equal($"/objects/{id}#air", answer.Headers.Location!.ToString());
        Assert.Contains("Убран из плана вручную: собственник против", await marketer.ReadAsync($"/objects/{id}"), StringComparison.Ordinal);
        await engine.PublishAsync(_plan);
        Assert.Equal("Withheld", await engine.SqlAsync($"SELECT state FROM feed_records WHERE object_id = {id} AND plan_id = {_plan["id"]}"));
        await marketer.PostAsync(page, new() { ["place"] = "free", ["next"] = "https://elsewhere.example" });
        Assert.Equal(0L, await engine.SqlAsync("SELECT count(*) FROM plan_pins"));
        Assert.Equal(2L, await engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'PlanPinned'"));
    }
}
