using System.Globalization;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>An address that may lead to a picture.</summary>
/// <param name="Hash">Of the original.</param>
/// <param name="Name">The last part of the address.</param>
/// <param name="Key">Where on the shelf it would lie.</param>
internal readonly record struct AskedPicture(string Hash, PictureName Name, string Key)
{
    private const int HashLength = 64;

    /// <summary>Null for what no address of ours looks like.</summary>
    /// <param name="address">What stands behind <see cref="PhotoAddress.Prefix"/>.</param>
    public static AskedPicture? Of(ReadOnlySpan<char> address)
    {
        if (address.Length <= HashLength || address[HashLength] != '/' || !PhotoAddress.IsHash(address[..HashLength])) return null;
        var (hash, file) = (address[..HashLength].ToString(), address[(HashLength + 1)..].ToString());
        return PictureName.Find(file) is { } name ? new(hash, name, ShelfKeys.Derivative(hash, file)) : null;
    }

    // The length tells apart what another release of libvips makes of the same picture.
    public string Tag(long length) => string.Create(CultureInfo.InvariantCulture, $"\"{Hash.AsSpan(0, 32)}-{Name.Recipe.Name}{Name.Watermark}-{length:x}\"");
}
