namespace ListingEngine.Host.Data;

/// <summary>
/// Something behind the offers of a company, or of one plan, changed; written by a trigger inside the change's own transaction, so that it is seen
/// exactly when the change is. A row of its own for each change keeps writers from waiting for one another.
/// </summary>
public sealed class FeedWork
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Null for what may concern every plan of the company.</summary>
    public long? PlanId { get; set; }
}
