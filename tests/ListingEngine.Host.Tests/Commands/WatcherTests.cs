using ListingEngine.Host.Tests.Data;

namespace ListingEngine.Host.Tests.Commands;

/// <summary>A machine gives a user 128 watchers of files for all programs together: an engine that took some could keep another from starting.</summary>
public sealed class WatcherTests(TestServer server)
{
    [Fact]
    public async Task An_engine_watches_no_file()
    {
        var root = Directory.CreateTempSubdirectory("listings-watch-").FullName;
        using (var engine = EngineProcess.Start(await server.NewDatabaseAsync(), root, new Dictionary<string, string> { ["DOTNET_hostBuilder__reloadConfigOnChange"] = "true" }, "serve"))
        {
            using var http = new HttpClient { BaseAddress = new(await engine.AddressAsync()) };
            Assert.Contains("?v=", await http.GetStringAsync("/sign-in", TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.Equal(0, Watchers(engine.Id));
            await engine.KillAsync();
        }

        Directory.Delete(root, recursive: true);
        using var watcher = new FileSystemWatcher(Path.GetTempPath()) { EnableRaisingEvents = true };
        Assert.NotEqual(0, Watchers(Environment.ProcessId));
    }

    private static int Watchers(int process) => Directory.GetFiles($"/proc/{process}/fd").Count(IsWatcher);

    private static bool IsWatcher(string file)
    {
        try
        {
            return File.ResolveLinkTarget(file, returnFinalTarget: false)?.Name.Contains("inotify", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            // It was closed since it was listed.
            return false;
        }
    }
}
