using ListingEngine.Core.Intake;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>What came of taking an advert into work.</summary>
internal abstract record TakeOutcome
{
    /// <param name="ObjectId">The draft that was made.</param>
    /// <param name="Left">What the draft does not hold as the advert told it.</param>
    public sealed record Taken(long ObjectId, IReadOnlyList<NotCarried> Left) : TakeOutcome;

    /// <summary>Somebody has it already, or did away with it.</summary>
    /// <param name="Who">Their name; null for a key of the API, or who is there no more.</param>
    public sealed record Decided(bool IsRejected, string? Who, DateTimeOffset? At, bool IsMine, long? ObjectId) : TakeOutcome;

    /// <summary>The company lets one person take no more.</summary>
    /// <param name="IsDaily">Within a day; else at once.</param>
    public sealed record Limit(bool IsDaily, int Most) : TakeOutcome;

    /// <summary>Nothing personal is kept of it any more, so there is nothing to work with.</summary>
    public sealed record Forgotten : TakeOutcome;

    public sealed record NotFound : TakeOutcome;
}
