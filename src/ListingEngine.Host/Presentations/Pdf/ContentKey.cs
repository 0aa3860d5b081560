using System.Security.Cryptography;
using System.Text.Json;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>The name of what a page would say: another word, picture, layout or version of this program has another one.</summary>
internal static class ContentKey
{
    private static readonly byte[] Program = typeof(ContentKey).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    // The styles of paper lie beside the program.
    private static readonly Lazy<byte[]> Styles = new(() =>
        [.. from name in (string[])["sheet.css", "report.css"] from one in File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "wwwroot", "app", name)) select one]);

    public static string Of(params object?[] said)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Program);
        hash.AppendData(Styles.Value);
        foreach (var one in said) hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(one));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
