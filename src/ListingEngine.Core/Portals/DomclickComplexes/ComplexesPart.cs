using System.Runtime.CompilerServices;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>A list of the plan that tells one part of the frame: the complex, the building or the developer.</summary>
/// <param name="Key">As the settings keep it.</param>
/// <param name="Lines">What the list may tell.</param>
internal sealed record ComplexesPart(string Key, IReadOnlyList<ComplexesLine> Lines)
{
    private readonly ConditionalWeakTable<PortalSettings, Dictionary<string, string>> _told = [];

    public string Example => string.Join('\n', Lines.Select(l => $"{l.Name} = {l.Example}"));

    public string Names(bool required) => Lines.Where(l => l.IsRequired == required).Select(l => l.Name) is var names && names.Any() ? string.Join(", ", names) : "—";

    /// <summary>The first line that is needed and absent, or that makes no sense; null when all is well.</summary>
    public string? Fault(PortalSettings settings)
    {
        var told = Told(settings);
        foreach (var line in Lines)
        {
            var text = told.GetValueOrDefault(line.Name);
            if (text is null ? line.IsRequired : !line.Fits(text)) return $"{Key}: {line.Name}";
        }

        return null;
    }

    /// <summary>Writes the elements of those lines that are told.</summary>
    public void Write(PortalSettings settings, FeedWriter writer, params ReadOnlySpan<string> lines)
    {
        var told = Told(settings);
        foreach (var line in lines) writer.Element(line, told.GetValueOrDefault(line));
    }

    // Not PortalSettings.Pairs: an address may hold the sign itself.
    private Dictionary<string, string> Told(PortalSettings settings) => _told.GetValue(settings, s =>
    {
        var told = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in (s.Field(Key) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && line[(at + 1)..].TrimStart() is { Length: > 0 } value) told[line[..at].TrimEnd()] = value;
        return told;
    });
}
