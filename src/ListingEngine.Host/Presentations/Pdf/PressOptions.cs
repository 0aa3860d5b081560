using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>Section <c>Press</c>: how pages become PDF.</summary>
public sealed class PressOptions
{
    /// <summary>Path of chromium or a relative of it; looked for among the installed programs when it is not told.</summary>
    public string? Browser { get; set; }

    /// <summary>
    /// Whether the browser shuts itself off from the machine. It refuses to for root, and cannot in a container that gives no user namespaces; it opens
    /// pages of this engine only.
    /// </summary>
    public bool Sandbox { get; set; } = !Environment.IsPrivilegedProcess;

    /// <summary>Pages printed side by side.</summary>
    [Range(1, 16)]
    public int AtOnce { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>Askers who may wait for their turn; whoever comes then is asked to come again.</summary>
    [Range(0, 10_000)]
    public int Waiting { get; set; } = 60;

    /// <summary>How long one of them waits at the most.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the start of the browser, and then one print, may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>After so many prints the browser is replaced by a fresh one: browsers grow.</summary>
    [Range(1, 1_000_000)]
    public int PrintsPerBrowser { get; set; } = 300;

    /// <summary>Starts the browser with the engine, and keeps it when nobody prints: the first print waits for nothing, at the price of some 200 MB.</summary>
    public bool KeepWarm { get; set; }

    /// <summary>Else an idle browser is closed after this time.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "7.00:00:00")]
    public TimeSpan Idle { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>What all kept PDF files may take of the disk.</summary>
    [Range(0, long.MaxValue)]
    public long KeepBytes { get; set; } = 1L << 30;
}
