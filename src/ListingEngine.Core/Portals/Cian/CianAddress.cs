using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>
/// The one-line address of the portal. The line stays whole; the region and the town are named beside it, where they are plain to see,
/// so that people can filter by them. Nothing is named that the line does not hold: written again, it is the same line.
/// </summary>
internal static class CianAddress
{
    private static readonly string[] Countries = ["Россия", "РФ", "Российская Федерация"];
    private static readonly string[] Capitals = ["Москва", "Санкт-Петербург", "Севастополь"];
    private static readonly string[] TownPrefixes = ["г.", "г ", "город "];
    private static readonly string[] RegionWords = ["область", "обл", "край", "республика", "респ", "округ", "АО"];
    private static readonly string[] DistrictWords = ["район", "р-н"];

    private static readonly string[] StreetWords =
    [
        "улица", "ул", "проспект", "пр-кт", "пр-т", "пр", "просп", "шоссе", "ш", "переулок", "пер", "бульвар", "б-р", "бул", "набережная",
        "наб", "площадь", "пл", "проезд", "тупик", "аллея", "квартал", "мкр", "микрорайон", "линия", "тракт", "дорога",
        "участок", "ЖК", "км",
    ];

    public static void Read(string line, Address into)
    {
        into.Line = line;
        var parts = line.Split(',', StringSplitOptions.TrimEntries);
        var at = 0;
        if (Array.IndexOf(Countries, parts[at]) >= 0) into.Country = parts[at++];
        if (at == parts.Length) return;
        if (Array.IndexOf(Capitals, Town(parts[at])) >= 0)
        {
            into.Region = into.Locality = Town(parts[at]);
            return;
        }

        if (Holds(parts[at], RegionWords)) into.Region = parts[at++];
        if (at < parts.Length && into.Region is not null && Holds(parts[at], DistrictWords)) into.District = parts[at++];

        // A lone part may be anything; a town is followed by its street.
        if (at < parts.Length - 1 && IsTown(parts[at]) && Town(parts[at]) is { Length: > 0 } town) into.Locality = town;
    }

    private static bool IsTown(string part) =>
        part.Length > 1 && !part.AsSpan().ContainsAnyInRange('0', '9') && !Holds(part, StreetWords) && !Holds(part, DistrictWords)
        && !Holds(part, RegionWords);

    private static string Town(string part)
    {
        foreach (var prefix in TownPrefixes)
            if (part.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return part[prefix.Length..].TrimStart();
        return part;
    }

    private static bool Holds(string part, string[] words)
    {
        foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (words.Contains(word.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)) return true;
        return false;
    }
}
