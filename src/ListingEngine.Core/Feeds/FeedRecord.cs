namespace ListingEngine.Core.Feeds;

/// <summary>Whether a plan offers an object.</summary>
public enum FeedRecordState
{
    Offered,
    Withheld,
}

/// <summary>A reason as it is kept: the sentence is looked up in the rule book.</summary>
public sealed record StoredReason(string Code, string? Detail = null);

/// <summary>One object in one plan: offered or withheld, with every reason.</summary>
public sealed class FeedRecord
{
    public long PlanId { get; set; }

    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    public FeedRecordState State { get; set; }

    /// <summary>Index of the plan's line that took it, or why none did: a constant of <see cref="Plans.Selection"/>.</summary>
    public int Line { get; set; }

    /// <summary>The line's paid service goes to this object: its quota was not used up before.</summary>
    public bool Promoted { get; set; }

    /// <summary>
    /// Made of the revisions of all that the portal's verdict rests on: object, agent, company, plan. 0 while the portal was not asked,
    /// because the plan itself keeps the object out.
    /// </summary>
    public long Fingerprint { get; set; }

    /// <summary>Errors of a withheld object; warnings and advice of an offered one.</summary>
    public List<StoredReason> Reasons { get; set; } = [];

    /// <summary>Since when the state is what it is.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>The moment when the verdict may change by itself: nobody confirmed the object, or its minimum days on air are over. Null when it will not.</summary>
    public DateTimeOffset? ReviewAt { get; set; }
}
