using System.Collections.Concurrent;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>
/// One request at a time at each host, whoever asks: the turn is a lock in the database, so that the pace a site sees is the pace of the whole
/// installation. A node that dies gives it back with its connection.
/// </summary>
internal sealed class SiteTurns(NpgsqlDataSource db) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<SiteTurn, Task> _pauses = [];

    /// <summary>Waits until nobody else is at that host.</summary>
    public async Task<SiteTurn> TakeAsync(string host, CancellationToken ct)
    {
        var connection = await db.OpenConnectionAsync(ct);
        try
        {
            await connection.ExecuteAsync($"SELECT pg_advisory_lock({SiteTurn.Key})", ct, host);
            return new(connection, host);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the turn; the place at the host stays taken for the pause, while the page is read.</summary>
    public void End(SiteTurn turn, TimeSpan pause)
    {
        var over = PauseAsync(turn, pause);
        _pauses[turn] = over;
        _ = over.ContinueWith(_ => _pauses.TryRemove(turn, out var _), TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_pauses.Values);
        _stop.Dispose();
    }

    private async Task PauseAsync(SiteTurn turn, TimeSpan pause)
    {
        if (pause > TimeSpan.Zero) await Task.Delay(pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await turn.GiveBackAsync();
    }
}
