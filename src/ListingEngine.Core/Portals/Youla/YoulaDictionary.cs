using System.Runtime.CompilerServices;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>The numbers that Юла gave the agency, both ways.</summary>
internal sealed class YoulaDictionary
{
    public const string Field = "dictionary";

    // Every offer of a build brings the same settings.
    private static readonly ConditionalWeakTable<PortalSettings, YoulaDictionary> Read = [];

    private readonly IReadOnlyDictionary<string, string> _numbers;
    private readonly Dictionary<string, string> _values = [];

    private YoulaDictionary(PortalSettings settings)
    {
        _numbers = settings.Pairs(Field).Where(p => IsNumber(p.Value)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (told, number) in _numbers)
            if (told.IndexOf(':', StringComparison.Ordinal) is > 0 and var at) _values.TryAdd(Key(told[..at].TrimEnd(), number), told[(at + 1)..].TrimStart());
    }

    public bool IsEmpty => _values.Count == 0;

    public static YoulaDictionary Of(PortalSettings settings) => Read.GetValue(settings, static s => new(s));

    /// <summary>Null where Юла gave none.</summary>
    public string? Number(string slug, string value) => _numbers.GetValueOrDefault(Key(slug, value));

    /// <summary>What a number says of an attribute; null for one that is not in the dictionary.</summary>
    public string? Value(string slug, string number) => _values.GetValueOrDefault(Key(slug, number));

    private static string Key(string slug, string told) => $"{slug}:{told}";

    private static bool IsNumber(string text) => text.Length is > 0 and < 19 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
