namespace ListingEngine.Host.Data;

/// <summary>A picture that a company holds: its original lies on the shelf under its hash, and this row says what it is.</summary>
public sealed class Picture
{
    public long CompanyId { get; set; }

    /// <summary>SHA-256 of the original's bytes, 64 hexadecimal digits.</summary>
    public required string Hash { get; set; }

    public PictureFormat Format { get; set; }

    /// <summary>Pixels as the picture is seen, its orientation applied.</summary>
    public int Width { get; set; }

    public int Height { get; set; }

    public long Bytes { get; set; }

    /// <summary>Perceptual hashes of the picture as it is and turned by 90, 180 and 270 degrees: near ones are the same picture.</summary>
    public long[] Looks { get; set; } = [];

    /// <summary>0 is black, 255 white.</summary>
    public int Brightness { get; set; }

    /// <summary>How much fine detail there is; the scale is that of <c>PictureLooks</c>.</summary>
    public double Sharpness { get; set; }

    public bool LooksLikePlan { get; set; }

    /// <summary>Name of the uploaded file, without its path; null for a fetched picture.</summary>
    public string? Name { get; set; }

    /// <summary>The picture from which this one was turned or cropped.</summary>
    public string? MadeFrom { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When a clean-up found that nothing uses it; null while something does. It goes some weeks later.</summary>
    public DateTimeOffset? UnusedSince { get; set; }
}

/// <summary>What a picture is by its content.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Heic,
    Avif,
    Gif,
    Tiff,
}
