namespace ListingEngine.Core.Objects.Values;

/// <summary>How far a house is ready.</summary>
public enum HouseCondition
{
    Ready,
    InteriorDecorationRequired,
    MajorRepairsRequired,
    Unfinished,
}
