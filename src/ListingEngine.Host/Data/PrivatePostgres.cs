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
    private readonly FileStream _use;
    private readonly PostgresKeeper _keeper;
    private readonly string? _throwAway;

    private PrivatePostgres(FileStream use, PostgresKeeper keeper, string? throwAway, string connectionString) =>
        (_use, _keeper, _throwAway, ConnectionString) = (use, keeper, throwAway, connectionString);

    /// <summary>The way into the database <c>listings</c>, good until this is disposed of.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts the server of the folder, or joins it; answers when it does. What can go wrong comes as <see cref="PrivatePostgresException"/>.</summary>
    public static async Task<PrivatePostgres> StartAsync(string folder, PrivatePostgresOptions options, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux())
            throw new PrivatePostgresException("The private PostgreSQL runs on Linux only. Set ConnectionStrings__Listings to a server.");
        var place = await PostgresFolder.PrepareAsync(folder, ct);
        // Taken before anything is looked at: from here on a running server stays, and one that is being stopped is waited for.
        var use = await FolderLock.TakeAsync(place.UsersLock, FileShare.Read, ct);
        try
        {
            await using var start = await FolderLock.TakeAsync(place.StartLock, FileShare.None, ct);
            var major = place.Major;
            var binaries = await PostgresBinaries.FindAsync(major, ct);
            if (major is null) await PostgresCluster.MakeAsync(place, binaries, options.ThrowAway, ct);
            var keeper = new PostgresKeeper(place, binaries, options.ThrowAway);
            var connectionString = await AnsweringAsync(place, keeper, ct);
            return new(use, keeper, options.ThrowAway ? place.Root : null, connectionString);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _use.DisposeAsync();
        if (_throwAway is null || !OperatingSystem.IsLinux()) return;
        await _keeper.EndAsync(TimeSpan.FromSeconds(30));
        if (Directory.Exists(_throwAway)) Directory.Delete(_throwAway, recursive: true);
    }

    [SupportedOSPlatform("linux")]
    private static async Task<string> AnsweringAsync(PostgresFolder place, PostgresKeeper keeper, CancellationToken ct)
    {
        var password = place.Password;
        while (true)
        {
            keeper.Ensure();
            if (keeper.Socket is { } socket && await PrivateConnection.AnswersAsync(socket, password, ct))
                return PrivateConnection.To(socket, password);
            await Task.Delay(Pause, ct);
        }
    }
}
