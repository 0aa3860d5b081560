namespace ListingEngine.Core.Objects.Values;

/// <summary>How a garage is built.</summary>
public enum GarageConstruction
{
    BuiltIn,
    Capital,
    Unpermitted,
    Shell,
}
