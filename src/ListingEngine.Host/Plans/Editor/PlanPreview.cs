using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Feeds.Trial;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What saving would do, before anything is saved.</summary>
internal sealed record PlanPreview
{
    /// <summary>Null while something in the form keeps the plan from being tried.</summary>
    public TrialResult? Trial { get; init; }

    /// <summary>What the plan would say otherwise than now.</summary>
    public IReadOnlyList<PlanChange> Changes { get; init; } = [];

    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];

    /// <summary>Those objects of the lists that are shown.</summary>
    public IReadOnlyDictionary<long, PropertyObject> Objects { get; init; } = new Dictionary<long, PropertyObject>();

    /// <summary>How many objects each group of the filters takes, by its path.</summary>
    public IReadOnlyDictionary<string, long> Counts { get; init; } = new Dictionary<string, long>();

    /// <summary>An object whose offer can be looked at.</summary>
    public long? Example => Trial?.Entering.Count > 0 ? Trial.Entering[0].ObjectId : null;
}
