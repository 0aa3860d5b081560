using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ListingEngine.Host.Tests.Commands;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Feeds.Rhythm;

/// <summary>
/// Two engines on one database publish what goes on changing, and one after the other is killed without a word and started again, until the plan has
/// its two hundred versions.
/// </summary>
public sealed partial class TwoEnginesTests(TestServer server) : IAsyncLifetime
{
    private const int Flats = 30, Versions = 200, Kills = 2, LastPrice = 7_654_321;

    private readonly Dictionary<string, string> _settings = new()
    {
        ["Feeds__LookEvery"] = "00:00:00.05", ["Feeds__Debounce"] = "00:00:00", ["Feeds__KeepVersions"] = "1000", ["Jobs__Heartbeat"] = "00:00:01",
        // Flats whose pictures nobody could fetch are withheld after a while: not what this is about.
        ["Photos__LookEvery"] = "1.00:00:00",
    };

    private readonly string[] _roots = [Directory.CreateTempSubdirectory("listings-two-").FullName, Directory.CreateTempSubdirectory("listings-two-").FullName];
    private readonly Node[] _nodes = new Node[2];
    private readonly ConcurrentDictionary<string, string> _bodies = [];
    private Task _restart = Task.CompletedTask;
    private string _database = "";
    private string _path = "";

    public async ValueTask InitializeAsync()
    {
        _database = await server.NewDatabaseAsync();
        for (var i = 0; i < 2; i++) _nodes[i] = await StartAsync(i);
    }

    public async ValueTask DisposeAsync()
    {
        await _restart;
        foreach (var node in _nodes) node.Dispose();
        foreach (var root in _roots) Directory.Delete(root, recursive: true);
    }

    [Fact]
    public async Task Two_hundred_publications_under_kills_lose_nothing_double_nothing_and_mix_nothing()
    {
        var (plan, kills) = (await PrepareAsync(), 0);
        using (var stop = new CancellationTokenSource())
        {
            var work = Enumerable.Range(0, 2).SelectMany(i => new[] { Task.Run(() => ReadAsync(i, stop.Token)), Task.Run(() => PublishAsync(i, plan, stop.Token)) }).ToArray();
            while (await VersionsAsync() is var published && (published < Versions || kills < Kills) && !work.Any(w => w.IsFaulted))
            {
                if (published >= (kills + 1) * Versions / (Kills + 1)) await KillAsync(kills++ % 2);
                else await Task.Delay(10, CancellationToken.None);
            }

            await stop.CancelAsync();
            await Task.WhenAll(work);
        }

        await _restart;
        await SqlAsync($"UPDATE objects SET price = {LastPrice}");
        await UntilAsync("SELECT NOT EXISTS (SELECT FROM feed_work) AND next_at IS NULL AND changed_at IS NULL FROM plans");

        Assert.True(await VersionsAsync() > Versions);
        Assert.Equal("", await SqlAsync("""
            SELECT concat_ws('; ', CASE WHEN count(*) <> count(DISTINCT number) THEN 'doubled' END, CASE WHEN count(*) <> max(number) THEN count(*) || ' of ' || max(number) END,
                string_agg(concat_ws(' ', number, state, 'offers', offers, 'added', added, 'changed', changed, 'removed', removed, cause), ', ') FILTER (WHERE state <> 'Shelved'))
            FROM feed_snapshots
            """));
        Assert.Equal(true, await SqlAsync("SELECT p.current_snapshot_id = (SELECT id FROM feed_snapshots ORDER BY number DESC LIMIT 1) FROM plans p"));
        Assert.True(_bodies.Count > 20, $"{_bodies.Count} versions were seen");
        var last = await TextAsync(0);
        Assert.Equal(Flats, Regex.Count(last, $"<value>{LastPrice}</value>"));
        Assert.Equal(Offers(last), Offers(await FreshAsync(plan)));
        Assert.Equal(Offers(last), Offers(await TextAsync(1)));
    }

    private async Task<JsonNode> PrepareAsync()
    {
        var http = _nodes[0].Http;
        (await http.PostAsync("/api/v1/imports?format=yandex", new ByteArrayContent(Encoding.UTF8.GetBytes(YandexFeed.Flats(Flats))))).Dispose();
        // Over three blocks, so that there is something to mix.
        await SqlAsync("UPDATE objects SET id = id + 5120 * (external_id::int % 3)");
        var plan = await PlanAsync(http, "two engines");
        _path = new Uri((string)plan["feedUrl"]!).AbsolutePath;
        await UntilAsync("SELECT count(*) > 0 FROM feed_snapshots");
        return plan;
    }

    private static async Task<JsonNode> PlanAsync(HttpClient http, string name)
    {
        using var made = await http.PostAsJsonAsync("/api/v1/plans", new { portal = "yandex", name, lines = new[] { new { filter = new { } } } });
        return (await made.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>The same plan built anew, from nothing.</summary>
    private async Task<string> FreshAsync(JsonNode plan)
    {
        await SqlAsync($"DELETE FROM feed_records WHERE plan_id = {plan["id"]}");
        var fresh = await PlanAsync(_nodes[0].Http, "fresh");
        using var published = await _nodes[0].Http.PostAsync($"/api/v1/plans/{fresh["id"]}/publish", null);
        return Encoding.UTF8.GetString(await _nodes[0].Http.GetByteArrayAsync(new Uri((string)fresh["feedUrl"]!).AbsolutePath));
    }

    // One entity tag stands for one body, on both nodes, before and after their deaths; every body is whole.
    private async Task ReadAsync(int node, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, _path) { Headers = { { "Accept-Encoding", "gzip" } } };
                using var answer = await _nodes[node].Http.SendAsync(request, ct);
                var packed = await answer.Content.ReadAsByteArrayAsync(ct);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                var body = Unpack(packed);
                Assert.Equal(Flats, body.Split("</offer>").Length - 1);
                Assert.EndsWith("</realty-feed>", body.TrimEnd(), StringComparison.Ordinal);
                var hash = Convert.ToHexString(SHA256.HashData(packed));
                Assert.Equal(hash, _bodies.GetOrAdd(answer.Headers.ETag!.Tag, hash));
                // The engines need the processors more than those who read.
                await Task.Delay(25, ct);
            }
            catch (Exception e) when (IsOfKill(e))
            {
                // The node was killed: what it had begun to send is cut, and the transport says so.
            }
        }
    }

    // What the plan does by itself and what is asked of either node get into each other's way, as they should.
    private async Task PublishAsync(int node, JsonNode plan, CancellationToken ct)
    {
        for (var price = 1_000_000; !ct.IsCancellationRequested; price++)
        {
            await SqlAsync($"UPDATE objects SET price = {price} WHERE external_id::int % {Flats} = {price % Flats}");
            try
            {
                using var answer = await _nodes[node].Http.PostAsync($"/api/v1/plans/{plan["id"]}/publish", null, ct);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
            catch (Exception e) when (IsOfKill(e))
            {
                await _restart;
            }
        }
    }

    // Its publication is under way: one of them always is. The other node works on alone meanwhile.
    private async Task KillAsync(int node)
    {
        await _restart;
        await _nodes[node].Process.KillAsync();
        _restart = RestartAsync(node);
    }

    private static bool IsOfKill(Exception e) => e is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException;

    private async Task RestartAsync(int node)
    {
        _nodes[node].Dispose();
        _nodes[node] = await StartAsync(node);
    }

    private async Task<Node> StartAsync(int node)
    {
        var process = EngineProcess.Start(_database, _roots[node], _settings, "serve");
        var http = new HttpClient { BaseAddress = new(await process.AddressAsync()), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };
        return new(process, http);
    }

    private async Task<string> TextAsync(int node) => Encoding.UTF8.GetString(await _nodes[node].Http.GetByteArrayAsync(_path));

    private static string Unpack(byte[] packed)
    {
        using var text = new StreamReader(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }

    private static string[] Offers(string feed) => [.. OfferElement().Matches(feed).Select(m => m.Value)];

    private async Task<int> VersionsAsync() => (int)(await SqlAsync("SELECT coalesce(max(number), 0) FROM feed_snapshots"))!;

    private async Task UntilAsync(string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await SqlAsync(question) is not true) await Task.Delay(5, patience.Token);
    }

    private async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    [GeneratedRegex("<offer .*?</offer>", RegexOptions.Singleline)]
    private static partial Regex OfferElement();

    private sealed record Node(EngineProcess Process, HttpClient Http) : IDisposable
    {
        public void Dispose()
        {
            Http.Dispose();
            Process.Dispose();
        }
    }
}
