using System.Diagnostics;

namespace ListingEngine.Host.Tests.Commands;

/// <summary>The built engine as a process of its own.</summary>
internal sealed class EngineProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private EngineProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    public static EngineProcess Start(string connection, string root, params string[] arguments) => Start(connection, root, settings: [], arguments);

    /// <param name="settings">Other than those that all tests have, as the environment tells them: <c>Photos__LookEvery</c>.</param>
    public static EngineProcess Start(string connection, string root, Dictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ListingEngine.Host.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__Listings"] = connection, ["Storage__Root"] = root, ["ApiKey"] = RunningEngine.Key, ["PORT"] = "0",
                    ["LANG"] = "C.UTF-8",
            },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string connection, string root, params string[] arguments)
    {
        using var engine = Start(connection, root, arguments);
        var output = await engine._process.StandardOutput.ReadToEndAsync();
        await engine._process.WaitForExitAsync();
        return (engine._process.ExitCode, output, await engine._errors);
    }

    /// <summary>The address at which it serves, once it does.</summary>
    public async Task<string> AddressAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at < 0) continue;
            // Nobody reads the rest; a full pipe must not stop the engine.
            _ = _process.StandardOutput.ReadToEndAsync();
            return line[at..].TrimEnd('/').Split('/', 4) is [var scheme, _, var host, ..] ? $"{scheme}//{host}" : line[at..];
        }

        throw new InvalidOperationException($"the engine did not start: {await _errors}");
    }

    /// <summary>As the kernel kills: without a word.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
