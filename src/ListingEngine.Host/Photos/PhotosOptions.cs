using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Photos;

/// <summary>Section <c>Photos</c>: what pictures may cost, and where they lie.</summary>
public sealed class PhotosOptions
{
    /// <summary>Largest picture, in bytes.</summary>
    [Range(1, int.MaxValue)]
    public long MaxFileBytes { get; set; } = 50L << 20;

    /// <summary>Largest upload with all its files, in bytes; an archive may unpack to as much.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUploadBytes { get; set; } = 2L << 30;

    /// <summary>How long a picture that nothing uses any more is kept, so that what was removed can be put back.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 30;

    /// <summary>Null for a folder under the storage root.</summary>
    public S3Options? S3 { get; set; }
}
