using System.Net;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Plans;
using ListingEngine.Host.Tests.People;

namespace ListingEngine.Host.Tests.Plans;

/// <summary>What a plan tells its portal besides, from its page to the feed.</summary>
public sealed class PortalSettingsTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private Visitor _marketer = null!;

    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("1", 4_100_000)));
        _marketer = await Visitor.SignInAsync(engine, Role.Marketer);
    }

    public ValueTask DisposeAsync()
    {
        _marketer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Go_from_the_page_into_the_feed_which_passes_its_own_check()
    {
        var answer = await _marketer.PostAsync("/plans/new", Form("generic-yandex", new()
        {
            ["settings.phones"] = "Eight", ["settings.description"] = "3 000", ["settings.stripContacts"] = "true", ["words"] = "words.0", ["words.0.element"] = " category ",
            ["words.0.word"] = "квартира", ["words.0.instead"] = "Жильё", ["fileOffers"] = "500",
        }));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.TextAsync());
        var plan = await engine.GetAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal(("Eight", 3000, "category", 500), ((string?)plan["settings"]!["phones"], (int)plan["settings"]!["description"]!, (string?)plan["settings"]!["words"]![0]!["element"], (int)plan["fileOffers"]!));
        await engine.PublishAsync(plan);
        var feed = await engine.Http.GetStringAsync(new Uri((string)plan["feedUrl"]!).AbsolutePath);
        Assert.Contains("<category>Жильё</category>", feed, StringComparison.Ordinal);
        Assert.Matches("<phone>8[0-9]{10}</phone>", feed);
        var known = PortalCatalog.Find("generic-yandex")!.Dialect.Knowing(new() { Phones = PhoneForm.Eight, Words = [new("category", "квартира", "Жильё")] });
        Assert.DoesNotContain(new FeedCheck(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(feed)), known).Run(), f => f.Severity == Severity.Error);
        var page = await _marketer.ReadAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("1 слово площадки · в файле до 500 объявлений", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_words_come_and_go_without_losing_the_form()
    {
        var fields = Form("generic-avito", new() { ["words"] = "words.0", ["words.0.element"] = "Category", ["words.0.word"] = "Квартиры", ["words.0.instead"] = "Жильё", ["settings.jpegOnly"] = "true" });
        fields["do"] = "add words";
        var more = WebUtility.HtmlDecode(await (await _marketer.PostAsync("/plans/new?handler=Draw", fields, "/plans/new")).Content.ReadAsStringAsync());
        Assert.Contains("name=\"words.0.instead\" value=\"Жильё\"", more, StringComparison.Ordinal);
        Assert.Contains("name=\"words.1.element\" value=\"\"", more, StringComparison.Ordinal);
        Assert.Matches("id=\"settings.jpegOnly\"[^>]*checked", more);
        fields["do"] = "remove words.0";
        Assert.DoesNotContain("words.0.instead", await (await _marketer.PostAsync("/plans/new?handler=Draw", fields, "/plans/new")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generic-yandex", true, true)]
    [InlineData("generic-cian", true, false)]
    [InlineData("yandex", false, false)]
    public async Task The_page_asks_what_the_portal_leaves_open(string portal, bool words, bool phones)
    {
        var html = await _marketer.PageAsync($"/plans/new?portal={portal}");
        Assert.Equal((words, phones, true), (Has("add words"), Has("id=\"settings.phones\""), Has("id=\"fileOffers\"")));
        bool Has(string mark) => html.Contains(mark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_a_portal_that_nobody_tried_begins_switched_off()
    {
        const string On = "id=\"isOn\" name=\"isOn\" value=\"true\" checked";
        Assert.Contains(On, await _marketer.PageAsync("/plans/new?portal=restate"), StringComparison.Ordinal);
        Assert.DoesNotContain(On, await _marketer.PageAsync("/plans/new?portal=chance"), StringComparison.Ordinal);
        var chosen = Form("chance", new() { ["drawnFor"] = "yandex" });
        Assert.DoesNotContain(On, await (await _marketer.PostAsync("/plans/new?handler=Draw", chosen, "/plans/new")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        chosen["drawnFor"] = "chance";
        Assert.Contains(On, await (await _marketer.PostAsync("/plans/new?handler=Draw", chosen, "/plans/new")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generic-yandex", """{"words":[{"element":"1 a","word":"x","instead":"y"}]}""", "settings.words[0].element")]
    [InlineData("generic-yandex", """{"words":[{"element":"a","instead":"y"}]}""", "settings.words[0].word")]
    [InlineData("generic-yandex", """{"words":[{"element":"a","word":"x","instead":" "}]}""", "settings.words[0].instead")]
    [InlineData("generic-yandex", """{"words":[{"element":"a","word":"x","instead":"y"},{"element":"a ","word":" x","instead":"z"}]}""", "settings.words[1].word")]
    [InlineData("generic-yandex", """{"words":[null]}""", "settings.words[0]")]
    [InlineData("generic-yandex", """{"words":null}""", "settings.words")]
    [InlineData("generic-yandex", """{"fields":{"x":"1"}}""", "settings.fields.x")]
    [InlineData("generic-yandex", """{"fields":{"x":null}}""", "settings.fields.x")]
    [InlineData("generic-yandex", """{"description":0}""", "settings.description")]
    [InlineData("generic-cian", """{"phones":"Eight"}""", "settings.phones")]
    [InlineData("yandex", """{"jpegOnly":true}""", "settings")]
    public async Task Refuses_what_no_portal_can_be_told(string portal, string settings, string field) =>
        Assert.Equal(field, await RefusedAsync($$"""{ "portal": "{{portal}}", "settings": {{settings}}, "name": "p", "lines": [{ "filter": {} }] }"""));

    [Theory]
    [InlineData("fileOffers")]
    [InlineData("fileMegabytes")]
    public async Task Refuses_files_of_nothing(string field) =>
        Assert.Equal(field, await RefusedAsync($$"""{ "portal": "yandex", "{{field}}": 0, "name": "p", "lines": [{ "filter": {} }] }"""));

    [Theory]
    [InlineData("account", "17", null)]
    [InlineData("account", "17\n18", "settings.fields.account")]
    [InlineData("districts", "Центр = 1\n\nСевер = 2", null)]
    [InlineData("districts", "Центр = 1\nСевер", "settings.fields.districts")]
    [InlineData("districts", "Центр =", "settings.fields.districts")]
    [InlineData("other", "1", "settings.fields.other")]
    public void Takes_answers_of_the_right_form(string key, string answer, string? field) =>
        Assert.Equal(field, SettingsChecks.Fault(new() { Settings = new() { Fields = new Dictionary<string, string> { [key] = answer } } }, Asking)?.Field);

    private static Portal Asking => PortalCatalog.Find("yandex")! with
    {
        Fields = [new("account", new("Номер", "Number"), new("Где взять", "Where"), "17"), new("districts", new("Районы", "Districts"), new("Список", "List"), "Центр = 1") { IsList = true }],
    };

    private async Task<string> RefusedAsync(string plan)
    {
        var (status, body) = await engine.TryAsync(HttpMethod.Post, "/plans", plan);
        Assert.Equal(400, status);
        return body["errors"]!.AsObject().Single().Key;
    }

    private static Dictionary<string, string> Form(string portal, Dictionary<string, string> fields)
    {
        var form = new Dictionary<string, string>
        {
            ["portal"] = portal, ["drawnFor"] = portal, ["name"] = "Проба", ["isOn"] = "true", ["rhythm"] = "ByHand", ["sort"] = "Newest", ["contact"] = "Agent", ["lines"] = "lines.0",
        };
        foreach (var (name, text) in fields) form[name] = text;
        return form;
    }
}
