namespace ListingEngine.Host.Data;

/// <summary>A plan's publication in the background: the one that was ordered, that runs, or that ran last. Every node sees it here.</summary>
public sealed class PublishRun
{
    public long PlanId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>A person wants one, and none that began later has ended yet.</summary>
    public bool Asked { get; set; }

    /// <summary>Who asked last; null for a key of the API.</summary>
    public long? PersonId { get; set; }

    /// <summary>Whether this run is the one that was asked for, or one that the plan makes by itself.</summary>
    public bool ByHand { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Blocks that are written, of those that have to be.</summary>
    public int Done { get; set; }

    public int Total { get; set; }

    /// <summary>What it did, as JSON; null while it runs and when it failed.</summary>
    public string? Result { get; set; }

    /// <summary>Why it failed; null when it did not.</summary>
    public string? Problem { get; set; }
}
