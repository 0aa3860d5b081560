using System.Collections.Frozen;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;

namespace ListingEngine.Host.Photos;

/// <summary>The last part of a picture's address: <c>portal-0123456789abcdef.jpg</c>.</summary>
/// <param name="Recipe">How large.</param>
/// <param name="Watermark">Key of the watermark; null for a clean picture.</param>
/// <param name="Format">JPEG or WebP.</param>
internal readonly record struct PictureName(PictureRecipe Recipe, string? Watermark, PictureFormat Format)
{
    private const int KeyLength = 16;

    private static readonly FrozenDictionary<string, PictureName> Plain = (
        from recipe in PictureRecipe.All
        from format in (PictureFormat[])[PictureFormat.Jpeg, PictureFormat.WebP]
        select new PictureName(recipe, null, format)).ToFrozenDictionary(n => n.File);

    public string File => Recipe.Name + (Watermark is null ? "" : "-" + Watermark) + Extension;

    public string ContentType => Format == PictureFormat.WebP ? "image/webp" : "image/jpeg";

    private string Extension => Format == PictureFormat.WebP ? ".webp" : ".jpg";

    /// <summary>Null for a name that no address of ours has.</summary>
    public static PictureName? Find(string file)
    {
        if (Plain.TryGetValue(file, out var plain)) return plain;
        // Only what portals fetch is marked.
        const string Marked = PhotoAddress.Portal + "-";
        var end = Marked.Length + KeyLength;
        return file.Length > end && file.StartsWith(Marked, StringComparison.Ordinal) && PhotoAddress.IsHex(file.AsSpan(Marked.Length, KeyLength))
            && Plain.TryGetValue(PhotoAddress.Portal + file[end..], out plain) ? plain with { Watermark = file[Marked.Length..end] } : null;
    }
}
