using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Data;

/// <summary>Small files that people gave, each under the hash of its content: an address never changes meaning.</summary>
internal sealed class FileShelf(IOptions<StorageOptions> storage)
{
    /// <summary>How addresses of these files begin on this engine.</summary>
    public const string Prefix = "/files/";

    private static readonly System.Buffers.SearchValues<char> Hex = System.Buffers.SearchValues.Create("0123456789abcdef");

    private static readonly Dictionary<string, string> Types = new()
    {
        ["jpg"] = "image/jpeg", ["png"] = "image/png", ["webp"] = "image/webp", ["svg"] = "image/svg+xml",
    };

    /// <returns>The file's address on this engine: <c>/files/….png</c>.</returns>
    public async Task<string> KeepAsync(byte[] content, string extension, CancellationToken ct)
    {
        var name = $"{Convert.ToHexStringLower(SHA256.HashData(content))}.{extension}";
        var path = Path.Combine(storage.Value.Files, name);
        if (!File.Exists(path)) await WriteAsync(path, content, ct);
        return Prefix + name;
    }

    /// <summary>Where the file lies and what it is; null when there is none of that name.</summary>
    public (string Path, string Type)? Find(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot != 64 || name.AsSpan(0, dot).ContainsAnyExcept(Hex) || !Types.TryGetValue(name[(dot + 1)..], out var type)) return null;
        var path = Path.Combine(storage.Value.Files, name);
        return File.Exists(path) ? (path, type) : null;
    }

    /// <summary>The part of a picture's public address that works wherever this engine is reached; null for pictures of others.</summary>
    public static string? Local(string? address) =>
        address?.LastIndexOf(Prefix, StringComparison.Ordinal) is { } at and >= 0 && address.Length - at > Prefix.Length + 64 ? address[at..] : null;

    /// <summary>Name of the picture that lies here, whatever host its address tells; null for pictures of others and for those that are gone.</summary>
    public string? NameOf(string? address) => Local(address)?[Prefix.Length..] is { } name && Find(name) is not null ? name : null;

    /// <summary>Address on this engine of the picture that lies here; null for pictures of others, whose hosts would learn who looks, and for those that are gone.</summary>
    public string? Here(string? address) => NameOf(address) is { } name ? Prefix + name : null;

    // Whole or not at all, also when two people give the same picture at once.
    private async Task WriteAsync(string path, byte[] content, CancellationToken ct)
    {
        Directory.CreateDirectory(storage.Value.Files);
        var half = $"{path}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(half, content, ct);
        File.Move(half, path, overwrite: true);
    }
}
