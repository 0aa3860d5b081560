using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Commands;
using ListingEngine.Host.Tests.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Feeds.Doors;

public sealed class ForwardedAddressTests(TestServer server) : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("listings-forwarded-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Behind_a_proxy_the_address_counts_that_the_proxy_tells()
    {
        var database = await server.NewDatabaseAsync();
        using var engine = EngineProcess.Start(database, _root, new Dictionary<string, string> { ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true", ["Jobs__Run"] = "false" }, "serve");
        using var http = new HttpClient { BaseAddress = new(await engine.AddressAsync()), DefaultRequestHeaders = { { "X-Api-Key", RunningEngine.Key } } };
        using var made = await http.PostAsJsonAsync("/api/v1/plans", new { portal = "yandex", name = "proxied", lines = new[] { new { filter = new { } } } });
        var plan = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
        (await http.PutAsJsonAsync($"/api/v1/plans/{plan["id"]}/access", new { networks = new[] { "203.0.113.0/24" } })).Dispose();
        var path = new Uri((string)plan["feedUrl"]!).AbsolutePath;
        Assert.Equal((403, 503), (await StatusAsync(http, path, "198.51.100.1"), await StatusAsync(http, path, "203.0.113.9")));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var db = new NpgsqlConnection(database);
        await db.OpenAsync(patience.Token);
        await using var pulls = new NpgsqlCommand("SELECT string_agg(address || ' ' || status, ', ' ORDER BY id) FROM feed_pulls", db);
        while (await pulls.ExecuteScalarAsync(patience.Token) is not "198.51.100.1 403, 203.0.113.9 503") await Task.Delay(50, patience.Token);
    }

    private static async Task<int> StatusAsync(HttpClient http, string path, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "X-Forwarded-For", from } } };
        using var answer = await http.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
