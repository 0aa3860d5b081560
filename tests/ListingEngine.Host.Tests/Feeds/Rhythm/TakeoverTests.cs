using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Commands;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Feeds.Rhythm;

public sealed class TakeoverTests(TestServer server) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new() { ["Jobs__Heartbeat"] = "00:00:01" };

    private readonly string _root = Directory.CreateTempSubdirectory("listings-takeover-").FullName;
    private string _database = "";

    public async ValueTask InitializeAsync() => _database = await server.NewDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_a_killed_node_was_told_to_publish_another_one_publishes()
    {
        using var first = EngineProcess.Start(_database, Path.Combine(_root, "first"), Settings, "serve");
        JsonNode plan;
        using (var http = await ClientAsync(first))
        {
            (await http.PostAsync("/api/v1/imports?format=yandex", new ByteArrayContent(Encoding.UTF8.GetBytes(YandexFeed.Flats(5))))).Dispose();
            // Nothing but the order asks for a build of this plan.
            using var made = await http.PostAsJsonAsync("/api/v1/plans", new { portal = "yandex", name = "taken over", rhythm = "ByHand", lines = new[] { new { filter = new { } } } });
            plan = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
            // The gate holds the build up where it has begun and nothing has come of it.
            await using (var gate = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_database) { Pooling = false }.ConnectionString))
            {
                await gate.OpenAsync();
                await using var hold = new NpgsqlCommand($"SELECT pg_advisory_lock({0x4C45}, {plan["id"]})", gate);
                await hold.ExecuteNonQueryAsync();
                (await http.PostAsync($"/api/v1/plans/{plan["id"]}/run", null)).Dispose();
                await UntilAsync(http, plan, "Running");
                await first.KillAsync();
            }
        }

        using var second = EngineProcess.Start(_database, Path.Combine(_root, "second"), Settings, "serve");
        using var other = await ClientAsync(second);
        var run = await UntilAsync(other, plan, "Done");
        Assert.Equal((1, 5), ((int)run["result"]!["snapshot"]!, (int)run["result"]!["offers"]!));
        var versions = (await other.GetFromJsonAsync<JsonNode>($"/api/v1/plans/{plan["id"]}/snapshots"))!;
        Assert.Equal("publish", (string)Assert.Single(versions["items"]!.AsArray())!["cause"]!);
    }

    private static async Task<HttpClient> ClientAsync(EngineProcess engine) =>
        new() { BaseAddress = new(await engine.AddressAsync()), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };

    private static async Task<JsonNode> UntilAsync(HttpClient http, JsonNode plan, string state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (true)
        {
            var run = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/plans/{plan["id"]}/run", patience.Token))!;
            if ((string)run["state"]! == state) return run;
            await Task.Delay(50, patience.Token);
        }
    }
}
