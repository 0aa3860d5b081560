using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Feeds;

/// <summary>Section <c>Feeds</c>: how feeds are built, kept and served.</summary>
public sealed class FeedsOptions
{
    /// <summary>Blocks built side by side.</summary>
    [Range(1, 16)]
    public int Workers { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 16);

    /// <summary>Whether every written block is checked by the portal's schema before it is shelved.</summary>
    public bool CheckSchema { get; set; } = true;

    /// <summary>Versions kept per plan.</summary>
    [Range(2, 10_000)]
    public int KeepVersions { get; set; } = 100;
}
