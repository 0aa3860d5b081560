using System.Text.RegularExpressions;

namespace ListingEngine.Core.Tests;

/// <summary>Who is allowed to know whom: a new room gets its line here.</summary>
public static partial class Arrows
{
    private static readonly Dictionary<string, string[]> Core = new()
    {
        ["Objects"] = [],
        ["Text"] = [],
        ["Photos"] = ["Objects", "Text"],
        ["Sources"] = ["Objects", "Text"],
        ["Intake"] = ["Objects", "Text", "Sources"],
        ["Plans"] = ["Objects", "Text"],
        ["Feeds"] = ["Objects", "Text", "Plans"],
        ["Portals"] = ["Objects", "Text", "Plans", "Feeds"],
        ["Presentations"] = ["Objects", "Text"],
    };

    private static readonly string[] Slices =
        ["Intake", "Objects", "Plans", "Feeds", "Photos", "Presentations", "Sites", "People", "Owners", "Alarms"];

    private static readonly Dictionary<string, string[]> Host = new(
        Slices.Except(["Plans"]).Select(s => KeyValuePair.Create(s, (string[])["Data", "Gate", "Jobs", "Outside", "Web"])))
    {
        // The marketer's pages try plans and publish them.
        ["Plans"] = ["Data", "Gate", "Jobs", "Outside", "Web", "Feeds"],
        ["Data"] = [],
        ["Gate"] = ["Data"],
        ["Jobs"] = ["Data"],
        ["Outside"] = [],
        ["Web"] = ["Data", "Gate", "Jobs", .. Slices],
        ["Demo"] = ["Data", .. Slices],
        ["Commands"] = ["Data", "Demo", .. Slices],
    };

    /// <summary>What the line of that file has no right to name, as a sentence; null when all is well.</summary>
    public static string? Broken(string file, string line)
    {
        if (line.TrimStart().StartsWith("//", StringComparison.Ordinal) || NamespaceLine().IsMatch(line)) return null;
        return Mention().Matches(line)
            .Select(m => Broken(file, m.Groups[1].Value, m.Groups[2].Value.Split('.', StringSplitOptions.RemoveEmptyEntries)))
            .FirstOrDefault(b => b is not null);
    }

    private static string? Broken(string file, string project, string[] named)
    {
        var own = file.Split('/')[1] == "ListingEngine.Core" ? "Core" : "Host";
        if (own != project) return own == "Core" ? "the Core never names the Host" : null;
        var folders = file.Split('/')[2..^1];
        if (named.Length == 0 || file is "src/ListingEngine.Host/Program.cs" or "src/ListingEngine.Host/Engine.cs" or "src/ListingEngine.Host/_ViewImports.cshtml") return null;
        var rooms = own == "Core" ? Core : Host;
        if (folders.Length == 0 || !rooms.TryGetValue(folders[0], out var known))
            return $"{own} has no room '{folders.FirstOrDefault()}' with arrows";
        if (folders[0] != named[0]) return known.Contains(named[0]) ? null : $"{own}.{folders[0]} does not know {own}.{named[0]}";
        return own == "Core" ? Neighbour(file, folders, named) : null;
    }

    // Portals and sources: a folder each, unknown to the others, named by the catalog only.
    private static string? Neighbour(string file, string[] folders, string[] named)
    {
        if (named.Length < 2 || folders[0] is not ("Portals" or "Sources")) return null;
        var isType = SourceTree.Files.Contains($"src/ListingEngine.Core/{named[0]}/{named[1]}.cs");
        if (isType || (folders is [_, var own, ..] && own == named[1])) return null;
        return file.EndsWith($"/{named[0][..^1]}Catalog.cs", StringComparison.Ordinal) && folders.Length == 1
            ? null
            : $"only the catalog names {named[0]}.{named[1]}";
    }

    [GeneratedRegex(@"\bListingEngine\.(Core|Host)\b((?:\.\w+)*)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\s*@?namespace\s")]
    private static partial Regex NamespaceLine();
}
