using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Does in a scratch folder what the README says of a new portal, word by word, and no more.</summary>
public sealed partial class RecipeTests : IDisposable
{
    private const string Catalog = "src/ListingEngine.Core/Portals/PortalCatalog.cs";

    private readonly string _scratch = Directory.CreateTempSubdirectory("recipe-").FullName;

    public void Dispose() => Directory.Delete(_scratch, recursive: true);

    [Fact]
    public void A_new_portal_is_a_folder_and_a_line_of_the_catalog()
    {
        foreach (var (file, code) in Blocks()) Write(file, File.Exists(Path.Combine(SourceTree.Root, file)) ? Added(file, code) : code);
        var touched = Directory.GetFiles(_scratch, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_scratch, f).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["src/ListingEngine.Core/Portals/Gorod/GorodPortal.cs", Catalog], touched);

        var portals = Compiled(touched);
        var portal = portals[^1];
        Assert.Equal(PortalCatalog.All.Select(p => p.Key).Append("gorod"), portals.Select(p => p.Key));
        Assert.True(portal.IsOpen);
        Assert.Equal("1204", portal.Example.Field("account"));
        HoldsTheLaw(portal);
    }

    // It is a portal like the others: what EveryPortalTests puts to them it holds too.
    private static void HoldsTheLaw(Portal portal)
    {
        var (_, offer) = DialectLaw.Accepted(portal.Dialect, ObjectKind.Land, Deal.Sale, 60).First();
        var feed = DialectLaw.Feed(portal.Dialect, offer);
        Assert.Contains("<category>lot</category>", feed, StringComparison.Ordinal);
        Assert.Empty(DialectLaw.Faults(portal.Dialect, feed));
        var read = Assert.Single(DialectLaw.Read(portal.Dialect, feed));
        Assert.Equal((ObjectKind.Land, Deal.Sale), (read.Object.Kind, read.Object.Deal));
        Assert.Equal(feed, DialectLaw.Feed(portal.Dialect, read.ToOffer()));
    }

    // The blocks of the section, each under the path that its first line names.
    private static IEnumerable<(string File, string Code)> Blocks()
    {
        var readme = File.ReadAllText(Path.Combine(SourceTree.Root, "README.md"));
        var section = readme[readme.IndexOf("### A new portal", StringComparison.Ordinal)..];
        return Block().Matches(section).Select(m => (m.Groups["file"].Value, m.Groups["code"].Value));
    }

    // Lines that go into a file that is there: its usings before the others, the rest at the end of its list.
    private static string Added(string file, string lines)
    {
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, file));
        var end = text.IndexOf("    ];", StringComparison.Ordinal);
        var added = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(l => l.StartsWith("using ", StringComparison.Ordinal));
        return string.Join('\n', added[true]) + "\n" + text[..end] + string.Join('\n', added[false]) + "\n" + text[end..];
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_scratch, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    // Against the Core as it was built: what the scratch folder says anew takes the place of what stands there.
    private IReadOnlyList<Portal> Compiled(IEnumerable<string> files)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var sdk = Directory.GetDirectories(Path.Combine(runtime, "..", "..", "..", "sdk"), $"{Environment.Version.Major}.*").Order(StringComparer.Ordinal).Last();
        File.WriteAllText(Path.Combine(_scratch, "usings.cs"), "global using System;global using System.Collections.Generic;global using System.Linq;");
        var start = new ProcessStartInfo(Path.Combine(sdk, "..", "..", "dotnet"),
        [
            Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"), "-nologo", "-target:library", "-nullable:enable", "-langversion:latest", "-nowarn:CS0436,CS1701", "-warnaserror", "-out:gorod.dll",
            .. Directory.GetFiles(runtime, "*.dll").Append(typeof(Portal).Assembly.Location).Select(r => $"-r:{r}"), "usings.cs", .. files,
        ]) { WorkingDirectory = _scratch, RedirectStandardOutput = true };
        using var compiler = Process.Start(start)!;
        var said = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        Assert.True(compiler.ExitCode == 0, said);
        var built = new AssemblyLoadContext("recipe").LoadFromStream(new MemoryStream(File.ReadAllBytes(Path.Combine(_scratch, "gorod.dll"))));
        return (IReadOnlyList<Portal>)built.GetType(typeof(PortalCatalog).FullName!)!.GetProperty(nameof(PortalCatalog.All), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    [GeneratedRegex("```csharp\n// (?<file>\\S+)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
