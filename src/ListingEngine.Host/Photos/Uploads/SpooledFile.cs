namespace ListingEngine.Host.Photos.Uploads;

/// <summary>A file of an upload, on disk until it is looked into.</summary>
/// <param name="Name">Without its path.</param>
/// <param name="Content">From its beginning; null when the file is too large.</param>
internal sealed record SpooledFile(string Name, FileStream? Content) : IDisposable
{
    /// <summary>Every archive that holds anything begins so, and no picture (APPNOTE.TXT 6.3.10, section 4.3.7).</summary>
    public static ReadOnlySpan<byte> ArchiveMark => "PK\x3\x4"u8;

    public void Dispose() => Content?.Dispose();
}
