using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>One object that a plan may offer, with the verdict of the last build.</summary>
/// <param name="Overdue">A line takes it, but nobody has confirmed it for too long.</param>
/// <param name="OverdueAt">When it will be overdue; <c>default</c> when it will not, or is already.</param>
/// <param name="ProtectedUntil">When its minimum days on air are over; <c>default</c> when they are, or it is not on air.</param>
/// <param name="Fingerprint">Made of the revisions of all that the portal's verdict rests on.</param>
/// <param name="LastLine">Null when the object has no record yet.</param>
/// <param name="LastFingerprint">What the last verdict rested on; 0 when the portal was not asked.</param>
/// <param name="LastReviewAt">As the record has it; <c>default</c> for none. Moments are UTC and not nullable: a million rows have them.</param>
internal readonly record struct CandidateRow(
    Candidate Candidate, bool Reserved, bool Overdue, DateTime OverdueAt, DateTime ProtectedUntil, long Fingerprint, int? LastLine, long LastFingerprint,
    DateTime LastReviewAt)
{
    /// <summary>Whether the portal's verdict of the last build still stands.</summary>
    public bool IsJudged => LastLine is not null && LastFingerprint == Fingerprint;
}

/// <summary>All candidates of a plan in the order of their numbers, and the records whose objects are candidates no more.</summary>
internal sealed record Candidates(CandidateRow[] Rows, long[] Gone);
