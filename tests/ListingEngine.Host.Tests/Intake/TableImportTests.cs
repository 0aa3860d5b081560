using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Tests.Intake;

/// <summary>Objects come in as a table, and the table of the list comes back in.</summary>
public sealed class TableImportTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Goes_through_the_same_stations_as_a_feed()
    {
        const string Head = "externalId;kind;deal;price;rooms;status;agent;agentPhone;Цвет\n";
        const string One = "1;Flat;Sale;5000000;2;;Анна;8 000 123-45-67;синий\n";
        var first = await ImportAsync($"{Head}{One}2;Flat;Sale;6000000;1;Archived;;;\n3;Дирижабль;Sale;;;;;;\n1;Flat;Sale;1;;;;;\n", "таблица");
        Assert.Equal((2, 0, 0, 2), Counts(first));
        Assert.Equal(["feed.kind-unknown", "feed.id-duplicate"], first["refused"]!.AsArray().Select(r => (string?)r!["reasons"]![0]!["code"]));
        var second = await ImportAsync($"{Head}{One}2;Flat;Sale;6500000;1;;;;\n", "таблица");
        Assert.Equal((0, 1, 1, 0), Counts(second));
        Assert.Equal("+70001234567", await engine.SqlAsync("SELECT p.phone FROM objects o JOIN people p ON p.id = o.agent_id WHERE o.source = 'таблица' AND external_id = '1'"));
        Assert.Equal("Archived", await engine.SqlAsync("SELECT status FROM objects WHERE source = 'таблица' AND external_id = '2'"));
        Assert.Equal("синий", await engine.SqlAsync("SELECT unread->0->>'text' FROM objects WHERE source = 'таблица' AND external_id = '1'"));
    }

    [Fact]
    public async Task The_list_s_own_table_is_read_back()
    {
        await engine.ImportAsync(YandexFeed.Flats(5), "туда");
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = await marketer.PostAsync("/objects/export?source=туда", [], "/objects/export?source=туда");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var table = await page.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var report = await ImportAsync(table, "обратно");
        Assert.Equal((5, 0, 0, 0), Counts(report));
        foreach (var column in (string[])["kind", "deal", "price", "total_area", "rooms", "floor", "line", "locality", "description", "attributes", "photos->0->>'url'", "agent_id"])
            Assert.Equal(await ColumnAsync(column, "туда"), await ColumnAsync(column, "обратно"));
    }

    [Fact]
    public async Task The_template_is_understood_whole()
    {
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        Assert.Contains("handler=Template", await marketer.PageAsync("/settings/imports"), StringComparison.Ordinal);
        var template = await (await marketer.GetAsync("/settings/imports/upload?handler=Template")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, 0, 0), Counts(await ImportAsync(template, "образец")));
        Assert.Equal("[]", await engine.SqlAsync("SELECT unread::text FROM objects WHERE source = 'образец'"));
    }

    [Fact]
    public async Task A_table_of_something_else_is_refused_whole()
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/imports?format=csv", new StringContent("имя;телефон\nАнна;1\n"));
        Assert.Equal((422, "import.wrong-format"), (status, (string?)problem["code"]));
    }

    private Task<JsonNode> ImportAsync(string table, string source) => ImportAsync(Encoding.UTF8.GetBytes(table), source);

    private async Task<JsonNode> ImportAsync(byte[] table, string source)
    {
        var (status, report) = await engine.TryAsync(HttpMethod.Post, $"/imports?format=csv&source={source}", new ByteArrayContent(table));
        Assert.True(status == 200, report.ToJsonString());
        return report;
    }

    private static (int, int, int, int) Counts(JsonNode report) =>
        ((int)report["created"]!, (int)report["updated"]!, (int)report["unchanged"]!, report["refused"]!.AsArray().Count);

    private Task<object?> ColumnAsync(string column, string source) =>
        engine.SqlAsync($"SELECT string_agg(coalesce(({column})::text, '-'), '|' ORDER BY external_id) FROM objects WHERE source = '{source}'");
}
