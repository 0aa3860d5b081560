namespace ListingEngine.Core.Objects;

/// <summary>Secondary market or new building.</summary>
public enum Market
{
    [Told("Вторичный", "Secondary")]
    Secondary,

    [Told("Новостройка", "New building")]
    NewBuilding,
}
