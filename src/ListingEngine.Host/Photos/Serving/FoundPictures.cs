using ListingEngine.Host.Photos.Shelf;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Win32.SafeHandles;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>Finds what lies on this machine. Thumbs that were asked for lately are in memory: opening a file costs more than sending a few kilobytes.</summary>
internal sealed class FoundPictures(IPictureShelf shelf) : IDisposable
{
    private const int Small = 1 << 15;
    private const long Room = 64 << 20;

    // A picture that was dropped from the shelf is not shown much longer.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _small = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>Null when the picture is not there, or not yet.</summary>
    public async ValueTask<FoundPicture?> FindAsync(string key)
    {
        if (_small.TryGetValue(key, out byte[]? held)) return new(held, null, held!.Length);
        if (await shelf.FileAsync(key, CancellationToken.None) is not { } path) return null;
        // Sharing everything spares two calls that lock and unlock; what lies on the shelf is never written again.
        var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length > Small) return new(null, file, length);
        using (file) return new(Keep(key, file, (int)length), null, length);
    }

    public void Dispose() => _small.Dispose();

    private byte[] Keep(string key, SafeFileHandle file, int length)
    {
        var content = new byte[length];
        if (RandomAccess.Read(file, content, 0) < length) throw new EndOfStreamException();
        return _small.Set(key, content, new MemoryCacheEntryOptions { Size = length, AbsoluteExpirationRelativeToNow = Kept });
    }
}
