using System.Security.Cryptography;
using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Page;

/// <summary>A fingerprint of what people decided about photos. What the engine found out about them is no part of it.</summary>
internal static class PhotoPrint
{
    private const int LongestCaption = 500;

    public static string Of(IEnumerable<ObjectPhoto> photos) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes([.. photos.Select(Told)], ListingJson.Plain.ListObjectPhoto)).AsSpan(0, 12));

    /// <summary>As a form would send it back: a browser trims addresses and lines.</summary>
    public static string? Caption(string? text)
    {
        var told = text?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(told) ? null : told[..Math.Min(told.Length, LongestCaption)];
    }

    private static ObjectPhoto Told(ObjectPhoto p) => new()
    {
        Url = p.Url.Trim(),
        Kind = p.Kind,
        Caption = Caption(p.Caption),
        NotForPortals = p.NotForPortals,
        Flag = p.Flag,
        MainOn = p.MainOn is { Count: > 0 } portals ? [.. portals.Order(StringComparer.Ordinal)] : null,
    };
}
