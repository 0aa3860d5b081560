using System.ComponentModel;
using System.Diagnostics;

namespace ListingEngine.Host.Data;

/// <summary>One run of a system program to its end.</summary>
internal static class SystemCommand
{
    private static readonly string[] Kept = ["PATH", "HOME", "LD_LIBRARY_PATH"];

    /// <summary>What the program printed, both streams together, and how it ended.</summary>
    public sealed record Outcome(int ExitCode, string Output);

    public static async Task<Outcome> RunAsync(IEnumerable<string> command, string folder, CancellationToken ct)
    {
        var start = About(command, folder);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        try
        {
            await process.WaitForExitAsync(ct);
            return new(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static ProcessStartInfo About(IEnumerable<string> command, string folder)
    {
        var words = command.ToList();
        var start = new ProcessStartInfo(words[0], words.Skip(1)) { WorkingDirectory = folder };
        // The engine's environment holds secrets, and perhaps a PGDATA or PGPORT that speaks of another server.
        foreach (var name in start.Environment.Keys.Except(Kept).ToList()) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new PrivatePostgresException(
                $"The private PostgreSQL needs the program '{start.FileName}' ({e.Message}). Install coreutils and util-linux.", e);
        }
    }
}
