using System.Net;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Plans.Editor;

/// <summary>The editor of a plan as plain posts, which work without any script.</summary>
public sealed class PlanEditorTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private Visitor _marketer = null!;

    // Six flats at 4 100 000, 4 200 000 and so on.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Of([.. Enumerable.Range(1, 6).Select(i => YandexFeed.Flat($"{i}", 4_000_000 + i * 100_000))]));
        _marketer = await Visitor.SignInAsync(engine, Role.Marketer);
    }

    public ValueTask DisposeAsync()
    {
        _marketer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Saves_what_the_form_says()
    {
        var saved = await SaveAsync(new()
        {
            ["lines.0.limit"] = "4", ["lines.0.service"] = "premium", ["lines.0.quota"] = "2", ["lines.0.cost"] = "1 500,50", ["minimumDays"] = "3", ["guardShare"] = "20",
            ["lines.0.filter.mode"] = "all", ["lines.0.filter.terms"] = "lines.0.filter.0", ["lines.0.filter.0.field"] = "price", ["lines.0.filter.0.was"] = "price",
            ["lines.0.filter.0.op"] = "<=", ["lines.0.filter.0.value"] = "4 300 000",
        });
        var line = saved["lines"]![0]!;
        Assert.Equal((4, 2, 1500.5m, 3, 0.2), ((int)line["limit"]!, (int)line["quota"]!, (decimal)line["cost"]!, (int)saved["minimumDays"]!, (double)saved["guardShare"]!));
        Assert.Equal("""{"all":[{"field":"price","op":"<=","value":4300000}]}""", line["filter"]!.ToJsonString(ApiJson.Options));
    }

    [Theory]
    [InlineData("lines.0.limit", "много", "Нужно целое число")]
    [InlineData("lines.0.cost", "-1", "Число не бывает отрицательным")]
    [InlineData("lines.0.until", "вчера", "Нужна дата")]
    [InlineData("name", "", "У плана есть название")]
    [InlineData("text", "{ценник}", "ценник")]
    [InlineData("minimumDays", "1000", "от 0 до 365")]
    [InlineData("lines.0.quota", "5", "услуга не указана")]
    public async Task Says_at_its_field_what_to_mend_and_saves_nothing(string field, string text, string says)
    {
        var answer = await _marketer.PostAsync("/plans/new", Form(new() { [field] = text }));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains(says, Visitor.Words(html), StringComparison.Ordinal);
        Assert.Contains($"href=\"#{field}\"", html, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await engine.GetAsync("/plans"))["total"]!);
    }

    [Fact]
    public async Task A_condition_without_a_value_waits_for_one()
    {
        var answer = await _marketer.PostAsync("/plans/new", Form(Condition("price", "<=", "")));
        Assert.Contains("Допишите условие", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_edit_one_plan_are_told_and_may_choose()
    {
        var plan = await engine.PlanAsync();
        var path = $"/plans/{plan["id"]}";
        var mine = Form(new() { ["revision"] = $"{plan["revision"]}", ["limit"] = "7" });
        await engine.SqlAsync($"UPDATE plans SET name = 'чужое' WHERE id = {plan["id"]}");
        var told = await (await _marketer.PostAsync(path, mine)).TextAsync();
        Assert.Contains("План тем временем изменил", told, StringComparison.Ordinal);
        Assert.Contains("Сохранить моё поверх", told, StringComparison.Ordinal);
        Assert.Contains("Открыть, каким он стал", told, StringComparison.Ordinal);
        Assert.Null((await engine.GetAsync(path))["limit"]);

        mine["over"] = "true";
        Assert.Equal(HttpStatusCode.Redirect, (await _marketer.PostAsync(path, mine)).StatusCode);
        Assert.Equal(7, (int)(await engine.GetAsync(path))["limit"]!);
    }

    [Fact]
    public async Task Buttons_change_the_form_and_nothing_else()
    {
        var html = await DrawAsync("add lines");
        Assert.Contains("name=\"lines.1.limit\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"lines.0.filter.0.value\"", await DrawAsync("condition lines.0.filter"), StringComparison.Ordinal);
        Assert.Contains("name=\"lines.0.filter.0.mode\"", await DrawAsync("group lines.0.filter"), StringComparison.Ordinal);
        Assert.Contains("name=\"lines.1.limit\" value=\"9\"", await DrawAsync("copy lines.0", new() { ["lines.0.limit"] = "9" }), StringComparison.Ordinal);
        Assert.Equal(0, (int)(await engine.GetAsync("/plans"))["total"]!);
    }

    [Fact]
    public async Task Preview_counts_on_the_real_stock()
    {
        var answer = await _marketer.PostAsync("/plans/new?handler=Preview", Form(Condition("price", "<=", "4 300 000")), "/plans/new");
        var words = await answer.TextAsync();
        Assert.Contains("3 войдут", words, StringComparison.Ordinal);
        Assert.Contains("3 объекта", words, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await engine.GetAsync("/plans"))["total"]!);
    }

    [Fact]
    public async Task Preview_warns_of_a_filter_that_takes_nothing_and_of_a_held_build()
    {
        var plan = await engine.PlanAsync();
        await engine.PublishAsync(plan);
        var words = await (await _marketer.PostAsync($"/plans/{plan["id"]}?handler=Preview", Form(Condition("price", "<=", "1")), $"/plans/{plan["id"]}")).TextAsync();
        Assert.Contains("6 выйдут", words, StringComparison.Ordinal);
        Assert.Contains("ни один объект не подходит под фильтр строки", words, StringComparison.Ordinal);
        Assert.Contains("новая версия будет удержана", words, StringComparison.Ordinal);
        Assert.Equal(1, (int)(await engine.GetAsync($"/plans/{plan["id"]}"))["current"]!["number"]!);
    }

    [Theory]
    [InlineData("price) OR 1=1 --", "<=", "1")]
    [InlineData("price", "; DROP TABLE plans", "1")]
    [InlineData("address.locality", "=", "'; DELETE FROM objects; --")]
    public async Task Whatever_a_form_sends_is_only_ever_a_value(string field, string op, string value)
    {
        var answer = await _marketer.PostAsync("/plans/new?handler=Preview", Form(Condition(field, op, value)), "/plans/new");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(6, (int)(await engine.GetAsync("/objects"))["total"]!);
    }

    [Fact]
    public async Task Who_may_only_look_cannot_save()
    {
        using var looker = await Visitor.SignInAsync(engine, Role.Agent, p => p.Granted = Rights.SeePlans);
        var plan = await engine.PlanAsync();
        Assert.Contains("Менять планы вам нельзя", await looker.ReadAsync($"/plans/{plan["id"]}"), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await looker.GetAsync("/plans/new")).StatusCode);
        await looker.PostAsync($"/plans/{plan["id"]}", Form(new() { ["limit"] = "1" }));
        Assert.Null((await engine.GetAsync($"/plans/{plan["id"]}"))["limit"]);
    }

    [Fact]
    public async Task Deletes_and_copies()
    {
        var plan = await engine.PlanAsync();
        Assert.Contains("plan for yandex — копия", WebUtility.HtmlDecode(await _marketer.PageAsync($"/plans/new?copy={plan["id"]}")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _marketer.PostAsync($"/plans/{plan["id"]}?handler=Delete", [], $"/plans/{plan["id"]}")).StatusCode);
        Assert.Equal(0, (int)(await engine.GetAsync("/plans"))["total"]!);
    }

    private async Task<JsonNode> SaveAsync(Dictionary<string, string> fields)
    {
        var answer = await _marketer.PostAsync("/plans/new", Form(fields));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.TextAsync());
        return await engine.GetAsync(answer.Headers.Location!.OriginalString);
    }

    private async Task<string> DrawAsync(string act, Dictionary<string, string>? with = null)
    {
        var fields = Form(with ?? []);
        fields["do"] = act;
        return WebUtility.HtmlDecode(await (await _marketer.PostAsync("/plans/new?handler=Draw", fields, "/plans/new")).Content.ReadAsStringAsync());
    }

    private static Dictionary<string, string> Condition(string field, string op, string value) => new()
    {
        ["lines.0.filter.mode"] = "all", ["lines.0.filter.terms"] = "lines.0.filter.0", ["lines.0.filter.0.field"] = field, ["lines.0.filter.0.was"] = field,
        ["lines.0.filter.0.op"] = op, ["lines.0.filter.0.value"] = value,
    };

    private static Dictionary<string, string> Form(Dictionary<string, string> fields)
    {
        var form = new Dictionary<string, string>
        {
            ["portal"] = "yandex", ["name"] = "Проба", ["isOn"] = "true", ["rhythm"] = "ByHand", ["sort"] = "Newest", ["contact"] = "Agent", ["lines"] = "lines.0",
        };
        foreach (var (name, text) in fields) form[name] = text;
        return form;
    }
}
