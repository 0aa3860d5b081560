using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Host.Data;

/// <summary>Makes a cluster whole or not at all: under another name, renamed when nothing is missing.</summary>
[SupportedOSPlatform("linux")]
internal static class PostgresCluster
{
    // Errors are logged without the statement and its details: those hold people's names and phones.
    private const string Settings =
        """

        # The engine's own, written once; change them as you like.
        shared_buffers = 256MB
        work_mem = 32MB
        maintenance_work_mem = 256MB
        max_connections = 100
        wal_compression = on
        max_wal_size = 2GB
        checkpoint_timeout = 15min
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        logging_collector = on
        log_directory = '../log'
        log_filename = 'postgresql-%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = 1d
        log_rotation_size = 0
        log_error_verbosity = terse
        log_min_error_statement = panic

        """;

    private const string Careless =
        """
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        autovacuum_naptime = 10min

        """;

    public static async Task MakeAsync(PostgresFolder folder, PostgresBinaries binaries, bool throwAway, CancellationToken ct)
    {
        MakePassword(folder);
        await folder.User.OwnAsync(folder.Root, [folder.PasswordFile], ct);
        // Nobody keeps a server before there is a cluster, so the keeper's lock is free for initdb, which lives on when the engine
        // is killed: it must not write into what its successor makes.
        await SystemCommand.RunAsync(["flock", folder.KeeperLock, "rm", "-rf", folder.Making], folder.Root, ct);
        var outcome = await SystemCommand.RunAsync(
            folder.User.Runs(
            [
                "flock", folder.KeeperLock, binaries.Program("initdb"), "-D", folder.Making,
                "-U", PrivateConnection.User, "--pwfile", folder.PasswordFile,
                "--auth-local=scram-sha-256", "--auth-host=scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--lc-messages=C",
                .. throwAway ? (string[])["--no-sync"] : [],
            ]), folder.Root, ct);
        if (outcome.ExitCode != 0)
            throw new PrivatePostgresException(
                $"PostgreSQL could not lay its data in '{folder.Root}': {Reason(outcome.Output)}. Mend that and start again.");
        await using (var conf = new FileStream(Path.Combine(folder.Making, "postgresql.conf"), FileMode.Append))
        {
            await conf.WriteAsync(Encoding.ASCII.GetBytes(throwAway ? Settings + Careless : Settings), ct);
            conf.Flush(flushToDisk: !throwAway);
        }

        Directory.Move(folder.Making, folder.Data);
    }

    private static string Reason(string output) =>
        output.Split('\n').LastOrDefault(l => l.StartsWith("initdb: error:", StringComparison.Ordinal)) ?? output;

    // Under another name first: a password cut short by a crash would be taken for a whole one.
    private static void MakePassword(PostgresFolder folder)
    {
        var draft = Path.Combine(folder.Log, "password");
        File.Delete(draft);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        using (var file = new FileStream(draft, options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24))));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, folder.PasswordFile, overwrite: true);
    }
}
