using System.Security.Cryptography;
using System.Text;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Names a photo within the form of its object, wherever it stands in the list.</summary>
internal static class PhotoKey
{
    public static string Of(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)).AsSpan(0, 6));
}
