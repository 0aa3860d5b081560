using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Where the object is, and where its video is.</summary>
internal static class AvitoPlace
{
    public const int MostAddress = 256;

    private static readonly string[] VideoHosts = ["vkvideo.ru", "vk.com", "vk.ru", "rutube.ru"];
    private static readonly string[] Home = ["Россия", "РФ", "RU", "Russia", "Российская Федерация"];

    /// <summary>The whole address; null when it is too long, or when there is not one letter in it.</summary>
    public static string? Address(PropertyObject o) =>
        AvitoText.Written(o.Address.Whole()) is { Length: <= MostAddress } line && HasLetter(line) ? line : null;

    public static bool AddressTooLong(PropertyObject o)
    {
        const int separators = 8;
        var a = o.Address;
        var most = Length(a.Region) + Length(a.District) + Length(a.Locality) + Length(a.SubLocality) + Length(a.Line);
        return most + separators > MostAddress && AvitoText.Written(a.Whole()) is { Length: > MostAddress };
    }

    /// <summary>Coordinates count only as a pair.</summary>
    public static bool HasPoint(PropertyObject o) =>
        Degrees(o.Address.Latitude) is >= -90 and <= 90 and not 0 && Degrees(o.Address.Longitude) is >= -180 and <= 180 and not 0;

    // The seventh decimal is a centimetre.
    public static decimal? Degrees(decimal? told) => told is { } degrees ? Math.Round(degrees, 7) : null;

    public static bool IsAbroad(PropertyObject o)
    {
        if (o.Address.Country == Home[0] || AvitoText.Written(o.Address.Country) is not { } country) return false;
        foreach (var name in Home)
            if (country.Equals(name, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>VK Видео or Rutube, no other host (T26).</summary>
    public static string? Video(PropertyObject o) =>
        IsTaken(o.Attributes.RutubeUrl) ? o.Attributes.RutubeUrl : IsTaken(o.Attributes.VideoUrl) ? o.Attributes.VideoUrl : null;

    public static bool ReadVideo(PropertyObject o, string text)
    {
        if (!AvitoText.IsLink(text)) return false;
        if (IsOn(text, "rutube.ru")) o.Attributes.RutubeUrl = text;
        else if (IsOn(text, "youtube.com") || IsOn(text, "youtu.be")) o.Attributes.YoutubeUrl = text;
        else o.Attributes.VideoUrl = text;
        return true;
    }

    private static bool IsTaken(string? link)
    {
        if (!AvitoText.IsLink(link)) return false;
        foreach (var host in VideoHosts)
            if (IsOn(link!, host)) return true;
        return false;
    }

    private static bool IsOn(string link, string host)
    {
        var rest = link.AsSpan(link.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny('/', '?', '#');
        var name = end < 0 ? rest : rest[..end];
        return name.Equals(host, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(host, StringComparison.OrdinalIgnoreCase) && name[^(host.Length + 1)] == '.';
    }

    private static int Length(string? text) => text?.Length ?? 0;

    private static bool HasLetter(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }
}
