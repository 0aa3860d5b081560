using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>Which records of a plan are wanted; null for whichever.</summary>
/// <param name="Code">Of a rule that they break.</param>
/// <param name="Line">Index of the plan's line that took them.</param>
internal sealed record RecordAsk(FeedRecordState? State, string? Code, long? Agent, ObjectKind? Kind, int? Line)
{
    public bool IsEverything => this == new RecordAsk(null, null, null, null, null);

    /// <summary>Whether the objects themselves have to be looked at.</summary>
    public bool IsOfObjects => Agent is not null || Kind is not null;
}
