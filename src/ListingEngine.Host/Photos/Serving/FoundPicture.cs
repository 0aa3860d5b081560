using Microsoft.Win32.SafeHandles;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>A picture ready to be sent: in memory, or an open file.</summary>
internal readonly record struct FoundPicture(byte[]? Content, SafeFileHandle? File, long Length) : IDisposable
{
    public void Dispose() => File?.Dispose();
}
