namespace ListingEngine.Core.Plans;

/// <summary>Why a plan's new versions wait for a person.</summary>
public enum HoldReason
{
    /// <summary>Too many offers would go at once.</summary>
    Drop,

    /// <summary>A person returned to an older version.</summary>
    Rollback,
}
