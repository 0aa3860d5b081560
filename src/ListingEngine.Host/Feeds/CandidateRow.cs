using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>One object that a plan may offer, with the verdict of the last build.</summary>
/// <param name="Overdue">A line takes it, but nobody has confirmed it for too long.</param>
/// <param name="ReviewAt">When it will be overdue; null when it will not, or is already.</param>
/// <param name="Fingerprint">Made of the revisions of all that the portal's verdict rests on.</param>
/// <param name="LastLine">Null when the object has no record yet.</param>
/// <param name="LastFingerprint">What the last verdict rested on; 0 when the portal was not asked.</param>
internal readonly record struct CandidateRow(
    Candidate Candidate, bool Reserved, bool Overdue, DateTimeOffset? ReviewAt, long Fingerprint, int? LastLine, long LastFingerprint)
{
    /// <summary>Whether the portal's verdict of the last build still stands.</summary>
    public bool IsJudged => LastLine is not null && LastFingerprint == Fingerprint;
}

/// <summary>All candidates of a plan in the order of their numbers, and the records whose objects are candidates no more.</summary>
internal sealed record Candidates(CandidateRow[] Rows, long[] Gone);
