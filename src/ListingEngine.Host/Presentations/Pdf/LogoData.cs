using ListingEngine.Host.Data;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>A logo as a <c>data:</c> address.</summary>
internal sealed class LogoData(FileShelf shelf)
{
    /// <summary>Null when the company has none that lies here.</summary>
    public async Task<string?> OfAsync(string? address, CancellationToken ct) => shelf.NameOf(address) is { } name && shelf.Find(name) is var (path, type)
        ? $"data:{type};base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(path, ct))}" : null;
}
