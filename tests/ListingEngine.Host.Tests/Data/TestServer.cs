using System.Collections.Concurrent;
using ListingEngine.Host.Data;
using ListingEngine.Host.Tests.Data;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestServer))]

namespace ListingEngine.Host.Tests.Data;

/// <summary>
/// The one PostgreSQL of a test run, started when the first test asks for a database: a throw-away cluster, or the server
/// that <c>LISTINGS_TEST_CONNECTION</c> names (its user must be allowed to create databases). A test class takes it in its constructor.
/// </summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly Lazy<Task<PrivatePostgres>> _own;
    private readonly string? _given = Environment.GetEnvironmentVariable("LISTINGS_TEST_CONNECTION") is { Length: > 0 } set ? set : null;
    private readonly ConcurrentBag<string> _made = [];
    private readonly SemaphoreSlim _oneAtATime = new(1);

    public TestServer() => _own = new(() => PrivatePostgres.StartAsync(
        Path.Combine(Path.GetTempPath(), $"listings-tests-{Guid.NewGuid():N}"[..24]), new() { ThrowAway = true }, CancellationToken.None));

    /// <summary>The way into a fresh database, empty or cloned from the one of that name, to which nobody may then be connected.</summary>
    public async Task<string> NewDatabaseAsync(string? template = null)
    {
        var server = await ServerAsync();
        var name = $"test_{Guid.NewGuid():N}"[..20];
        await _oneAtATime.WaitAsync();
        try
        {
            if (template is not null) NpgsqlConnection.ClearPool(new(In(server, template)));
            await RunAsync(server, $"CREATE DATABASE {name} TEMPLATE {template ?? "template0"}");
        }
        finally
        {
            _oneAtATime.Release();
        }

        _made.Add(name);
        return In(server, name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_given is not null)
            foreach (var name in _made) await RunAsync(_given, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        if (_own.IsValueCreated) await (await _own.Value).DisposeAsync();
        _oneAtATime.Dispose();
    }

    private async Task<string> ServerAsync() => _given ?? (await _own.Value).ConnectionString;

    // Small pools: every test class has its own, and the server's connections are for all of them.
    private static string In(string server, string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database, MaxPoolSize = 10, IncludeErrorDetail = true }.ConnectionString;

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
