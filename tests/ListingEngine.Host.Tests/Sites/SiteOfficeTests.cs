using ListingEngine.Core.Objects;
using ListingEngine.Host.Tests.Presentations;

namespace ListingEngine.Host.Tests.Sites;

public sealed class SiteOfficeTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Is_off_until_switched_on_and_comes_back_under_the_same_address()
    {
        await engine.SqlAsync("DELETE FROM sites");
        var before = await engine.SqlAsync("SELECT coalesce(max(id), 0) FROM audit");
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains("Включить сайт", await administrator.ReadAsync("/settings/site"), StringComparison.Ordinal);
        await PressAsync(administrator, "Open");
        var site = await engine.SitePathAsync();
        Assert.Contains(site, await administrator.PageAsync("/settings/site"), StringComparison.Ordinal);
        Assert.Equal(200, (await engine.LookAsync(site)).Status);
        await PressAsync(administrator, "Close");
        var (status, html) = await engine.LookAsync(site);
        Assert.Equal(410, status);
        Assert.Contains("Сайт по этому адресу закрыт", html, StringComparison.Ordinal);
        Assert.Equal(410, (await engine.LookAsync(site + ".json")).Status);
        await PressAsync(administrator, "Open");
        Assert.Equal(200, (await engine.LookAsync(site)).Status);
        Assert.Equal("Создан и включён, Выключен, Включён", await engine.SqlAsync($"SELECT string_agg(detail, ', ' ORDER BY id) FROM audit WHERE act = 'SiteChanged' AND id > {before}"));
    }

    [Fact]
    public async Task Another_address_ends_the_one_before_for_good()
    {
        var before = await engine.SiteAsync();
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        await PressAsync(administrator, "Move");
        Assert.NotEqual(before, await engine.SitePathAsync());
        Assert.Equal(410, (await engine.LookAsync(before)).Status);
        Assert.Equal(410, (await engine.LookAsync(before + "/1")).Status);
        Assert.Equal(200, (await engine.LookAsync(await engine.SitePathAsync())).Status);
    }

    [Fact]
    public async Task Shows_only_what_is_on_air_in_the_ticked_plans()
    {
        var (advertised, other) = (await engine.FlatAsync(photos: 1), await engine.FlatAsync());
        var site = await engine.SiteAsync();
        var plan = (long)(await engine.PlanAsync())["id"]!;
        await engine.SqlAsync($"""
            INSERT INTO feed_records (plan_id, object_id, company_id, state, line, fingerprint, reasons, since)
            SELECT {plan}, id, 1, CASE id WHEN {advertised} THEN 'Offered' ELSE 'Withheld' END, -1, 0, '[]', now() FROM objects WHERE id IN ({advertised}, {other})
            """);
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains("Отметьте хотя бы один план", await SaveAsync(administrator, new() { ["Form.Stock"] = "OnAir" }), StringComparison.Ordinal);
        await SaveAsync(administrator, new() { ["Form.Stock"] = "OnAir", ["Form.Plans"] = $"{plan}", ["Form.Title"] = "В эфире" });
        var list = await engine.JsonAsync(site + ".json");
        Assert.Equal(advertised, (long)Assert.Single(list["items"]!.AsArray())!["id"]!);
        Assert.Equal("В эфире", (string)list["site"]!["title"]!);
        Assert.Equal(410, (await engine.LookAsync($"{site}/{other}")).Status);
    }

    [Theory]
    [InlineData("agentstvo.example", "https://agentstvo.example")]
    [InlineData("https://*.tilda.ws/page?x", "https://*.tilda.ws")]
    [InlineData("http://localhost:3000", "http://localhost:3000")]
    [InlineData("агентство.рф", "https://xn--80aeci4bhthb.xn--p1ai")]
    public async Task Takes_sites_as_people_type_them(string typed, string kept)
    {
        await engine.SiteAsync();
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        await SaveAsync(administrator, new() { ["Form.FrameHosts"] = typed });
        Assert.Equal(new[] { kept }, await engine.SqlAsync("SELECT frame_hosts FROM sites"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://a.example'")]
    [InlineData("https://user@a.example")]
    [InlineData("https://a_b\"")]
    public async Task Takes_nothing_that_would_widen_the_policy(string typed)
    {
        await engine.SiteAsync();
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains("не адрес сайта", await SaveAsync(administrator, new() { ["Form.FrameHosts"] = typed }), StringComparison.Ordinal);
        Assert.Equal(Array.Empty<string>(), await engine.SqlAsync("SELECT frame_hosts FROM sites"));
    }

    [Fact]
    public async Task Two_people_do_not_overwrite_each_other()
    {
        await engine.SiteAsync();
        using var administrator = await Visitor.SignInAsync(engine, Role.Administrator);
        var version = $"{await engine.SqlAsync("SELECT version FROM sites")}";
        await SaveAsync(administrator, new() { ["Form.Title"] = "Первый" });
        Assert.Contains("изменил кто-то ещё", await SaveAsync(administrator, new() { ["Form.Title"] = "Второй", ["Form.Version"] = version }), StringComparison.Ordinal);
        Assert.Equal("Первый", await engine.SqlAsync("SELECT title FROM sites"));
    }

    [Fact]
    public async Task Names_the_agent_where_the_company_wants_so_and_never_one_who_left()
    {
        var id = await engine.FlatAsync();
        await engine.SqlAsync($"UPDATE companies SET phone = '+79990000100'; INSERT INTO people (company_id, name, phone) VALUES (1, 'Ольга Сайтова', '+79990000105'); UPDATE objects SET agent_id = (SELECT max(id) FROM people) WHERE id = {id}");
        var site = await engine.SiteAsync("contact = 'Agent'");
        Assert.Contains("Ольга Сайтова", await engine.ReadAsync($"{site}/{id}"), StringComparison.Ordinal);
        await engine.SqlAsync("UPDATE people SET left_at = now() WHERE name = 'Ольга Сайтова'");
        var page = await engine.ReadAsync($"{site}/{id}");
        Assert.DoesNotContain("Ольга", page, StringComparison.Ordinal);
        Assert.Contains("tel:+79990000100", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_its_own_language_whatever_the_visitors()
    {
        await engine.FlatAsync();
        var html = await engine.ReadAsync(await engine.SiteAsync("language = 'en'"));
        Assert.Contains("<html lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("2-room flat", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Показать", html, StringComparison.Ordinal);
    }

    private static async Task PressAsync(Visitor visitor, string handler) => await visitor.PostAsync($"/settings/site?handler={handler}", [], from: "/settings/site");

    // What the browser sends of the form as it stands, with some fields otherwise; the words of what comes back.
    private async Task<string> SaveAsync(Visitor visitor, Dictionary<string, string> fields)
    {
        fields.TryAdd("Form.Version", $"{await engine.SqlAsync("SELECT version FROM sites")}");
        fields.TryAdd("Form.ExactAddress", "true");
        return Visitor.Words(await (await visitor.PostAsync("/settings/site", fields)).Content.ReadAsStringAsync());
    }
}
