using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Data;

/// <summary>A watermark that some plan has used, so that its pictures can be made again at any time.</summary>
public sealed class Watermark
{
    /// <summary>Sixteen hexadecimal digits made of all that the mark depends on: another mark has another key, and its pictures another address.</summary>
    public required string Key { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Name of the logo on the shelf of files.</summary>
    public required string Logo { get; set; }

    public required PhotoWatermark Mark { get; set; }
}
