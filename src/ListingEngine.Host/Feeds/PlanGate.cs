using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// Lets one publication of a plan through at a time, on all nodes together. The database holds the lock for the connection, so that a killed
/// node's lock goes with it.
/// </summary>
internal sealed class PlanGate : IAsyncDisposable
{
    private const int Space = 0x4C45;

    // A build takes every core for itself, so that more of them only take memory: ten at once held 911 MB. And whoever waits in the database
    // holds a connection, while the one who works needs several: without this the pool would run dry.
    private static readonly SemaphoreSlim AtOnce = new(2);

    private readonly NpgsqlConnection _connection;
    private readonly int _key;

    private PlanGate(NpgsqlConnection connection, int key) => (_connection, _key) = (connection, key);

    public static async Task<PlanGate> EnterAsync(NpgsqlDataSource source, long planId, CancellationToken ct)
    {
        await AtOnce.WaitAsync(ct);
        NpgsqlConnection? connection = null;
        try
        {
            connection = await source.OpenConnectionAsync(ct);
            await connection.ExecuteAsync("SELECT pg_advisory_lock($1, $2)", ct, Space, (int)planId);
            // The last commit of a node that was killed may still be under way, on another connection than its lock: it holds the plan's row.
            await connection.ExecuteAsync("SELECT FROM plans WHERE id = $1 FOR NO KEY UPDATE", ct, planId);
            return new(connection, (int)planId);
        }
        catch
        {
            if (connection is not null) await connection.DisposeAsync();
            AtOnce.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _connection.ExecuteAsync("SELECT pg_advisory_unlock($1, $2)", CancellationToken.None, Space, _key);
        }
        finally
        {
            await _connection.DisposeAsync();
            AtOnce.Release();
        }
    }
}
