using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using Microsoft.Playwright;

namespace ListingEngine.Host.Tests.Browser;

/// <summary>What the form of a plan does in the hands of a person.</summary>
public sealed class PlanFormTests(RunningEngine engine, Chromium chromium) : IClassFixture<RunningEngine>
{
    private const string Whole = """
        {"portal":"avito","name":"Всё сразу","isOn":false,"rhythm":"Cron","cron":"0 0 9 * * ?","limit":1500,"agentLimit":10,"kindLimits":{"Flat":5,"House":7},"sort":"Score",
         "score":[{"name":"С планировкой","points":-20,"filter":{"all":[{"field":"hasPlan","op":"=","value":true}]}}],"budget":12500.5,"text":"Цена {цена}.\nЖдём вас.","minimumDays":7,
         "guardShare":0.25,"contact":"Fixed","phone":"+79990000001","maxPhotos":12,"minPhotos":2,"plansLast":true,"dropFlagged":true,"waitForPhotos":true,
         "lines":[
           {"name":"Первая","limit":1200,"from":"2026-11-01","until":"2027-01-31","cost":99.9,"quota":5,"serviceCost":150,"service":"XL","fee":"Package","filter":
             {"all":[{"field":"kind","op":"in","value":["Flat","Room"]},{"field":"price","op":"<=","value":15000000},{"field":"tags","op":"contains","value":"срочно"},
               {"field":"rooms","op":"in","value":[1,2]},{"field":"agentId","op":"has"},{"any":[{"field":"floor","op":">","value":1},{"all":[{"field":"deal","op":"!=","value":"Sale"}]}]}],
              "any":[{"field":"address.locality","op":"=","value":"Москва"},{"field":"createdAt","op":">=","value":"2026-01-01T00:00:00Z"}]}},
           {"filter":{}}]}
        """;

    // Of a portal about which no paper tells.
    private const string Open = """
        {"portal":"generic-yandex","name":"Портал города","isOn":false,"fileOffers":1500,"fileMegabytes":20,"settings":{"phones":"Spaced","description":3000,"jpegOnly":true,"stripContacts":true,
         "words":[{"element":"category","word":"квартира","instead":"Жильё & апартаменты"},{"element":"type","word":"продажа","instead":"sale"}]},"lines":[{"filter":{}}]}
        """;

    [Theory]
    [InlineData(Whole)]
    [InlineData(Open)]
    public async Task Saving_what_nobody_touched_changes_nothing(string whole)
    {
        var plan = await engine.SendAsync(HttpMethod.Post, "/plans", JsonNode.Parse(whole));
        await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Marketer);
        await window.GoAsync($"/plans/{plan["id"]}");
        await Assertions.Expect(window.Page.Locator("#preview .plan-totals")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(window.Page.Locator("#preview")).ToContainTextAsync("План пока не изменён", new() { Timeout = 30_000 });
        await window.Page.Locator("[data-save]").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("План сохранён");
        var saved = await engine.GetAsync($"/plans/{plan["id"]}");
        foreach (var node in new[] { plan, saved }) node["warnings"] = null;
        Assert.Equal(plan.ToJsonString(), saved.ToJsonString());
    }

    [Fact]
    public async Task A_draft_outlives_the_page_until_it_is_saved()
    {
        var plan = await engine.PlanAsync();
        await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Marketer);
        await window.GoAsync($"/plans/{plan["id"]}");
        await window.TypeAsync("name", "Черновик");
        await window.PressAsync("+ строка");
        await Assertions.Expect(window.Page.Locator("[id='lines.1.name']")).ToBeFocusedAsync();
        await window.TypeAsync("lines.1.name", "Вторая");
        await window.GoAsync("/plans");
        await window.GoAsync($"/plans/{plan["id"]}");
        await Assertions.Expect(window.Page.Locator("[id='lines.1.name']")).ToHaveValueAsync("Вторая");
        await Assertions.Expect(window.Page.Locator("[data-restored]")).ToBeVisibleAsync();
        await window.Page.Locator("[data-save]").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("План сохранён");
        await window.GoAsync($"/plans/{plan["id"]}");
        await Assertions.Expect(window.Page.Locator("[data-restored]")).ToBeHiddenAsync();
        Assert.Equal("Вторая", (string?)(await engine.GetAsync($"/plans/{plan["id"]}"))["lines"]![1]!["name"]);
    }

    [Fact]
    public async Task Lines_change_places_by_keys_and_by_dragging()
    {
        var plan = await engine.PlanAsync(lines: new[] { new { name = "А", filter = new { } }, new { name = "Б", filter = new { } }, new { name = "В", filter = new { } } });
        await using var window = await OfficeWindow.SignInAsync(chromium, engine, Role.Marketer);
        await window.GoAsync($"/plans/{plan["id"]}");
        var names = window.Page.Locator(".plan-sentence strong");
        await window.Page.Locator("[id='lines.2.up']").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(names).ToHaveTextAsync(["А", "В", "Б"], new() { Timeout = 30_000 });
        var (from, to) = (await window.Page.Locator("[data-grip]").Nth(2).BoundingBoxAsync(), await window.Page.Locator("[data-row]").First.BoundingBoxAsync());
        await window.Page.Mouse.MoveAsync(from!.X + 4, from.Y + 4);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(to!.X + 40, to.Y + 4, new() { Steps = 5 });
        await window.Page.Mouse.UpAsync();
        await Assertions.Expect(names).ToHaveTextAsync(["Б", "А", "В"], new() { Timeout = 30_000 });
        await window.Page.Locator("[data-save]").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#messages")).ToContainTextAsync("План сохранён");
        Assert.Equal(["Б", "А", "В"], (await engine.GetAsync($"/plans/{plan["id"]}"))["lines"]!.AsArray().Select(l => (string?)l!["name"]));
    }
}
