using System.Security.Cryptography;
using System.Text.Json;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>The name of what a page would say: another word, picture, layout or version of this program has another one.</summary>
internal static class ContentKey
{
    private static readonly Guid Program = typeof(ContentKey).Assembly.ManifestModule.ModuleVersionId;

    public static string Of(params object?[] said)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Program.ToByteArray());
        foreach (var one in said) hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(one));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
