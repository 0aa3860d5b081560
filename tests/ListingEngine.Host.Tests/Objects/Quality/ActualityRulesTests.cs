using System.Net;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Objects.Quality;

public sealed class ActualityRulesTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private const string Page = "/settings/actuality";

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("UPDATE companies SET actuality_rules = '[]'; SET listings.retention = 'on'; DELETE FROM audit");
        await engine.ImportAsync(YandexFeed.Flats(5));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Without_rules_the_page_suggests_some_and_takes_them_at_once()
    {
        using var admin = await Visitor.SignInAsync(engine, Role.Administrator);
        Assert.Contains("С чего начать", await admin.ReadAsync(Page), StringComparison.Ordinal);
        await admin.PostAsync($"{Page}?handler=Suggest", new() { ["Seen"] = await RevisionAsync() }, Page);
        var page = await admin.ReadAsync(Page);
        Assert.Contains("квартира, комната · продажа", page, StringComparison.Ordinal);
        Assert.Contains("спросить агента через 14 дней, сообщить руководителю через 21 день, снять с площадок через 30 дней", page, StringComparison.Ordinal);
        Assert.Contains("5 объектов на рекламе", page, StringComparison.Ordinal);
        Assert.Equal(1L, await engine.SqlAsync("SELECT count(*) FROM audit WHERE act = 'ActualityRulesChanged'"));
    }

    [Fact]
    public async Task A_rule_is_added_changed_moved_and_removed()
    {
        using var admin = await Visitor.SignInAsync(engine, Role.Administrator);
        await SaveAsync(admin, -1, "5", "6", "", ("Form.Kinds", "House"));
        await SaveAsync(admin, -1, "7", "8", "9", ("Form.Deals", "Sale"));
        Assert.Equal("5,7", await AsksAsync());
        await SaveAsync(admin, 0, "4", "6", "10", ("Form.Kinds", "House"));
        Assert.Equal("4,7", await AsksAsync());
        await admin.PostAsync($"{Page}?handler=Down", new() { ["Seen"] = await RevisionAsync(), ["at"] = "0" }, Page);
        Assert.Equal("7,4", await AsksAsync());
        await admin.PostAsync($"{Page}?handler=Remove", new() { ["Seen"] = await RevisionAsync(), ["at"] = "0" }, Page);
        Assert.Equal("4", await AsksAsync());
    }

    [Theory]
    [InlineData("", "5", "", "Целое число дней")]
    [InlineData("скоро", "5", "", "Целое число дней")]
    [InlineData("10", "5", "", "Не раньше, чем спросим агента")]
    [InlineData("1", "5", "4", "Не раньше, чем узнает руководитель")]
    [InlineData("1", "5", "-4", "Целое число дней")]
    public async Task A_wrong_number_is_told_beside_its_field_and_what_was_typed_stays(string ask, string tell, string withhold, string says)
    {
        using var admin = await Visitor.SignInAsync(engine, Role.Administrator);
        var answer = await SaveAsync(admin, -1, ask, tell, withhold, ("Form.Kinds", "House"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(says, html, StringComparison.Ordinal);
        Assert.Contains("value=\"House\" checked", html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{tell}\"", html, StringComparison.Ordinal);
        if (ask.Length > 0) Assert.Contains($"value=\"{ask}\"", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_saw_older_rules_changes_nothing_and_is_told()
    {
        using var admin = await Visitor.SignInAsync(engine, Role.Administrator);
        var seen = await RevisionAsync();
        await SaveAsync(admin, -1, "5", "6", "7");
        await admin.PostAsync($"{Page}?handler=Remove", new() { ["Seen"] = seen, ["at"] = "0" }, Page);
        Assert.Equal("5", await AsksAsync());
        Assert.Contains("Правила тем временем изменил кто-то другой", await admin.ReadAsync(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Agent)]
    [InlineData(Role.Head)]
    [InlineData(Role.Marketer)]
    public async Task Is_only_for_who_may_change_the_company(Role role)
    {
        using var visitor = await Visitor.SignInAsync(engine, role);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(Page)).StatusCode);
    }

    private async Task<HttpResponseMessage> SaveAsync(
        Visitor admin, int at, string ask, string tell, string withhold, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string>
        {
            ["Seen"] = await RevisionAsync(), ["Edit"] = $"{at}", ["Form.Ask"] = ask, ["Form.Tell"] = tell, ["Form.Withhold"] = withhold,
        };
        foreach (var (name, value) in more) fields[name] = value;
        return await admin.PostAsync(Page, fields, $"{Page}?edit=-1");
    }

    private async Task<string> RevisionAsync() => $"{await engine.SqlAsync("SELECT revision FROM companies")}";

    private async Task<string?> AsksAsync() =>
        (string?)await engine.SqlAsync("SELECT string_agg(r ->> 'askAgentDays', ',') FROM companies, jsonb_array_elements(actuality_rules) r");
}
