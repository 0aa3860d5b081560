using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Commands;

namespace ListingEngine.Host.Tests.Commands;

/// <summary>The check as a person or a program calls it, in this process.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private static readonly string WithoutPrice = YandexFeed.Of(YandexFeed.Flat("1"), YandexFeed.Flat("2", price: 0));

    private readonly FileInfo _file = new(Path.GetTempFileName());

    public void Dispose() => _file.Delete();

    [Fact]
    public async Task Ends_with_0_when_there_is_no_error()
    {
        var (code, text) = await CheckAsync(YandexFeed.Flats(3));
        Assert.Equal(EngineCommands.Done, code);
        Assert.StartsWith("0 errors, 0 warnings, ", text.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_1_when_there_is_an_error() => Assert.Equal(EngineCommands.Failed, (await CheckAsync(WithoutPrice)).Code);

    [Theory]
    [InlineData("no-such-file.xml", "yandex")]
    [InlineData(null, "no-such-portal")]
    public async Task Ends_with_2_on_wrong_use(string? file, string portal) => Assert.Equal(
        EngineCommands.WrongUse, await EngineCommands.RunAsync(["check", file ?? _file.FullName, "--portal", portal, "--json"]));

    [Fact]
    public async Task Tells_people_how_often_each_rule_is_broken_the_most_frequent_first()
    {
        var (_, text) = await CheckAsync(YandexFeed.Of(YandexFeed.Flat("1"), YandexFeed.Flat("1", price: 0), YandexFeed.Flat("3", price: 0)));
        var counts = text.Split('\n').Where(l => l.Contains(" × ", StringComparison.Ordinal)).ToList();
        Assert.Contains("2 × yandex.price-missing", counts);
        Assert.Contains("1 × feed.id-repeated", counts);
        Assert.Equal(counts.Select(Number).OrderDescending(), counts.Select(Number));
    }

    [Fact]
    public async Task Tells_programs_one_document_with_its_totals_behind_the_findings()
    {
        var (code, text) = await CheckAsync(WithoutPrice, json: true);
        var document = JsonNode.Parse(text)!.AsObject();
        Assert.Equal(EngineCommands.Failed, code);
        Assert.Equal(["file", "portal", "findings", "offers", "errors", "warnings", "advice"], document.Select(p => p.Key));
        Assert.Equal((_file.Name, "yandex", 2), ((string?)document["file"], (string?)document["portal"], (int?)document["offers"]));
        var findings = document["findings"]!.AsArray();
        foreach (var (total, severity) in (ReadOnlySpan<(string, string)>)[("errors", "error"), ("warnings", "warning"), ("advice", "advice")])
            Assert.Equal((int?)document[total], findings.Count(f => (string?)f!["severity"] == severity));
    }

    [Fact]
    public async Task Tells_programs_of_each_finding_where_it_is_and_what_to_mend()
    {
        var (_, text) = await CheckAsync(WithoutPrice, json: true);
        var finding = JsonNode.Parse(text)!["findings"]!.AsArray().Single(f => (string?)f!["code"] == "yandex.price-missing")!.AsObject();
        Assert.Equal(["line", "offerId", "code", "severity", "message", "messageEn", "field"], finding.Select(p => p.Key));
        Assert.Equal(
            ("2", "error", "Укажите цену больше нуля.", "Tell a price above zero.", "price"),
            ((string?)finding["offerId"], (string?)finding["severity"], (string?)finding["message"], (string?)finding["messageEn"], (string?)finding["field"]));
    }

    [Fact]
    public async Task Reads_a_packed_file()
    {
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await gzip.WriteAsync(Encoding.UTF8.GetBytes(WithoutPrice));
        var (_, text) = await CheckAsync(packed.ToArray(), json: true);
        Assert.Equal(2, (int?)JsonNode.Parse(text)!["offers"]);
    }

    [Fact]
    public async Task Lists_more_faults_of_the_schema_than_anyone_would_keep()
    {
        var (_, text) = await CheckAsync(YandexFeed.Of([.. Enumerable.Repeat("<offer internal-id=\"1\"><stray/></offer>", 15_000)]), json: true);
        Assert.True(JsonNode.Parse(text)!["findings"]!.AsArray().Count(f => (string?)f!["code"] == "feed.schema-fault") >= 15_000);
    }

    private Task<(int Code, string Text)> CheckAsync(string feed, bool json = false) => CheckAsync(Encoding.UTF8.GetBytes(feed), json);

    private async Task<(int Code, string Text)> CheckAsync(byte[] feed, bool json)
    {
        await File.WriteAllBytesAsync(_file.FullName, feed);
        var output = new MemoryStream();
        var code = await CheckCommand.RunAsync(_file, "yandex", "ru", json, output);
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }

    private static int Number(string line) => int.Parse(line.Split(' ')[0], null);
}
