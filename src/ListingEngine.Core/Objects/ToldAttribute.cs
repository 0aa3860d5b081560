namespace ListingEngine.Core.Objects;

/// <summary>What people call a field, its unit, and the kinds it fits: forms, filters and presentations follow from it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ToldAttribute(string ru, string en, Fits fits = Fits.All, Unit unit = Unit.None) : Attribute
{
    public string Ru { get; } = ru;

    public string En { get; } = en;

    public Fits Fits { get; } = fits;

    public Unit Unit { get; } = unit;

    /// <summary>Deals at which the field is asked.</summary>
    public Deals Deals { get; init; } = Deals.All;

    public PartOfObject Part { get; init; }

    public Phrase Label => new(Ru, En);
}
