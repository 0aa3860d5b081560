using System.Runtime.Versioning;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Data;

/// <summary>What stands in the way is said in a sentence that tells what to do.</summary>
[SupportedOSPlatform("linux")]
public sealed class PrivatePostgresRefusalTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"listings-{Guid.NewGuid():N}"[..20]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public PrivatePostgresRefusalTests() => Directory.CreateDirectory(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Says_what_to_do_about_a_folder_that_cannot_be_made()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "file"), "", Ct);
        await AssertRefusedAsync(Path.Combine(_folder, "file", "postgres"), "Choose another Storage__Root");
    }

    [Fact]
    public async Task Says_which_folder_bars_the_way()
    {
        var closed = Directory.CreateDirectory(Path.Combine(_folder, "closed"), UnixFileMode.None).FullName;
        try
        {
            await AssertRefusedAsync(Path.Combine(closed, "postgres"), closed);
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task Does_not_settle_among_other_things()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "accounts.xls"), "", Ct);
        await AssertRefusedAsync(_folder, "accounts.xls");
    }

    [Fact]
    public async Task Does_not_overwrite_data_that_is_no_cluster()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        await AssertRefusedAsync(_folder, "is not a PostgreSQL cluster");
    }

    [Fact]
    public async Task Names_the_version_that_made_the_data()
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder, "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "PG_VERSION"), "9\n", Ct);
        await AssertRefusedAsync(_folder, "made by PostgreSQL 9");
    }

    [Fact]
    public async Task Repeats_why_the_server_does_not_start()
    {
        var folder = Path.Combine(_folder, "pg");
        await using (await PrivatePostgres.StartAsync(folder, new(), Ct)) { }
        while (File.Exists(Path.Combine(folder, "data", "postmaster.pid"))) await Task.Delay(50, Ct);
        await File.AppendAllTextAsync(Path.Combine(folder, "data", "postgresql.conf"), "shared_buffers = much\n", Ct);
        await AssertRefusedAsync(folder, "shared_buffers");
    }

    private static async Task AssertRefusedAsync(string folder, string says)
    {
        var refusal = await Assert.ThrowsAsync<PrivatePostgresException>(() => PrivatePostgres.StartAsync(folder, new(), Ct));
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }
}
