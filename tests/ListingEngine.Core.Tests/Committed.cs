namespace ListingEngine.Core.Tests;

/// <summary>Files of this repository that hold what the code makes. ACCEPT=1 rewrites them; the diff is the review.</summary>
public static class Committed
{
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("ACCEPT") == "1";

    /// <summary>Fails with the first line that differs and how to mend it.</summary>
    /// <param name="file">Path from the root, with slashes.</param>
    /// <param name="made">What the code makes of it now.</param>
    public static void AssertHolds(string file, string made)
    {
        var path = Path.Combine(SourceTree.Root, file);
        if (Accepts) Write(path, made);
        var held = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(held == made, $"{file} is out of date{Difference(held, made)}\n"
            + "Run this test with the environment variable ACCEPT=1: it rewrites the file. Then read the diff.");
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Difference(string held, string made)
    {
        var (old, now) = (held.Split('\n'), made.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line]) line++;
        return $" from line {line + 1}:\n  held: {old.ElementAtOrDefault(line)}\n  made: {now.ElementAtOrDefault(line)}";
    }
}
