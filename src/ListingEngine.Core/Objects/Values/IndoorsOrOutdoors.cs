namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a toilet or a shower is.</summary>
public enum IndoorsOrOutdoors
{
    [Told("В доме", "Indoors")]
    Indoors,

    [Told("На улице", "Outdoors")]
    Outdoors,
}
