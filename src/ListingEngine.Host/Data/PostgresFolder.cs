using System.Globalization;
using System.Runtime.Versioning;

namespace ListingEngine.Host.Data;

/// <summary>The folder of a private PostgreSQL: the cluster in <c>data</c>, its password, its logs, and the locks of its users.</summary>
[SupportedOSPlatform("linux")]
internal sealed class PostgresFolder
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private static readonly string[] Locks = ["users.lock", "start.lock", "keeper.lock"];
    private static readonly string[] Ours = [.. Locks, "password", "data", "making", "log", "lost+found"];

    private PostgresFolder(string path, PostgresUser user) => (Root, User) = (path, user);

    public string Root { get; }

    public PostgresUser User { get; }

    /// <summary>Held shared by every engine process that uses the server, and exclusively by the keeper that stops it.</summary>
    public string UsersLock => At("users.lock");

    /// <summary>Held while one process makes the cluster and sees the server up.</summary>
    public string StartLock => At("start.lock");

    /// <summary>Held by the keeper as long as it lives.</summary>
    public string KeeperLock => At("keeper.lock");

    public string Data => At("data");

    /// <summary>Where a cluster stands until it is whole.</summary>
    public string Making => At("making");

    public string Log => At("log");

    public string PasswordFile => At("password");

    public string Password => File.Exists(PasswordFile)
        ? File.ReadAllText(PasswordFile).Trim()
        : throw new PrivatePostgresException(
            $"The password of the private PostgreSQL is gone: '{PasswordFile}'. Put the file back from a backup, together with '{Data}'.");

    /// <summary>The major version of the cluster; null when there is none yet.</summary>
    public int? Major
    {
        get
        {
            if (!Directory.Exists(Data)) return null;
            var file = Path.Combine(Data, "PG_VERSION");
            return File.Exists(file) && int.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var major)
                ? major
                : throw new PrivatePostgresException(
                    $"'{Data}' is not a PostgreSQL cluster. Move it away, or choose another Storage__Root.");
        }
    }

    public static async Task<PostgresFolder> PrepareAsync(string path, CancellationToken ct)
    {
        path = Path.TrimEndingDirectorySeparator(Directory.CreateDirectory(path).FullName);
        path = Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var user = await PostgresUser.OfAsync(Path.Combine(path, "data"), ct);
        var folder = new PostgresFolder(path, user);
        folder.Lay();
        await user.OwnAsync(path, [".", "log", .. Locks], ct);
        return folder;
    }

    private void Lay()
    {
        var strange = Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).FirstOrDefault(n => !Ours.Contains(n));
        if (strange is not null && !Directory.Exists(Data))
            throw new PrivatePostgresException(
                $"'{Root}' holds other things ('{strange}'), and the private PostgreSQL wants a folder of its own. Choose another one.");
        File.SetUnixFileMode(Root, Private);
        Directory.CreateDirectory(Log);
        foreach (var name in Locks)
            if (!File.Exists(At(name))) File.Open(At(name), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read).Dispose();
    }

    private string At(string name) => Path.Combine(Root, name);
}
