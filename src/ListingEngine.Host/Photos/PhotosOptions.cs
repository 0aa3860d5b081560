using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Photos;

/// <summary>Section <c>Photos</c>: what pictures may cost, and where they lie.</summary>
public sealed class PhotosOptions
{
    /// <summary>Largest picture, in bytes.</summary>
    [Range(1, int.MaxValue)]
    public long MaxFileBytes { get; set; } = 50L << 20;

    /// <summary>Largest upload with all its files, in bytes; archives count unpacked too.</summary>
    [Range(1, long.MaxValue)]
    public long MaxUploadBytes { get; set; } = 2L << 30;
}
