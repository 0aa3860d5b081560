using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Commands;

/// <summary>The engine killed in the middle of its work, and started again on what it left.</summary>
public sealed class KillTests(TestServer server) : IAsyncLifetime
{
    private const int Flats = 15_000;

    // The plan publishes when it is told to, and not by itself in between; pictures that nobody can fetch withhold no flat meanwhile.
    private readonly Dictionary<string, string> _settings = new()
    {
        ["Feeds__Debounce"] = "01:00:00", ["Feeds__LongestDebounce"] = "01:00:00", ["Photos__LookEvery"] = "1.00:00:00",
    };

    private readonly string _root = Directory.CreateTempSubdirectory("listings-kill-").FullName;
    private string _database = "";

    public async ValueTask InitializeAsync() => _database = await server.NewDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Leaves_no_half_import_and_no_half_publication()
    {
        var feed = Encoding.UTF8.GetBytes(YandexFeed.Flats(Flats));
        using (var first = EngineProcess.Start(_database, _root, _settings, "serve"))
        {
            using var http = Client(await first.AddressAsync());
            var import = http.PostAsync("/api/v1/imports?format=yandex", new ByteArrayContent(feed));
            // Objects of the import are in the table, and nobody sees them yet.
            await UntilAsync("SELECT pg_relation_size('objects') > 4000000");
            await first.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => import);
        }

        JsonNode plan;
        string path;
        byte[] served;
        using (var second = EngineProcess.Start(_database, _root, _settings, "serve"))
        {
            using var http = Client(await second.AddressAsync());
            Assert.Equal(0, (int)(await http.GetFromJsonAsync<JsonNode>("/api/v1/objects"))!["total"]!);
            using (var imported = await http.PostAsync("/api/v1/imports?format=yandex", new ByteArrayContent(feed)))
                Assert.Equal(Flats, (int)(await imported.Content.ReadFromJsonAsync<JsonNode>())!["created"]!);
            using (var made = await http.PostAsJsonAsync("/api/v1/plans",
                new { portal = "yandex", name = "killed", lines = new[] { new { filter = new { } } } }))
                plan = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
            (await http.PostAsync($"/api/v1/plans/{plan["id"]}/publish", null)).Dispose();
            path = new Uri((string)plan["feedUrl"]!).AbsolutePath;
            served = await http.GetByteArrayAsync(path);

            await RunAsync("UPDATE objects SET price = price + 1");
            var publish = http.PostAsync($"/api/v1/plans/{plan["id"]}/publish", null);
            // New chunks are on the shelf, and no version refers to them yet.
            await UntilAsync("SELECT (SELECT count(*) FROM feed_chunks) > (SELECT cardinality(chunk_ids) + 3 FROM feed_snapshots)");
            await second.KillAsync();
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => publish);
        }

        using (var third = EngineProcess.Start(_database, _root, _settings, "serve"))
        {
            using var http = Client(await third.AddressAsync());
            Assert.Equal(served, await http.GetByteArrayAsync(path));
            using var published = await http.PostAsync($"/api/v1/plans/{plan["id"]}/publish", null);
            var result = (await published.Content.ReadFromJsonAsync<JsonNode>())!;
            Assert.Equal((2, Flats, Flats), ((int)result["snapshot"]!, (int)result["offers"]!, (int)result["changed"]!));
        }
    }

    private static HttpClient Client(string address)
    {
        var http = new HttpClient { BaseAddress = new(address), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return http;
    }

    private async Task UntilAsync(string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await RunAsync(question) is not true) await Task.Delay(2, patience.Token);
    }

    private async Task<object?> RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
