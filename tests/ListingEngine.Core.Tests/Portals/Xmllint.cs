using System.ComponentModel;
using System.Diagnostics;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>The schema checker of libxml2, as a second opinion on our built-in one.</summary>
internal static class Xmllint
{
    /// <summary>Names of those feeds that the schema does not accept, out of many in one run.</summary>
    /// <param name="schema">Path below <c>feeds-schemas/</c>.</param>
    /// <param name="feeds">Feeds by name; a name is a file name.</param>
    public static IReadOnlySet<string> Refused(string schema, IReadOnlyDictionary<string, byte[]> feeds)
    {
        var folder = Directory.CreateTempSubdirectory("xmllint-");
        try
        {
            foreach (var (name, feed) in feeds) File.WriteAllBytes(Path.Combine(folder.FullName, name), feed);
            var verdicts = Run(folder.FullName, Path.Combine(SourceTree.Root, "feeds-schemas", schema), feeds.Keys);
            var refused = feeds.Keys.Where(name => verdicts.Contains($"{name} fails to validate")).ToHashSet();
            Assert.All(feeds.Keys, name => Assert.True(refused.Contains(name) || verdicts.Contains($"{name} validates"), $"xmllint says nothing of {name}"));
            return refused;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static HashSet<string> Run(string folder, string schema, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("xmllint", ["--noout", "--nonet", "--schema", schema, .. files])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
        };
        try
        {
            using var xmllint = Process.Start(start)!;
            return [.. xmllint.StandardError.ReadToEnd().Split('\n')];
        }
        catch (Win32Exception)
        {
            Assert.Fail("xmllint is not installed: ./test.sh installs it, and so does apt-get install libxml2-utils.");
            throw;
        }
    }
}
