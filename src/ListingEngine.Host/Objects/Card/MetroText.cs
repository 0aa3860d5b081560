using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Metro stations as lines: «Сокол, 5 мин пешком, 10 мин транспортом».</summary>
internal static partial class MetroText
{
    public static string Write(List<MetroStation> stations) => string.Join('\n', stations.Select(s => string.Join(", ", new[]
    {
        s.Name ?? "", s.WalkMinutes is { } walk ? $"{walk} мин пешком" : "", s.TransportMinutes is { } ride ? $"{ride} мин транспортом" : "",
        s.CianId is { } id ? $"ЦИАН {id}" : "",
    }.Where((part, i) => i == 0 || part.Length > 0))));

    public static (object? Value, string? Problem) Read(string text)
    {
        var stations = new List<MetroStation>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(',', StringSplitOptions.TrimEntries);
            var station = new MetroStation { Name = parts[0].Length == 0 ? null : parts[0] };
            foreach (var part in parts[1..])
            {
                if (Part().Match(part) is not { Success: true } found) return (null, "Card.Fault.Metro");
                if (found.Groups["id"].Success) station.CianId = Number(found, "id");
                else if (found.Groups["ride"].Success) station.TransportMinutes = Number(found, "number");
                else station.WalkMinutes = Number(found, "number");
            }

            stations.Add(station);
        }

        return (stations, null);
    }

    private static int Number(Match found, string group) => int.Parse(found.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(ЦИАН\s*(?<id>[0-9]{1,6})|(?<number>[0-9]{1,4})\s*(мин(ут[ыа]?)?\.?|min)?\s*((?<ride>транспорт\w*|на\s.+|by\s.+)|пешком|walk\w*|on foot)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
