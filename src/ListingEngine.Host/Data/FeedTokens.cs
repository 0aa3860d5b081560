using System.Buffers.Text;
using System.Security.Cryptography;

namespace ListingEngine.Host.Data;

/// <summary>Secrets of feed addresses.</summary>
public static class FeedTokens
{
    /// <summary>Characters of a secret.</summary>
    public const int Length = 32;

    /// <summary>192 random bits: the address is the portal's only key.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length * 6 / 8));
}
