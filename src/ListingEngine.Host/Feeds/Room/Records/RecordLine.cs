using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds.Room.Records;

/// <summary>An object as the plan sees it.</summary>
internal sealed record RecordLine(FeedRecord Record, string FeedId, ObjectKind Kind, Deal Deal, Address Address, string? Agent)
{
    /// <summary>Every reason, errors first.</summary>
    public IEnumerable<Reason> Reasons => Record.Reasons.Select(r => new Reason(RuleBook.Find(r.Code), r.Detail)).OrderBy(r => r.Rule.Severity);
}
