namespace ListingEngine.Core.Objects;

/// <summary>How often objects are to be confirmed. The first rule that fits an object is its rule; without one nothing is asked.</summary>
public sealed record ActualityRule
{
    /// <summary>None: every kind.</summary>
    public List<ObjectKind> Kinds { get; set; } = [];

    /// <summary>None: every deal.</summary>
    public List<Deal> Deals { get; set; } = [];

    /// <summary>So many days after the last confirmation the agent is asked.</summary>
    public int AskAgentDays { get; set; } = 14;

    /// <summary>So many days after the last confirmation the head is told.</summary>
    public int TellHeadDays { get; set; } = 21;

    /// <summary>So many days after the last confirmation the object is withheld from every plan; null is never.</summary>
    public int? WithholdDays { get; set; }

    public bool IsFor(ObjectKind kind, Deal deal) => (Kinds.Count == 0 || Kinds.Contains(kind)) && (Deals.Count == 0 || Deals.Contains(deal));
}
