using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>All pictures of a product in one cell, their addresses joined by commas.</summary>
internal static class TildaPhotos
{
    public static string Cell(IEnumerable<ObjectPhoto> photos) =>
        string.Join(',', photos.Select(p => p.Url.Trim()).Where(WebAddress.IsOne).Select(OneWord));

    /// <summary>Null when one of the addresses is none.</summary>
    public static List<ObjectPhoto>? Read(string cell)
    {
        var addresses = cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(addresses, WebAddress.IsOne) ? [.. addresses.Select(a => new ObjectPhoto { Url = a })] : null;
    }

    // A comma of its own would cut the address in two.
    private static string OneWord(string address) => address.Replace(",", "%2C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
