using System.Net.Sockets;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>Connections to the private server.</summary>
internal static class PrivateConnection
{
    public const string User = "listings";
    private const string Database = "listings";

    // The engine has a pool for itself and one for its jobs' store; with those of a command line they fit into the server's 100.
    private const int PoolSize = 30;

    public static string To(string socket, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = socket,
        Port = 5432,
        Database = Database,
        Username = User,
        Password = password,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        ApplicationName = "ListingEngine",
        MaxPoolSize = PoolSize,
        ConnectionIdleLifetime = 60,
        Timeout = 15,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>True when the server lets us in; makes the database the first time.</summary>
    public static async Task<bool> AnswersAsync(string socket, string password, CancellationToken ct)
    {
        try
        {
            try
            {
                await RunAsync(socket, password, Database, "SELECT 1", ct);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
            {
                await RunAsync(socket, password, "postgres", $"CREATE DATABASE {Database}", ct);
            }

            return true;
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InvalidPassword)
        {
            throw new PrivatePostgresException(
                $"The private PostgreSQL in '{socket}' does not take its password. Restore the file 'password' that belongs to it.", e);
        }
        catch (NpgsqlException e) when (e.SqlState is PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown
            || e.InnerException is SocketException or IOException or TimeoutException)
        {
            return false;
        }
        catch (NpgsqlException e)
        {
            throw new PrivatePostgresException(
                $"The private PostgreSQL in '{socket}' answers with an error: {e.Message}. Mend that and start again.", e);
        }
    }

    private static async Task RunAsync(string socket, string password, string database, string sql, CancellationToken ct)
    {
        var way = new NpgsqlConnectionStringBuilder(To(socket, password)) { Database = database, Pooling = false };
        await using var connection = new NpgsqlConnection(way.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
