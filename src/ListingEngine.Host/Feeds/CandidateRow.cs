using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>One object that a plan may offer, with the verdict of the last build. Moments are UTC and not nullable: a million rows have them.</summary>
/// <param name="ChangesAt">When time alone gives it other lines, makes it overdue or moves it in the order; <c>default</c> for never.</param>
/// <param name="ProtectedUntil">When its minimum days on air are over; <c>default</c> when they are, or it is not on air.</param>
/// <param name="Fingerprint">Made of all that the portal's verdict rests on.</param>
/// <param name="Last">The place that its record tells; null when it has no record yet.</param>
/// <param name="LastFingerprint">What the last verdict rested on; 0 when the portal was not asked.</param>
/// <param name="LastReviewAt">As the record has it; <c>default</c> for none.</param>
/// <param name="LastSaid">The plan's own reason in the record, code and detail with a space between them; null for none.</param>
internal readonly record struct CandidateRow(
    Candidate Candidate, DateTime ChangesAt, DateTime ProtectedUntil, long Fingerprint, Place? Last, long LastFingerprint, DateTime LastReviewAt, string? LastSaid)
{
    /// <summary>Whether the portal's verdict of the last build still stands.</summary>
    public bool IsJudged => Last is not null && LastFingerprint == Fingerprint;

    public bool WasOnAir => Last is { IsOnAir: true };
}

/// <summary>A record whose object is a candidate no more.</summary>
internal readonly record struct GoneRow(long Id, Place Last);

/// <summary>All candidates of a plan in the order of their numbers, and the records that have lost theirs.</summary>
internal sealed record Candidates(CandidateRow[] Rows, GoneRow[] Gone);
