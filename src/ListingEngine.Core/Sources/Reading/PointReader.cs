using System.Text.RegularExpressions;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>The point that a page hands to its map in code. Believed only when the page speaks of one point.</summary>
internal static partial class PointReader
{
    private const int LongestScript = 200_000;

    public static void Read(PageParts parts, Findings found)
    {
        HashSet<string> latitudes = [], longitudes = [];
        foreach (var script in parts.Scripts)
        {
            var code = PageStates.Code(script);
            if (code.Length > LongestScript || !code.Contains("lat", StringComparison.OrdinalIgnoreCase)) continue;
            latitudes.UnionWith(Latitude().Matches(code).Select(m => m.Groups[1].Value));
            longitudes.UnionWith(Longitude().Matches(code).Select(m => m.Groups[1].Value));
        }

        if (latitudes.Count != 1 || longitudes.Count != 1) return;
        found.Add(AdvertField.Latitude, latitudes.Single(), "script latitude", Trust.GuessedState);
        found.Add(AdvertField.Longitude, longitudes.Single(), "script longitude", Trust.GuessedState);
    }

    [GeneratedRegex(@"lat(?:itude)?[""']?\s?[:=]\s?[""']?(-?[0-9]{1,2}\.[0-9]{3,})", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Latitude();

    [GeneratedRegex(@"(?:lng|lon|long|longitude)[""']?\s?[:=]\s?[""']?(-?[0-9]{1,3}\.[0-9]{3,})", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Longitude();
}
