using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>When a plan makes new versions by itself.</summary>
public enum PlanRhythm
{
    /// <summary>Some seconds after something behind its offers changed.</summary>
    [Told("При изменениях", "On change")]
    OnChange,

    /// <summary>At the times of an expression.</summary>
    [Told("По расписанию", "By schedule")]
    Cron,

    /// <summary>Only when a person asks.</summary>
    [Told("Вручную", "By hand")]
    ByHand,
}
