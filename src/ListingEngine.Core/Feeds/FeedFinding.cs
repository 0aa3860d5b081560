using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Something that a check found in a feed.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="OfferId">The offer it stands in; null outside of offers.</param>
/// <param name="Reason">The rule that is broken, and how.</param>
public sealed record FeedFinding(int Line, string? OfferId, Reason Reason)
{
    public string Code => Reason.Code;

    public Severity Severity => Reason.Rule.Severity;

    /// <summary>Field of the object to mend; empty when no single field mends it.</summary>
    public string Field => Reason.Rule.Field;

    public Phrase Says => Reason.Says;
}
