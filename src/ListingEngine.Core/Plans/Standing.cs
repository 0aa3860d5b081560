namespace ListingEngine.Core.Plans;

/// <summary>Where a candidate stands in the queue for places, the first of them foremost, or what keeps it out of the queue.</summary>
public enum Standing : byte
{
    /// <summary>A person forced it in.</summary>
    PinnedIn,

    /// <summary>On air for fewer than the plan's minimum days.</summary>
    Protected,
    Usual,

    /// <summary>Nobody has confirmed it for too long.</summary>
    Overdue,

    /// <summary>Its status keeps it out.</summary>
    Reserved,

    /// <summary>A person keeps it out.</summary>
    PinnedOut,
}
