using System.IO.Compression;
using System.Text;

namespace ListingEngine.Host.Tests.Intake;

public class ImportTests(RunningEngine engine) : IClassFixture<RunningEngine>
{
    [Fact]
    public async Task Takes_a_feed_once_and_finds_it_unchanged_the_second_time()
    {
        var (_, first) = await engine.ImportAsync(YandexFeed.Flats(30), "once");
        var (_, second) = await engine.ImportAsync(YandexFeed.Flats(30), "once");
        Assert.Equal("30 0 0", $"{first["created"]} {first["updated"]} {first["unchanged"]}");
        Assert.Equal("0 0 30", $"{second["created"]} {second["updated"]} {second["unchanged"]}");
    }

    [Fact]
    public async Task Updates_only_what_changed()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("a"), YandexFeed.Flat("b")), "changes");
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("a", 4_900_000), YandexFeed.Flat("b")), "changes");
        Assert.Equal("0 1 1", $"{report["created"]} {report["updated"]} {report["unchanged"]}");
        Assert.Equal(4_900_000m, (decimal)(await ObjectAsync("changes", "a"))["price"]!);
    }

    [Fact]
    public async Task Keeps_what_a_person_changed_while_the_source_stays_the_same()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("a")), "edited");
        var id = (await ObjectAsync("edited", "a"))["id"];
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { price = 4_000_000 });
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("a")), "edited");
        Assert.Equal(1, (int)report["unchanged"]!);
        Assert.Equal(4_000_000m, (decimal)(await ObjectAsync("edited", "a"))["price"]!);
    }

    [Fact]
    public async Task Withdraws_nothing_when_merging()
    {
        await engine.ImportAsync(YandexFeed.Flats(3), "merging");
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("1")), "merging");
        Assert.Equal(0, (int)report["withdrawn"]!);
        Assert.Equal(3, await CountAsync("merging", "active"));
    }

    [Fact]
    public async Task Archives_what_a_replacing_feed_no_longer_holds_and_brings_it_back_with_the_feed()
    {
        await engine.ImportAsync(YandexFeed.Flats(10), "replacing");
        var (_, report) = await engine.ImportAsync(YandexFeed.Flats(8), "replacing", "replace");
        Assert.Equal(2, (int)report["withdrawn"]!);
        Assert.Equal(2, await CountAsync("replacing", "archived"));

        var (_, back) = await engine.ImportAsync(YandexFeed.Flats(10), "replacing", "replace");
        Assert.Equal("0 2 8", $"{back["created"]} {back["updated"]} {back["unchanged"]}");
        Assert.Equal(10, await CountAsync("replacing", "active"));
    }

    [Fact]
    public async Task Does_not_bring_back_what_a_person_archived()
    {
        await engine.ImportAsync(YandexFeed.Flats(10), "archived");
        var id = (await ObjectAsync("archived", "1"))["id"];
        await engine.SendAsync(HttpMethod.Delete, $"/objects/{id}");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("1", 1_000_000)), "archived");
        Assert.Equal(9, await CountAsync("archived", "active"));
    }

    [Fact]
    public async Task Withdraws_nothing_when_it_would_be_more_than_a_third_and_says_so()
    {
        await engine.ImportAsync(YandexFeed.Flats(10), "guarded");
        var (status, report) = await engine.ImportAsync(YandexFeed.Flats(6), "guarded", "replace");
        Assert.Equal(200, status);
        Assert.Equal(0, (int)report["withdrawn"]!);
        Assert.Contains("4 of the source's 10", (string?)report["withdrawalHeld"], StringComparison.Ordinal);
        Assert.Equal(10, await CountAsync("guarded", "active"));
    }

    [Fact]
    public async Task Withdraws_nothing_for_a_feed_without_offers()
    {
        await engine.ImportAsync(YandexFeed.Flats(2), "emptied");
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(), "emptied", "replace");
        Assert.NotNull(report["withdrawalHeld"]);
        Assert.Equal(2, await CountAsync("emptied", "active"));
    }

    [Fact]
    public async Task Leaves_the_stock_as_it_was_when_the_file_is_cut()
    {
        var whole = YandexFeed.Flats(50);
        var (status, problem) = await engine.ImportAsync(whole[..(whole.Length / 2)], "cut");
        Assert.Equal(422, status);
        Assert.Equal("import.broken-xml", (string?)problem["code"]);
        Assert.True((int)problem["line"]! > 100, $"line {problem["line"]}");
        Assert.NotNull((string?)problem["offerId"]);
        Assert.Equal(0, await CountAsync("cut", "active"));
    }

    [Theory]
    [InlineData("", "import.empty")]
    [InlineData("no XML at all", "import.broken-xml")]
    [InlineData("<feed><object/></feed>", "import.wrong-format")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><realty-feed>&b;</realty-feed>", "import.dtd-forbidden")]
    public async Task Refuses_a_file_that_is_no_such_feed(string file, string code)
    {
        var (status, problem) = await engine.ImportAsync(file, "refused");
        Assert.Equal(422, status);
        Assert.Equal(code, (string?)problem["code"]);
    }

    [Fact]
    public async Task Refuses_a_file_that_is_not_in_the_encoding_it_declares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var (status, problem) = await engine.ImportAsync(new ByteArrayContent(Encoding.GetEncoding(1251).GetBytes(YandexFeed.Flats(1))), "encoding");
        Assert.Equal(422, status);
        Assert.Equal("import.broken-xml", (string?)problem["code"]);
    }

    [Fact]
    public async Task Reads_windows_1251_when_it_is_declared()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var feed = YandexFeed.Flats(1).Replace("utf-8", "windows-1251", StringComparison.Ordinal);
        await engine.ImportAsync(new ByteArrayContent(Encoding.GetEncoding(1251).GetBytes(feed)), "cp1251");
        Assert.Equal("Образцовая улица, 12", (string?)(await ObjectAsync("cp1251", "1"))["address"]!["line"]);
    }

    [Fact]
    public async Task Takes_gzip()
    {
        var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await gzip.WriteAsync(Encoding.UTF8.GetBytes(YandexFeed.Flats(2)));
        var (_, report) = await engine.ImportAsync(new ByteArrayContent(packed.ToArray()), "gz");
        Assert.Equal(2, (int)report["created"]!);

        var broken = packed.ToArray();
        broken.AsSpan(40, 40).Fill(0xff);
        var (status, problem) = await engine.ImportAsync(new ByteArrayContent(broken), "gz");
        Assert.Equal((422, "import.broken-gzip"), (status, (string?)problem["code"]));

        var (cut, _) = await engine.ImportAsync(new ByteArrayContent(packed.ToArray()[..100]), "gz");
        Assert.Equal(422, cut);
    }

    [Fact]
    public async Task Takes_the_first_of_two_offers_with_one_id_and_reports_the_other()
    {
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("x", 1_000_000), YandexFeed.Flat("x", 2_000_000)), "doubles");
        Assert.Equal(1, (int)report["created"]!);
        Assert.Equal("feed.id-duplicate", (string?)report["refused"]![0]!["reasons"]![0]!["code"]);
        Assert.Equal(1_000_000m, (decimal)(await ObjectAsync("doubles", "x"))["price"]!);
    }

    [Fact]
    public async Task Refuses_one_offer_and_takes_the_others()
    {
        var unknown = YandexFeed.Flat("bad").Replace("квартира", "сарай", StringComparison.Ordinal);
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(unknown, YandexFeed.Flat("good")), "mixed");
        Assert.Equal(1, (int)report["created"]!);
        var refused = report["refused"]![0]!;
        Assert.Equal("bad", (string?)refused["externalId"]);
        Assert.Contains("сарай", (string?)refused["reasons"]![0]!["message"], StringComparison.Ordinal);
        Assert.Equal("kind", (string?)refused["reasons"]![0]!["field"]);
    }

    [Fact]
    public async Task Keeps_aside_what_it_does_not_know_and_counts_it()
    {
        var (_, report) = await engine.ImportAsync(
            YandexFeed.Of(YandexFeed.Flat("1", extra: "<smart-home>да</smart-home>"), YandexFeed.Flat("2", extra: "<smart-home>нет</smart-home>")), "unknown");
        Assert.Equal(2, (int)report["notes"]![0]!["offers"]!);
        Assert.Equal("smart-home", (string?)(await ObjectAsync("unknown", "1"))["unread"]![0]!["path"]);
    }

    [Fact]
    public async Task Forgives_control_characters_and_refuses_an_offer_of_absurd_size()
    {
        var huge = YandexFeed.Flat("huge", extra: "<note>" + new string('x', 3_000_000) + "</note>");
        var (status, report) = await engine.ImportAsync(YandexFeed.Of(huge, YandexFeed.Flat("ok", extra: "<note>a&#1;b</note>")), "absurd");
        Assert.Equal(200, status);
        Assert.Equal(1, (int)report["created"]!);
        Assert.Equal("feed.offer-too-large", (string?)report["refused"]![0]!["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Gives_two_sources_with_one_id_two_ids_for_portals()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("same")), "first");
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("same")), "second");
        Assert.Equal("same", (string?)(await ObjectAsync("first", "same"))["feedId"]);
        Assert.Equal("second-same", (string?)(await ObjectAsync("second", "same"))["feedId"]);
    }

    [Fact]
    public async Task Finds_a_free_name_for_portals_however_many_are_taken()
    {
        await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("n1"), YandexFeed.Flat("names-n1")), "elsewhere");
        var (_, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat("n1"), YandexFeed.Flat("names-n1"),
            YandexFeed.Flat("names-names-n1")), "names");
        Assert.Equal(3, (int)report["created"]!);
    }

    [Fact]
    public async Task Refuses_an_offer_whose_id_no_index_takes_and_takes_the_others()
    {
        var dice = new Random(1);
        var endless = string.Concat(Enumerable.Range(0, 4000).Select(_ => (char)dice.Next('а', 'я')));
        var (status, report) = await engine.ImportAsync(YandexFeed.Of(YandexFeed.Flat(endless), YandexFeed.Flat("short")), "ids");
        Assert.Equal((200, 1), (status, (int)report["created"]!));
        Assert.Equal("feed.id-too-long", (string?)report["refused"]![0]!["reasons"]![0]!["code"]);
    }

    [Fact]
    public async Task Takes_offers_with_characters_that_the_database_does_not_keep()
    {
        var odd = YandexFeed.Flat("odd").Replace("Образцовая", "Обр&#xD800;азцовая\u0002&#0;", StringComparison.Ordinal);
        var (status, report) = await engine.ImportAsync(YandexFeed.Of(odd), "odd");
        Assert.Equal((200, 1), (status, (int)report["created"]!));
        Assert.Equal("Образцовая  улица, 12", (string?)(await ObjectAsync("odd", "odd"))["address"]!["line"]);
    }

    [Fact]
    public async Task Takes_many_feeds_with_the_same_ids_and_people_at_once()
    {
        var feeds = Enumerable.Range(0, 4).Select(i => engine.ImportAsync(
            YandexFeed.Of([.. Enumerable.Range(1, 200).Select(n =>
                YandexFeed.Flat($"p{n}").Replace("+79990000001", $"+7999111{n:0000}", StringComparison.Ordinal))]), $"parallel-{i}"));
        Assert.All(await Task.WhenAll(feeds), r => Assert.Equal((200, 200), (r.Status, (int)r.Body["created"]!)));
    }

    [Fact]
    public async Task Leaves_room_for_others_while_many_imports_wait()
    {
        await using var connection = new Npgsql.NpgsqlConnection(engine.ConnectionString);
        await connection.OpenAsync();
        await using var hold = new Npgsql.NpgsqlCommand("SELECT pg_advisory_lock(hashtextextended('import', id)) FROM companies", connection);
        await hold.ExecuteNonQueryAsync();
        var imports = Enumerable.Range(0, 16).Select(i => engine.ImportAsync(YandexFeed.Flats(1), $"waiting-{i}")).ToList();
        while (await engine.SqlAsync("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") is 0L) await Task.Delay(20);
        Assert.NotNull(await engine.GetAsync("/plans"));
        await using var release = new Npgsql.NpgsqlCommand("SELECT pg_advisory_unlock_all()", connection);
        await release.ExecuteNonQueryAsync();
        Assert.All(await Task.WhenAll(imports), r => Assert.Equal(200, r.Status));
    }

    [Fact]
    public async Task Leaves_an_object_as_a_person_decided_though_an_import_had_withdrawn_it()
    {
        await engine.ImportAsync(YandexFeed.Flats(10), "decided");
        await engine.ImportAsync(YandexFeed.Flats(9), "decided", "replace");
        var id = (await ObjectAsync("decided", "10"))["id"];
        await engine.SendAsync(HttpMethod.Patch, $"/objects/{id}", new { status = "Closed" });
        await engine.ImportAsync(YandexFeed.Flats(10), "decided", "replace");
        Assert.Equal("Closed", (string?)(await ObjectAsync("decided", "10"))["status"]);
    }

    [Fact]
    public async Task Writes_down_what_became_of_each_import()
    {
        await engine.ImportAsync(YandexFeed.Flats(2), "runs");
        await engine.ImportAsync("no xml", "runs");
        Assert.Equal("2 -, 0 !", await engine.SqlAsync(
            "SELECT string_agg(created || CASE WHEN problem IS NULL THEN ' -' ELSE ' !' END, ', ' ORDER BY id) FROM imports WHERE source = 'runs'"));
    }

    [Theory]
    [InlineData("format=word&source=a", "format")]
    [InlineData("format=yandex&source=a%00b", "source")]
    [InlineData("format=yandex&source=a&mode=1", "mode")]
    [InlineData("format=yandex&source=a&mode=sometimes", "mode")]
    [InlineData("format=yandex&source=", "source")]
    public async Task Names_the_parameter_that_is_wrong(string query, string field)
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, $"/imports?{query}", new ByteArrayContent([]));
        Assert.Equal(400, status);
        Assert.NotNull(problem["errors"]![field]);
    }

    [Fact]
    public async Task Refuses_addresses_of_private_networks()
    {
        var (status, problem) = await engine.TryAsync(HttpMethod.Post, "/imports?format=yandex&url=http://127.0.0.1:1/feed.xml", new ByteArrayContent([]));
        Assert.Equal(422, status);
        Assert.Contains("not a public address", (string?)problem["detail"], StringComparison.Ordinal);
    }

    private async Task<System.Text.Json.Nodes.JsonNode> ObjectAsync(string source, string id) =>
        (await engine.GetAsync($"/objects?source={source}&externalId={id}"))["items"]![0]!;

    private async Task<int> CountAsync(string source, string status) => (int)(await engine.GetAsync($"/objects?source={source}&status={status}"))["total"]!;
}
