namespace ListingEngine.Host.Data;

/// <summary>A server of pictures that failed lately, so that all its addresses wait and not only those that were tried.</summary>
public sealed class PictureHost
{
    /// <summary>As <see cref="PictureFetch.Host"/> has it.</summary>
    public required string Host { get; set; }

    /// <summary>Failures in a row, less one for each success; no row stands for none.</summary>
    public int Failures { get; set; }

    /// <summary>Nothing is asked of it before; null for no pause.</summary>
    public DateTimeOffset? Until { get; set; }
}
