using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds;

/// <summary>Why an object is, or is not, in a plan's feed.</summary>
/// <param name="Promoted">The line's paid service is bought for it.</param>
/// <param name="ReviewAt">When this may change by itself; null when it will not.</param>
public sealed record RecordView(
    long ObjectId, string ExternalId, ObjectKind Kind, Deal Deal, FeedRecordState State, int? Line, bool Promoted, DateTimeOffset Since, DateTimeOffset? ReviewAt,
    IReadOnlyList<ReasonView> Reasons)
{
    internal static RecordView Of(FeedRecord r, string externalId, ObjectKind kind, Deal deal, string language) => new(
        r.ObjectId, externalId, kind, deal, r.State, r.Line >= 0 ? r.Line : null, r.Promoted, r.Since, r.ReviewAt, r.Reasons.Select(x => ReasonView.Of(x, language)).ToList());
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
/// <param name="Cause">What made it necessary, for machines: a word, and what fills its sentence.</param>
/// <param name="Says">The same for people: «Цена: № 1042».</param>
/// <param name="Person">Who was behind it; null for the clock, an import or a key.</param>
public sealed record SnapshotView(
    int Number, SnapshotState State, bool IsCurrent, DateTimeOffset At, int Offers, int Withheld, int Added, int Changed, int Removed, string ETag, long Bytes, string Cause,
    string Says, string? Person)
{
    internal static SnapshotView Of(FeedSnapshot s, bool isCurrent, string? person, string language) => new(s.Number, s.State, isCurrent, s.CreatedAt, s.Offers, s.Withheld,
        s.Added, s.Changed, s.Removed, s.ETag, s.PlainLength, s.Cause, VersionCause.Read(s.Cause).Says().In(language), person);
}

/// <summary>One fetch by a portal or by someone else.</summary>
public sealed record PullView(DateTimeOffset At, string? Address, string? Agent, int Status, int? Snapshot, long Bytes, bool OldAddress, bool Whole);
