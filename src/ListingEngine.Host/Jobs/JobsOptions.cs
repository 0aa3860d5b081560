using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Jobs;

/// <summary>Section <c>Jobs</c>: work in the background.</summary>
public sealed class JobsOptions
{
    /// <summary>False keeps all jobs off; they can still be ordered, and wait for a node that runs them.</summary>
    public bool Run { get; set; } = true;

    /// <summary>Jobs that one node works on at once.</summary>
    [Range(1, 64)]
    public int AtOnce { get; set; } = 4;

    /// <summary>How often a node says that it lives; after some three of them in silence others take its jobs over.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(7.5);
}
