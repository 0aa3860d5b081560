using System.Buffers;

namespace ListingEngine.Host.Data;

/// <summary>Addresses of stored pictures on this engine: what lies at one never changes.</summary>
public static class PhotoAddress
{
    public const string Prefix = "/photos/";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Names of the recipes: what people see in a list, on a card, in full, and what portals fetch.</summary>
    public const string Thumb = "thumb", Card = "card", Full = "full", Portal = "portal";

    /// <param name="hash">Hash of the original.</param>
    /// <param name="recipe">One of the recipes' names.</param>
    /// <param name="watermark">Key of the watermark drawn over it.</param>
    /// <param name="extension"><c>jpg</c> or <c>webp</c>.</param>
    public static string Of(string hash, string recipe, string? watermark = null, string extension = "jpg") =>
        $"{Prefix}{hash}{Behind(recipe, watermark, extension)}";

    /// <summary>What stands behind the hash.</summary>
    public static string Behind(string recipe, string? watermark = null, string extension = "jpg") =>
        $"/{recipe}{(watermark is null ? null : "-" + watermark)}.{extension}";

    /// <summary>Hash of the picture to which an address on this engine leads; null for addresses of others.</summary>
    public static string? HashIn(string url) => url.StartsWith(Prefix, StringComparison.Ordinal) && url.IndexOf('/', Prefix.Length) is var end
        && end > 0 && IsHash(url.AsSpan(Prefix.Length, end - Prefix.Length)) ? url[Prefix.Length..end] : null;

    public static bool IsHash(ReadOnlySpan<char> text) => text.Length == 64 && IsHex(text);

    /// <summary>Hexadecimal digits as we write them: small.</summary>
    public static bool IsHex(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);

    /// <summary>What <c>ObjectPhoto.Url</c> says of a picture that was uploaded here.</summary>
    public static string OfUpload(string hash) => Of(hash, Full);
}
