using System.Diagnostics;

namespace ListingEngine.Core.Tests;

/// <summary>The files of this repository as git knows them: what is tracked, and what would be if it were added.</summary>
public static class SourceTree
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory).First(d => File.Exists(Path.Combine(d, "ListingEngine.sln")));

    /// <summary>Paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = List();

    public static IEnumerable<string> CSharp => Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The lines of a file with their numbers; none for what is no text.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string file)
    {
        using var stream = new FileStream(Path.Combine(Root, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var head = new byte[8000];
        if (head.AsSpan(0, stream.Read(head)).Contains((byte)0)) yield break;
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } text; number++) yield return (number, text);
    }

    /// <summary>Fails with the findings, one on a line.</summary>
    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, "\n" + string.Join("\n", all));
    }

    private static List<string> List()
    {
        // Whoever builds need not own the checkout; a file may be deleted and not yet committed so.
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var names = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. names.Distinct().Where(f => File.Exists(Path.Combine(Root, f))).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var d = new DirectoryInfo(folder); d is not null; d = d.Parent) yield return d.FullName;
    }
}
