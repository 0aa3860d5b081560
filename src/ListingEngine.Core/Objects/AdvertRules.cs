namespace ListingEngine.Core.Objects;

/// <summary>How a company deals with owners' adverts.</summary>
public sealed record AdvertRules
{
    /// <summary>So many days after an advert was last seen at its source, names, phones and texts of those not taken into work are forgotten (152-ФЗ, art. 5 (7)).</summary>
    public int KeepDays { get; init; } = 180;

    /// <summary>So many an agent may take within a day; null is without limit.</summary>
    public int? TakesPerDay { get; init; } = 20;

    /// <summary>So many an agent may have in work at once; null is without limit.</summary>
    public int? TakesAtOnce { get; init; }
}
