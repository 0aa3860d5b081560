using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>What stands under the headers of the list, as it is kept.</summary>
internal static class HandText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyDictionary<string, string> cells) => JsonSerializer.Serialize(cells, Json);

    public static Dictionary<string, string> Read(string kept) => JsonSerializer.Deserialize<Dictionary<string, string>>(kept, Json)!;

    public static string MarkOf(IReadOnlyDictionary<string, string> cells) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(cells.OrderBy(c => c.Key, StringComparer.Ordinal), Json)).AsSpan(0, 8));
}
