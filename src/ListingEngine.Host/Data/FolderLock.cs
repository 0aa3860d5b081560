using System.Runtime.Versioning;

namespace ListingEngine.Host.Data;

/// <summary>
/// An flock(2) that ends with its process, however that ends: on Linux .NET takes LOCK_SH for <see cref="FileShare.Read"/>
/// and LOCK_EX for <see cref="FileShare.None"/>, on a descriptor that no child inherits.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class FolderLock
{
    private const int WouldBlock = 11;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>The lock, or null while somebody else's stands against it.</summary>
    public static FileStream? Try(string path, FileShare share)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.Read, share, bufferSize: 0);
        }
        catch (IOException e) when (e.HResult == WouldBlock)
        {
            return null;
        }
    }

    public static async Task<FileStream> TakeAsync(string path, FileShare share, CancellationToken ct)
    {
        while (true)
        {
            if (Try(path, share) is { } taken) return taken;
            await Task.Delay(Pause, ct);
        }
    }
}
