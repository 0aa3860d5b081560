namespace ListingEngine.Core.Objects.Values;

/// <summary>How a garage is built.</summary>
public enum GarageConstruction
{
    [Told("Встроенный", "Built in")]
    BuiltIn,

    [Told("Капитальный", "Permanent")]
    Capital,

    [Told("Самострой", "Unpermitted")]
    Unpermitted,

    [Told("Ракушка", "Metal shell")]
    Shell,
}
