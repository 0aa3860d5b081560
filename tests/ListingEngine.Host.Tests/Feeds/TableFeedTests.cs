using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Commands;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>A feed that is a table, from the plan to the portal and on the pages about it.</summary>
public sealed class TableFeedTests(RunningEngine engine) : IClassFixture<RunningEngine>, IAsyncLifetime
{
    private JsonNode _plan = null!;

    private string Url => (string)_plan["feedUrl"]!;

    // Numbers of objects lie far apart, so that the table is stitched of several blocks.
    public async ValueTask InitializeAsync()
    {
        await engine.SqlAsync("DELETE FROM plans; DELETE FROM objects");
        await engine.ImportAsync(YandexFeed.Flats(6));
        await engine.SqlAsync("UPDATE objects SET id = id + 5120 WHERE external_id::int > 3; UPDATE objects SET line = 'Садовая; дом \"7\"' WHERE external_id = '2'");
        _plan = await engine.PlanAsync("tilda");
        await engine.PublishAsync(_plan);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Is_one_table_with_one_head_whatever_it_is_stitched_of()
    {
        Assert.EndsWith(".csv", Url, StringComparison.Ordinal);
        var table = await engine.Http.GetByteArrayAsync(Url);
        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, table[..3]);
        var lines = Encoding.UTF8.GetString(table[3..]).TrimEnd('\n').Split('\n');
        Assert.StartsWith("SKU;Category;Title;", lines[0], StringComparison.Ordinal);
        Assert.Equal((7, 1), (lines.Length, lines.Count(l => l.Contains("External ID", StringComparison.Ordinal))));
        var dialect = PortalCatalog.Find("tilda")!.Dialect;
        Assert.Empty(dialect.Form.Faults(new MemoryStream(table), dialect));
        using var rows = dialect.Form.Open(new MemoryStream(table), dialect);
        var ids = new List<string?>();
        while (rows.NextNode() is { } row) ids.Add(rows.IdOf(row));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], ids);
    }

    [Fact]
    public async Task Is_told_as_a_table_and_given_packed_and_once_only()
    {
        using var answer = await engine.Http.GetAsync(Url, TestContext.Current.CancellationToken);
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), Unpack(await engine.Http.GetByteArrayAsync(Url + ".gz")));
        using var again = new HttpRequestMessage(HttpMethod.Get, Url) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await engine.Http.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Passes_the_check_as_a_file_plain_and_packed()
    {
        foreach (var url in (string[])[Url, Url + ".gz"])
        {
            var file = new FileInfo(Path.GetTempFileName());
            await File.WriteAllBytesAsync(file.FullName, await engine.Http.GetByteArrayAsync(url), TestContext.Current.CancellationToken);
            using var output = new MemoryStream();
            Assert.Equal(EngineCommands.Done, await CheckCommand.RunAsync(file, "tilda", "en", json: true, output));
            Assert.Equal(6, (int)JsonNode.Parse(output.ToArray())!["offers"]!);
            file.Delete();
        }
    }

    [Fact]
    public async Task Shows_what_changed_of_a_row_by_its_headers()
    {
        await engine.SqlAsync("UPDATE objects SET price = 4321000 WHERE external_id = '2'");
        var published = await engine.PublishAsync(_plan);
        Assert.Equal((2, 1), ((int)published["snapshot"]!, (int)published["changed"]!));
        var field = Assert.Single((await engine.GetAsync($"/plans/{_plan["id"]}/snapshots/1/diff/2"))["changed"]![0]!["fields"]!.AsArray())!;
        Assert.Equal(("Price", "5000000", "4321000"), ((string)field["path"]!, (string)field["before"]!, (string)field["after"]!));
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var diff = await marketer.ReadAsync($"/plans/{_plan["id"]}/versions/diff?v=1&v=2");
        Assert.Contains("Цена 5000000 → стало 4321000", diff, StringComparison.Ordinal);
        Assert.Contains("CSV", diff, StringComparison.Ordinal);
        Assert.Contains("id=\"v2\"", await marketer.PageAsync($"/plans/{_plan["id"]}/versions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_row_as_a_line_for_each_cell()
    {
        var number = await engine.SqlAsync("SELECT id FROM objects WHERE external_id = '2'");
        using var marketer = await Visitor.SignInAsync(engine, Role.Marketer);
        var page = WebUtility.HtmlDecode(await marketer.PageAsync($"/plans/{_plan["id"]}/versions/offer?object={number}"));
        Assert.Contains("\nPrice: 5000000\n", page, StringComparison.Ordinal);
        Assert.Contains("\nCharacteristics:Адрес: Садовая; дом \"7\"", page, StringComparison.Ordinal);
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var plain = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress)) gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
