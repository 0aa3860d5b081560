using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Commands;

public sealed class EngineCommandsTests(TestServer server) : IAsyncLifetime
{
    private const string Nowhere = "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2";

    private readonly string _root = Directory.CreateTempSubdirectory("listings-commands-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("dance", "dance")]
    [InlineData("import", "'import'")]
    [InlineData("import {file}", "--format")]
    [InlineData("import {file} --format word", "word")]
    [InlineData("import {file} --format yandex --colour red", "colour")]
    [InlineData("publish", "--plan")]
    [InlineData("publish --all --plan 1", "--plan")]
    [InlineData("publish --plan first", "first")]
    [InlineData("check {file}", "--portal")]
    [InlineData("check {file} --portal nowhere", "nowhere")]
    [InlineData("check missing.xml --portal yandex", "missing.xml")]
    [InlineData("check {file} --portal yandex --lang de", "de")]
    public async Task Says_in_one_line_what_is_wrong_with_its_use(string command, string says)
    {
        var file = await FileAsync(YandexFeed.Flats(1));
        var (code, output, errors) =
            await EngineProcess.RunAsync(Nowhere, _root, command.Replace("{file}", file, StringComparison.Ordinal).Split(' '));
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(says, Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_is_missing()
    {
        var (code, _, errors) =
            await EngineProcess.RunAsync(await server.NewDatabaseAsync(), _root, "import", "missing.xml", "--format", "yandex");
        Assert.Equal(2, code);
        Assert.Contains("missing.xml", Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import {file} --format yandex")]
    [InlineData("publish --all")]
    [InlineData("serve")]
    public async Task Says_in_one_line_that_the_database_is_away(string command)
    {
        var file = await FileAsync(YandexFeed.Flats(1));
        var (code, _, errors) =
            await EngineProcess.RunAsync(Nowhere, _root, command.Replace("{file}", file, StringComparison.Ordinal).Split(' '));
        Assert.Equal(1, code);
        Assert.Contains("127.0.0.1:1", Assert.Single(errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_its_commands()
    {
        var (code, output, _) = await EngineProcess.RunAsync(Nowhere, _root, "--help");
        Assert.Equal(0, code);
        Assert.All((string[])["serve", "import", "publish", "check"], word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Imports_and_publishes_and_says_what_it_did()
    {
        var database = await server.NewDatabaseAsync();
        var file = await FileAsync(YandexFeed.Of(YandexFeed.Flat("1"), YandexFeed.Flat("2"),
            YandexFeed.Flat("3").Replace("квартира", "сарай", StringComparison.Ordinal)));
        var (imported, report, _) = await EngineProcess.RunAsync(database, _root, "import", file, "--format", "yandex");
        Assert.Equal(0, imported);
        Assert.Contains("created 2, updated 0, unchanged 0, withdrawn 0, refused 1", report, StringComparison.Ordinal);
        Assert.Contains("feed.kind-unknown", report, StringComparison.Ordinal);

        await SqlAsync(database, """
            INSERT INTO plans (company_id, portal, name, token, is_on, definition, judged_by, created_at)
            SELECT id, portal, 'plan', 'token-of-' || portal, portal <> 'off', '{"lines":[{"filter":{}}]}', 0, now() FROM companies, unnest(ARRAY['gone', 'yandex']) portal
            """);
        var (published, plans, errors) = await EngineProcess.RunAsync(database, _root, "publish", "--all");
        Assert.Contains("version 1, 2 offers, 0 withheld", plans, StringComparison.Ordinal);
        Assert.Contains("«gone»", errors, StringComparison.Ordinal);
        Assert.Equal(1, published);

        var (missing, _, said) = await EngineProcess.RunAsync(database, _root, "publish", "--plan", "999");
        Assert.Equal((1, "There is no plan 999."), (missing, said.Trim()));
    }

    [Fact]
    public async Task Imports_nothing_of_a_broken_file_and_ends_with_1()
    {
        var file = await FileAsync(YandexFeed.Flats(2)[..^30]);
        var (code, _, errors) = await EngineProcess.RunAsync(await server.NewDatabaseAsync(), _root, "import", file, "--format", "yandex");
        Assert.Equal(1, code);
        Assert.StartsWith("import.broken-xml: Nothing was taken", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("windows-1251", false)]
    [InlineData("utf-8", true)]
    public async Task Finds_no_error_in_a_good_feed(string encoding, bool packed)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes(YandexFeed.Flats(3).Replace("utf-8", encoding, StringComparison.Ordinal));
        var (code, output, _) =
            await EngineProcess.RunAsync(Nowhere, _root, "check", await FileAsync(packed ? Gzip(bytes) : bytes), "--portal", "yandex");
        Assert.True(code == 0, output);
        Assert.Contains("0 errors", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_line_offer_code_and_sentence_of_each_error_and_ends_with_1()
    {
        var feed = YandexFeed.Of(YandexFeed.Flat("1"), YandexFeed.Flat("1"));
        var line = feed[..feed.LastIndexOf("<offer", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var (code, output, _) =
            await EngineProcess.RunAsync(Nowhere, _root, "check", await FileAsync(feed), "--portal", "yandex", "--lang", "en");
        Assert.Equal(1, code);
        Assert.Contains($"line {line}: offer 1: error feed.id-repeated: The id «1» stands there again.", output, StringComparison.Ordinal);
        Assert.Contains("1 errors", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_packed_file_is_broken()
    {
        var bytes = Gzip(Encoding.UTF8.GetBytes(YandexFeed.Flats(50)));
        bytes.AsSpan(20, 20).Fill(0xff);
        var (code, _, errors) = await EngineProcess.RunAsync(Nowhere, _root, "check", await FileAsync(bytes), "--portal", "yandex");
        Assert.Equal(1, code);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    private Task<string> FileAsync(string text) => FileAsync(Encoding.UTF8.GetBytes(text));

    private async Task<string> FileAsync(byte[] bytes)
    {
        var path = Path.Combine(_root, "feed.xml");
        await File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(bytes);
        return memory.ToArray();
    }

    private static async Task SqlAsync(string database, string sql)
    {
        await using var connection = new Npgsql.NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
