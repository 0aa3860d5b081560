using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Shelf;

/// <summary>Where on the shelf what lies: originals apart from what is made of them, because those are never public.</summary>
internal static class ShelfKeys
{
    public const string Originals = "originals/", Derivatives = "derivatives/";

    public static string Original(string hash) => $"{Originals}{hash[..2]}/{hash}";

    /// <param name="hash">Of the original.</param>
    /// <param name="file">As the address ends: <c>portal.jpg</c>.</param>
    public static string Derivative(string hash, string file) => DerivativesOf(hash) + file;

    /// <summary>How the keys of all derivatives of an original begin.</summary>
    public static string DerivativesOf(string hash) => $"{Derivatives}{hash[..2]}/{hash}.";

    /// <summary>Hash of the original of what lies there; null for what we did not put.</summary>
    public static string? HashIn(string key) =>
        key.LastIndexOf('/') + 1 is var at && key.Length >= at + 64 && PhotoAddress.IsHash(key.AsSpan(at, 64)) ? key.Substring(at, 64) : null;
}
