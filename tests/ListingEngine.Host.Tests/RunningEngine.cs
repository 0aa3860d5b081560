using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using ListingEngine.Host.Tests.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Host.Tests;

/// <summary>The real engine on a real database of its own, listening on a port of this machine; one per test class.</summary>
public sealed class RunningEngine(TestServer server) : IAsyncLifetime
{
    public const string Key = "key-for-tests";

    private static readonly ConcurrentDictionary<TestServer, Lazy<Task<string>>> Templates = [];

    private readonly string _root = Directory.CreateTempSubdirectory("listings-engine-").FullName;
    private Engine? _engine;

    /// <summary>The engine's clock, which a test may move.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How often one network address may knock at the door; tests knock often.</summary>
    public int TriesPerMinute { get; init; } = 10_000;

    /// <summary>Steps of a password's hash: as many as against thieves would be a quarter of the tests' time.</summary>
    public int HashSteps { get; init; } = 1;

    /// <summary>Settings other than those that all tests have.</summary>
    public Dictionary<string, string?> Settings { get; init; } = [];

    /// <summary>The database of another engine, for a second node; null makes one.</summary>
    public string? Database { get; init; }

    public HttpClient Http { get; private set; } = null!;

    public IServiceProvider Services => _engine!.App.Services;

    public string ConnectionString { get; private set; } = "";

    /// <summary>What the engine warned of: a test that fails on another machine has nothing else to tell by.</summary>
    public Warnings Warnings { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var template = await Templates.GetOrAdd(server, s => new(() => MigratedAsync(s))).Value;
        ConnectionString = Database ?? await server.NewDatabaseAsync(template);
        _engine = await StartAsync();
        Http = new() { BaseAddress = new(_engine.App.Urls.First()), DefaultRequestHeaders = { { "X-Api-Key", Key } } };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _engine!.App.StopAsync();
        await _engine.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Stops the engine and starts another one on the same data.</summary>
    public async Task RestartAsync()
    {
        await _engine!.App.StopAsync();
        await _engine.DisposeAsync();
        _engine = await StartAsync();
        Http = new() { BaseAddress = new(_engine.App.Urls.First()), DefaultRequestHeaders = { { "X-Api-Key", Key } } };
    }

    public async Task<JsonNode> GetAsync(string path) => (await Http.GetFromJsonAsync<JsonNode>("/api/v1" + path))!;

    public async Task<JsonNode> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = body is null ? null : JsonContent.Create(body) };
        using var answer = await Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path} answered {(int)answer.StatusCode}: {text}{Warnings}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    public async Task<(int Status, JsonNode Body)> TryAsync(HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = body };
        using var answer = await Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)! : new JsonObject());
    }

    public Task<(int Status, JsonNode Body)> TryAsync(HttpMethod method, string path, string json) =>
        TryAsync(method, path, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<(int Status, JsonNode Body)> ImportAsync(string feed, string source = "upload", string mode = "merge") =>
        ImportAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(feed)), source, mode);

    public Task<(int Status, JsonNode Body)> ImportAsync(HttpContent feed, string source = "upload", string mode = "merge") =>
        TryAsync(HttpMethod.Post, $"/imports?format=yandex&source={source}&mode={mode}&lang=en", feed);

    public Task<JsonNode> PlanAsync(string portal = "yandex", object? lines = null) => SendAsync(HttpMethod.Post, "/plans",
        new { portal, name = $"plan for {portal}", lines = lines ?? new[] { new { filter = new { } } } });

    public Task<JsonNode> PublishAsync(JsonNode plan) => SendAsync(HttpMethod.Post, $"/plans/{plan["id"]}/publish");

    /// <summary>Runs SQL past the engine, as the outside world might.</summary>
    public async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private async Task<Engine> StartAsync()
    {
        var engine = await Engine.BuildAsync([], b =>
        {
            Configure(b, ConnectionString, _root);
            b.Configuration["People:TriesPerMinute"] = $"{TriesPerMinute}";
            b.Configuration.AddInMemoryCollection(Settings);
            b.Services.AddSingleton(Clock);
            b.Logging.AddProvider(Warnings).SetMinimumLevel(LogLevel.Warning);
            b.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = HashSteps);
        });
        await engine.App.StartAsync();
        return engine;
    }

    private static async Task<string> MigratedAsync(TestServer server)
    {
        var connection = await server.NewDatabaseAsync();
        await using var engine = await Engine.BuildAsync([], b => Configure(b, connection, Path.GetTempPath()));
        return new NpgsqlConnectionStringBuilder(connection).Database!;
    }

    private static void Configure(WebApplicationBuilder builder, string connection, string root)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Listings"] = connection,
            ["Storage:Root"] = root,
            ["ApiKey"] = Key,
            ["Intake:AllowPrivateAddresses"] = "false",
            ["Jobs:Run"] = "false",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
    }
}
