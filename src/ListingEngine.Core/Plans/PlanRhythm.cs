namespace ListingEngine.Core.Plans;

/// <summary>When a plan makes new versions by itself.</summary>
public enum PlanRhythm
{
    /// <summary>Some seconds after something behind its offers changed.</summary>
    OnChange,

    /// <summary>At the times of an expression.</summary>
    Cron,

    /// <summary>Only when a person asks.</summary>
    ByHand,
}
