using System.Diagnostics;
using System.Runtime.Versioning;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>
/// The engine's own PostgreSQL in a folder, for those who run no server. Any number of processes may use one folder at a
/// time: the first starts the server, the others join it, and it stops when the last of them has ended.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromMinutes(15);
    private readonly FileStream _use;
    private readonly PostgresKeeper _keeper;
    private readonly string? _throwAway;

    private PrivatePostgres(FileStream use, PostgresKeeper keeper, string? throwAway, string connectionString) =>
        (_use, _keeper, _throwAway, ConnectionString) = (use, keeper, throwAway, connectionString);

    /// <summary>The way into the database <c>listings</c>, good until this is disposed of.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts the server of the folder, or joins it, and answers when it does.</summary>
    /// <exception cref="PrivatePostgresException">What can be expected to go wrong, with what to do.</exception>
    public static async Task<PrivatePostgres> StartAsync(string folder, PrivatePostgresOptions options, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux())
            throw new PrivatePostgresException("The private PostgreSQL runs on Linux only. Set ConnectionStrings__Listings to a server.");
        try
        {
            var place = await PostgresFolder.PrepareAsync(folder, ct);
            // Taken before anything is looked at: from here on a running server stays, and one that is being stopped is waited for.
            var use = await FolderLock.TakeAsync(place.UsersLock, FileShare.Read, ct);
            try
            {
                return await JoinAsync(place, use, options, ct);
            }
            catch
            {
                await use.DisposeAsync();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PrivatePostgresException(
                $"The private PostgreSQL cannot be kept in '{folder}': {e.Message} "
                + "Choose another Storage__Root, or set ConnectionStrings__Listings to a server.", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _use.DisposeAsync();
        if (_throwAway is null || !OperatingSystem.IsLinux()) return;
        var ended = await _keeper.EndsAsync(TimeSpan.FromSeconds(30));
        if (ended && Directory.Exists(_throwAway)) Directory.Delete(_throwAway, recursive: true);
    }

    [SupportedOSPlatform("linux")]
    private static async Task<PrivatePostgres> JoinAsync(
        PostgresFolder place, FileStream use, PrivatePostgresOptions options, CancellationToken ct)
    {
        await using var start = await FolderLock.TakeAsync(place.StartLock, FileShare.None, ct);
        var major = place.Major;
        var binaries = await PostgresBinaries.FindAsync(major, ct);
        if (major is null) await PostgresCluster.MakeAsync(place, binaries, options.ThrowAway, ct);
        var keeper = new PostgresKeeper(place, binaries, options.ThrowAway);
        var password = place.Password;
        for (var since = Stopwatch.StartNew(); since.Elapsed < LongestRecovery; await Task.Delay(Pause, ct))
        {
            keeper.Ensure();
            if (keeper.Socket is { } socket && await PrivateConnection.AnswersAsync(socket, password, ct))
                return new(use, keeper, options.ThrowAway ? place.Root : null, PrivateConnection.To(socket, password));
        }

        throw keeper.GivesUp();
    }
}
