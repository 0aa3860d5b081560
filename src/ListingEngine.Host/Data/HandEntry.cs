namespace ListingEngine.Host.Data;

/// <summary>An advert that a person entered on a portal by hand: what stands there, and who says so.</summary>
public sealed class HandEntry
{
    public long PlanId { get; set; }

    /// <summary>Kept when the object is gone: its advert still has to be taken down.</summary>
    public long ObjectId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>A JSON object: what was entered, under the headers of the list.</summary>
    public required string Entered { get; set; }

    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>Null when the person is gone.</summary>
    public long? EnteredBy { get; set; }

    /// <summary>What stood there before the last change, for whoever takes that back; null when the advert was entered once.</summary>
    public string? Before { get; set; }

    public DateTimeOffset? BeforeAt { get; set; }

    public long? BeforeBy { get; set; }

    public DateTimeOffset? TakenDownAt { get; set; }

    public long? TakenDownBy { get; set; }
}
