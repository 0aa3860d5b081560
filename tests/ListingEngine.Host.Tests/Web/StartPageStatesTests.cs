namespace ListingEngine.Host.Tests.Web;

public sealed class StartPageStatesTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Objects_that_no_line_asks_for_are_not_counted_as_withheld()
    {
        await engine.ImportAsync(YandexFeed.Flats(7), "lines");
        var rent = new { all = new[] { new { field = "deal", op = "=", value = "LongRent" } } };
        var plan = await engine.PlanAsync(lines: new[] { new { filter = rent } });
        await engine.PublishAsync(plan);
        var page = await engine.ReadPageAsync();
        Assert.Contains("В эфире ничего нет, ещё 7 объектов этому плану не подходят.", page, StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
    }

    [Fact]
    public async Task A_full_plan_tells_its_room_and_whom_it_left_out()
    {
        await engine.ImportAsync(YandexFeed.Flats(7), "lines");
        var plan = await engine.PlanAsync(lines: new[] { new { name = "Лучшие", filter = new { }, limit = 5 } });
        await engine.PublishAsync(plan);
        var page = await engine.ReadPageAsync();
        Assert.Contains("В эфире 5 из 5, удержано 2.", page, StringComparison.Ordinal);
        Assert.Contains("лимит строки исчерпан («Лучшие»: 5)", page, StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
    }

    [Fact]
    public async Task A_plan_that_is_off_says_what_the_portal_gets()
    {
        var plan = await engine.PlanAsync();
        await engine.SqlAsync($"UPDATE plans SET is_on = false WHERE id = {plan["id"]}");
        var page = await engine.ReadPageAsync();
        Assert.Contains("Выключен В эфире ничего нет", page, StringComparison.Ordinal);
        Assert.Contains("ни разу не публиковался: площадка ничего не получает", page, StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
    }

    [Fact]
    public async Task A_failed_build_tells_its_error_as_text()
    {
        var plan = await engine.PlanAsync();
        await engine.SqlAsync($"UPDATE plans SET last_error = '<b>диск переполнен</b>' WHERE id = {plan["id"]}");
        var html = await engine.PageAsync("/?lang=ru");
        Assert.Contains("Последняя сборка не удалась", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;диск переполнен", html, StringComparison.Ordinal);
        await engine.SendAsync(HttpMethod.Delete, $"/plans/{plan["id"]}");
    }

    [Fact]
    public async Task A_broken_import_tells_why_nothing_was_taken()
    {
        await engine.ImportAsync("<realty-feed", "broken-crm");
        var page = await engine.ReadPageAsync();
        Assert.Contains("broken-crm", page, StringComparison.Ordinal);
        Assert.Contains("Ничего не взято", page, StringComparison.Ordinal);
    }
}
