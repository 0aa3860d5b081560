namespace ListingEngine.Host.Data;

/// <summary>How good the data of one agent's objects were on a day; the trend is made of these.</summary>
public sealed class QualityDay
{
    public long CompanyId { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>0 for objects without a responsible person.</summary>
    public long AgentId { get; set; }

    public int Objects { get; set; }

    public int Stale { get; set; }

    public int Incomplete { get; set; }

    public int Duplicates { get; set; }
}
