using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>The right to ask a host, held by a connection.</summary>
internal sealed class SiteTurn(NpgsqlConnection connection, string host)
{
    /// <summary>Key of the lock of host <c>$1</c>.</summary>
    public const string Key = "hashtextextended('visit ' || $1, 0)";

    public async Task GiveBackAsync()
    {
        try
        {
            await connection.ExecuteAsync($"SELECT pg_advisory_unlock({Key})", CancellationToken.None, host);
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and the lock with it.
        }

        await connection.DisposeAsync();
    }
}
