using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds;

/// <summary>Why an object is, or is not, in a plan's feed.</summary>
public sealed record RecordView(
    long ObjectId, string ExternalId, ObjectKind Kind, Deal Deal, FeedRecordState State, int? Line, DateTimeOffset Since, IReadOnlyList<ReasonView> Reasons)
{
    internal static RecordView Of(FeedRecord r, string externalId, ObjectKind kind, Deal deal, string language) => new(
        r.ObjectId, externalId, kind, deal, r.State, r.Line >= 0 ? r.Line : null, r.Since, r.Reasons.Select(x => ReasonView.Of(x, language)).ToList());
}

/// <summary>A reason in words, with the field that mends it and the rule's source.</summary>
/// <param name="Field">Field of the object; empty when no single field mends it.</param>
/// <param name="Confirmed">False where the portal's rule rests on weak evidence.</param>
public sealed record ReasonView(string Code, Severity Severity, string Message, string Field, string Source, string SourceDate, bool Confirmed)
{
    internal static ReasonView Of(StoredReason reason, string language)
    {
        var rule = RuleBook.Find(reason.Code);
        return new(reason.Code, rule.Severity, rule.Says.With(reason.Detail).In(language), rule.Field, rule.Source.Paper, rule.Source.Date, rule.Source.Confirmed);
    }
}

/// <summary>A version of a plan's feed.</summary>
public sealed record SnapshotView(
    int Number, SnapshotState State, bool IsCurrent, DateTimeOffset At, int Offers, int Withheld, int Added, int Changed, int Removed, string ETag, long Bytes, string Cause);

/// <summary>One fetch by a portal or by someone else.</summary>
public sealed record PullView(DateTimeOffset At, string? Address, string? Agent, int Status, int? Snapshot, long Bytes, bool Whole);
