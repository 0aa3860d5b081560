namespace ListingEngine.Host.Data;

/// <summary>MD5 of a picture as portals fetch it: some take none without. Of whose company it is does not matter, the bytes are the same.</summary>
public sealed class PictureSum
{
    /// <summary>Grows: whoever saw the last one knows them all.</summary>
    public long Id { get; set; }

    /// <summary>Of the original.</summary>
    public required string Hash { get; set; }

    /// <summary>The last part of the picture's address: <c>portal.jpg</c>.</summary>
    public required string File { get; set; }

    /// <summary>32 small hexadecimal digits; null of a picture that could not be made.</summary>
    public string? Md5 { get; set; }

    public DateTimeOffset TriedAt { get; set; }
}
