using System.Text.RegularExpressions;

namespace ListingEngine.Core.Text;

/// <summary>«Примерная улица, 10, корпус 2» in the two parts that some portals want apart. Joined again, it is the same line.</summary>
public static partial class StreetAndHouse
{
    public static (string? Street, string? House) Split(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return (null, null);
        var parts = line.Split(',', StringSplitOptions.TrimEntries);
        var at = Array.FindLastIndex(parts, IsHouse);
        return at <= 0 ? (string.Join(", ", parts), null) : (string.Join(", ", parts[..at]), string.Join(", ", parts[at..]));
    }

    public static string? Join(string? street, string? house) => string.IsNullOrEmpty(street) ? house : string.IsNullOrEmpty(house) ? street : $"{street}, {house}";

    // «3-я улица» is no house.
    private static bool IsHouse(string part) => House().IsMatch(part) && !Ordinal().IsMatch(part);

    [GeneratedRegex(@"^(?:(?:дом|д)\.?\s*)?\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"^\d+\s*-?\s*(?:я|й|ая|ый|ой|ий|го)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
