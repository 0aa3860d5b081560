using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace ListingEngine.Host.Data;

/// <summary>
/// A small shell in a session of its own that starts the server, starts it again should it die, and stops it when the last
/// engine process has let go of the users' lock: kill -9 lets go too, and Ctrl-C in the engine's terminal reaches neither.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class PostgresKeeper(PostgresFolder folder, PostgresBinaries binaries, bool throwAway)
{
    // The longest address of a unix socket, without its closing zero.
    private const int LongestSocket = 107;

    // postmaster.pid of a dead server may name a process that lives: ours is the one that stands in our data folder.
    // The descriptors from 3 up may be pipes or locks of whoever started the engine.
    private const string Script =
        """
        bin=$1 socket=$2 stop=$3
        umask 077
        exec </dev/null >log/keeper.log 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8<keeper.lock 9<users.lock
        trap '' HUP INT TERM
        flock -n 8 || exit 0
        case $socket in /*) socket=$(mktemp -d "$socket/listings.XXXXXX") || exit 1 ;; esac
        alive() { read -r pid _ 2>/dev/null <data/postmaster.pid && [ "/proc/$pid/cwd" -ef data ]; }
        start() {
            rm -f data/postmaster.pid
            : >log/start.log
            "$bin/pg_ctl" -D data -l log/start.log -s -w -t 86400 -o "-h '' -k '$socket'" start 8>&- 9>&-
        }
        tries=0
        until alive || start; do
            tries=$((tries + 1))
            [ $tries -lt 3 ] || exit 1
            sleep 1
        done
        until flock -w 2 9; do
            alive || start
        done
        "$bin/pg_ctl" -D data -s -w -t 600 -m "$stop" stop 8>&- 9>&-
        case $socket in /*) rm -rf "$socket" ;; esac
        if [ "$stop" = immediate ]; then rm -rf "$PWD"; fi
        """;

    private Process? _process;

    /// <summary>Where the server listens, as Npgsql names it; null until it does.</summary>
    public string? Socket
    {
        get
        {
            var file = Path.Combine(folder.Data, "postmaster.pid");
            try
            {
                return File.ReadAllLines(file) is [_, _, _, _, var socket, _, _, var state, ..] && state.Trim() == "ready"
                    ? socket == ".." ? folder.Root : socket
                    : null;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    /// <summary>Sees to it that a keeper is there; says so when ours has given up.</summary>
    public void Ensure()
    {
        if (_process is { HasExited: false }) return;
        if (_process is { ExitCode: not 0 }) throw GivesUp();
        var probe = FolderLock.Try(folder.KeeperLock, FileShare.None);
        if (probe is null) return;
        probe.Dispose();
        var stop = throwAway ? "immediate" : "fast";
        var command = folder.User.Runs("setsid", "sh", "-c", Script, "listings-postgres", binaries.Folder, SocketPlace(), stop);
        _process = SystemCommand.Start(SystemCommand.About(command, folder.Root));
    }

    public PrivatePostgresException GivesUp() =>
        new($"PostgreSQL does not start in '{folder.Root}': {LastWord()} More is in '{folder.Log}'.");

    /// <summary>True once the server is down and the keeper that we started has ended; false when others keep it busy.</summary>
    public async Task<bool> EndsAsync(TimeSpan patience)
    {
        if (_process is null) return false;
        using var limit = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return _process.HasExited;
    }

    // Beside the data where that can be addressed: a folder for temporary files is another one inside systemd's PrivateTmp.
    private string SocketPlace()
    {
        var plain = folder.Root.All(c => char.IsAscii(c) && c is not ',');
        return plain && Encoding.UTF8.GetByteCount(folder.Root + "/.s.PGSQL.5432") <= LongestSocket ? ".." : "/tmp";
    }

    // What goes wrong before the server opens its own log stands in start.log, the rest in the newest of the others.
    private string LastWord() => new DirectoryInfo(folder.Log).EnumerateFiles("*.log")
        .Where(f => f.Name != "keeper.log")
        .OrderByDescending(f => f.LastWriteTimeUtc)
        .Select(f => File.ReadAllLines(f.FullName))
        .Where(lines => lines.Any(l => l.Contains("FATAL", StringComparison.Ordinal) || l.Contains("PANIC", StringComparison.Ordinal)))
        .Select(lines => string.Join(" ", lines.TakeLast(3)))
        .FirstOrDefault() ?? "it gives no reason.";
}
