using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Tests.Data;

[SupportedOSPlatform("linux")]
public sealed class PrivatePostgresTests : IDisposable
{
    private static readonly PrivatePostgresOptions Lasting = new();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"listings-{Guid.NewGuid():N}"[..20]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Starts_on_an_empty_folder_and_keeps_its_data_for_the_next_time()
    {
        await using (var first = await StartAsync())
            await RunAsync(first, "CREATE TABLE kept AS SELECT 'дом' AS word");
        await StoppedAsync();
        await using (var again = await StartAsync())
            Assert.Equal("дом", await RunAsync(again, "SELECT word FROM kept"));
        await StoppedAsync();
    }

    [Fact]
    public async Task Is_joined_by_others_and_stops_when_the_last_user_leaves()
    {
        var both = await Task.WhenAll(StartAsync(), StartAsync());
        var server = Postmaster();
        await both[0].DisposeAsync();
        Assert.Equal(1, await RunAsync(both[1], "SELECT 1"));
        await using (var third = await StartAsync()) Assert.Equal(server, Postmaster());
        await both[1].DisposeAsync();
        await StoppedAsync();
    }

    [Fact]
    public async Task Outlives_the_process_that_started_it_while_another_one_uses_it_and_ends_with_that_ones_kill()
    {
        // Any process that holds the lock is a user: what the engine's second process is, seen from the server.
        await using var first = await StartAsync();
        using var other = Process.Start("flock", ["--shared", "--no-fork", Path.Combine(_folder, "users.lock"), "sleep", "600"]);
        await UntilAsync(() => File.ReadAllText($"/proc/{other.Id}/cmdline").StartsWith("sleep", StringComparison.Ordinal));
        await first.DisposeAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), Ct);
        Assert.True(Runs());
        other.Kill();
        await StoppedAsync();
    }

    [Fact]
    public async Task Waits_for_the_old_server_to_stop_and_starts_it_again()
    {
        for (var i = 0; i < 3; i++)
        {
            await using var server = await StartAsync();
            await RunAsync(server, $"CREATE TABLE t{i} (id int)");
        }

        await using (var last = await StartAsync())
            Assert.Equal(3L, await RunAsync(last, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
        await StoppedAsync();
    }

    [Fact]
    public async Task Comes_back_by_itself_with_its_data_when_the_postmaster_is_killed()
    {
        await using (var server = await StartAsync())
        {
            await RunAsync(server, "CREATE TABLE kept AS SELECT 7 AS n");
            var killed = Postmaster();
            Process.GetProcessById(killed).Kill();
            await UntilAsync(() => Runs() && Postmaster() != killed);
            await using var joined = await StartAsync();
            Assert.Equal(7, await RunAsync(joined, "SELECT n FROM kept"));
        }

        await StoppedAsync();
    }

    [Fact]
    public async Task Recovers_from_the_loss_of_everything_at_once_though_the_old_number_is_another_processs_now()
    {
        var server = await StartAsync();
        await RunAsync(server, "CREATE TABLE kept AS SELECT 7 AS n");
        foreach (var keeper in Process.GetProcessesByName("sh").Where(IsKeeper)) keeper.Kill();
        Process.GetProcessById(Postmaster()).Kill();
        await UntilAsync(() => !Runs());
        await server.DisposeAsync();
        var lines = await File.ReadAllLinesAsync(PidFile, Ct);
        lines[0] = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(PidFile, lines, Ct);
        await using (var again = await StartAsync())
            Assert.Equal(7, await RunAsync(again, "SELECT n FROM kept"));
        await StoppedAsync();
    }

    [Fact]
    public async Task Remakes_a_cluster_that_never_was_whole()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "making", "base"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "making", "PG_VERSION"), "15\n", Ct);
        await using (var server = await StartAsync()) Assert.Equal(1, await RunAsync(server, "SELECT 1"));
        await StoppedAsync();
        Assert.False(Directory.Exists(Path.Combine(_folder, "making")));
    }

    [Fact]
    public async Task Works_in_a_folder_whose_name_no_socket_address_can_hold()
    {
        var folder = Path.Combine(_folder, "папка, 'длинная'", new string('x', 100));
        await using (var server = await PrivatePostgres.StartAsync(folder, new() { ThrowAway = true }, Ct))
            Assert.Equal(1, await RunAsync(server, "SELECT 1"));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Keeps_its_password_and_its_folder_to_itself()
    {
        await using var server = await PrivatePostgres.StartAsync(_folder, new() { ThrowAway = true }, Ct);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "password")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "guess" }.ConnectionString;
        await using var connection = new NpgsqlConnection(wrong);
        await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync(Ct));
    }

    [Fact]
    public async Task Leaves_nothing_of_a_throw_away_cluster()
    {
        await using (var server = await PrivatePostgres.StartAsync(_folder, new() { ThrowAway = true }, Ct))
            Assert.Equal("off", await RunAsync(server, "SHOW fsync"));
        Assert.False(Directory.Exists(_folder));
    }

    private Task<PrivatePostgres> StartAsync() => PrivatePostgres.StartAsync(_folder, Lasting, Ct);

    private static async Task<object?> RunAsync(PrivatePostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Ct);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Ct);
    }

    private string PidFile => Path.Combine(_folder, "data", "postmaster.pid");

    private int Postmaster() => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

    private bool Runs() => File.Exists(PidFile) && StandsIn(Postmaster(), Path.Combine(_folder, "data"));

    private bool IsKeeper(Process process) =>
        StandsIn(process.Id, _folder)
        && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains("listings-postgres", StringComparison.Ordinal);

    private static bool StandsIn(int process, string folder)
    {
        try
        {
            return Directory.ResolveLinkTarget($"/proc/{process}/cwd", returnFinalTarget: false)?.FullName == folder;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private Task StoppedAsync() => UntilAsync(() => !File.Exists(PidFile));

    private static async Task UntilAsync(Func<bool> fulfilled)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        limit.CancelAfter(Patience);
        while (!fulfilled()) await Task.Delay(50, limit.Token);
    }
}
