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

    /// <summary>How often changes are looked for.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "00:01:00")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long changes have to pause before a plan is built.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Debounce { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest that a change waits for a pause.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan LongestDebounce { get; set; } = TimeSpan.FromSeconds(30);
}
