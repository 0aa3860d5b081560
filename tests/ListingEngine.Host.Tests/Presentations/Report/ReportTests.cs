using System.Net;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Presentations;
using ListingEngine.Host.Presentations.Report;
using ListingEngine.Host.Tests.Objects.Card;
using ListingEngine.Host.Tests.Presentations.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace ListingEngine.Host.Tests.Presentations.Report;

public sealed class ReportTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private long _object;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM presentations; DELETE FROM plans; DELETE FROM objects; DELETE FROM companies WHERE id > 1; UPDATE companies SET name = 'Агентство «Пробное»', logo_url = NULL");
        await engine.ImportAsync(YandexFeed.Flats(5));
        _object = (long)(await engine.SqlAsync("SELECT min(id) FROM objects"))!;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Says_that_nothing_was_done_yet()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains("Объект пока не рекламируется и никому не отправлен.", await agent.ReadAsync($"/objects/{_object}/report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_where_the_object_is_advertised_and_how_often_the_portal_took_it()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await FetchAsync(200, 1000);
        await FetchAsync(304, 0);
        await FetchAsync(503, 0);
        await engine.SqlAsync("INSERT INTO feed_pulls (company_id, plan_id, at, status, snapshot_id, bytes, whole) SELECT company_id, id, now() - interval '2 days', 200, current_snapshot_id, 9, true FROM plans");
        var report = await ReportAsync();
        var advert = Assert.Single(report.Adverts);
        Assert.Equal(("yandex", 2), (advert.Portal, advert.Fetches));
        Assert.NotNull(advert.LastFetch);
        Assert.Empty(report.Past);
    }

    [Fact]
    public async Task Tells_of_a_portal_that_carried_the_object_before()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync($"UPDATE objects SET status = 'Archived' WHERE id = {_object}");
        await engine.PublishAsync(plan);
        var report = await ReportAsync();
        Assert.Empty(report.Adverts);
        Assert.Equal("yandex", Assert.Single(report.Past).Portal);
    }

    [Fact]
    public async Task Tells_of_a_portal_that_still_carries_what_the_plan_withholds()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        await engine.SqlAsync("UPDATE objects SET status = 'Archived'");
        Assert.True((bool)(await engine.PublishAsync(plan))["held"]!);
        Assert.Equal("yandex", Assert.Single((await ReportAsync()).Adverts).Portal);
    }

    [Fact]
    public async Task Counts_what_recipients_did_with_this_object_and_names_none_of_them()
    {
        var made = await engine.SendAsync(HttpMethod.Post, "/presentations", new { objectIds = new[] { _object, _object + 1 }, title = "Только для Ивановых" });
        foreach (var name in (string[])["Семья Ивановых", "Пётр"]) await engine.SendAsync(HttpMethod.Post, $"/presentations/{made["id"]}/links", new { name });
        await engine.SqlAsync($"""
            UPDATE presentation_links SET opens = 3, first_opened_at = now() WHERE name = 'Семья Ивановых';
            INSERT INTO presentation_signs (link_id, company_id, at, kind, object_id, seconds)
            SELECT l.id, l.company_id, now(), s.kind, s.object_id, s.seconds FROM presentation_links l, (VALUES
                ('Looked', {_object}, 40), ('Looked', {_object}, 50), ('Looked', {_object + 1}, 500), ('Liked', {_object}, NULL::int), ('Liked', {_object + 1}, NULL), ('Unliked', {_object + 1}, NULL)
            ) s (kind, object_id, seconds) WHERE l.name = 'Семья Ивановых';
            """);
        var (first, second) = (await ReportAsync(), await ReportAsync(_object + 1));
        Assert.Equal((2, 1, 3, 90, 1), (first.Recipients, first.Opened, first.Opens, (int)first.Looked.TotalSeconds, first.Likes));
        Assert.Equal((500, 0), ((int)second.Looked.TotalSeconds, second.Likes));
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.DoesNotContain("Ивановых", await agent.PageAsync($"/objects/{_object}/report"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_the_report_with_the_agencys_name_and_without_the_owners_phone()
    {
        await engine.PublishAsync(await engine.PlanAsync());
        await engine.SqlAsync($"INSERT INTO owner_contacts (object_id, company_id, name, phones) SELECT {_object}, company_id, 'Хозяйка Тайная', '+79991112233' FROM objects WHERE id = {_object}");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        var answer = await agent.GetAsync($"/objects/{_object}/report.pdf");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var pdf = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = await Poppler.TextAsync(pdf);
        Assert.All(await Poppler.PagesAsync(pdf), page => Assert.Contains("Агентство «Пробное»", page, StringComparison.Ordinal));
        Assert.Contains("Отчёт о продвижении", text, StringComparison.Ordinal);
        Assert.Contains("Яндекс", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Тайная", text, StringComparison.Ordinal);
        Assert.DoesNotContain("111", text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_page_for_paper_to_nobody_but_the_press()
    {
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator, ofInstallation: true);
        var path = ReportPrintModel.Path(1, _object);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(path)).StatusCode);
        administrator.Http.DefaultRequestHeaders.Add(PrintKey.Header, engine.Services.GetRequiredService<PrintKey>().Value);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Knows_nothing_of_the_objects_of_others()
    {
        await engine.SqlAsync($"INSERT INTO companies (id, name) VALUES (777, 'Чужая'); UPDATE objects SET company_id = 777 WHERE id = {_object + 1}");
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/objects/{_object + 1}/report")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/objects/{_object + 1}/report.pdf")).StatusCode);
    }

    [Fact]
    public async Task Leads_from_the_card_to_the_report()
    {
        using var agent = await Visitor.SignInAsync(engine, Role.Agent);
        Assert.Contains($"href=\"/objects/{_object}/report\"", await agent.PageAsync($"/objects/{_object}"), StringComparison.Ordinal);
    }

    private Task<object?> FetchAsync(int status, int bytes) => engine.SqlAsync($"""
        INSERT INTO feed_pulls (company_id, plan_id, at, agent, status, snapshot_id, bytes, whole)
        SELECT company_id, id, now(), 'PortalBot', {status}, CASE WHEN {status} < 400 THEN current_snapshot_id END, {bytes}, true FROM plans
        """);

    private Task<OwnerReport> ReportAsync(long? id = null) => engine.InDbAsync(async db =>
        (await new ReportQuery(db, TimeProvider.System).RunAsync(id ?? _object, TestContext.Current.CancellationToken))!);
}
