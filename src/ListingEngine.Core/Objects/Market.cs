namespace ListingEngine.Core.Objects;

/// <summary>Secondary market or new building.</summary>
public enum Market
{
    Secondary,
    NewBuilding,
}
