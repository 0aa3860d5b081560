namespace ListingEngine.Core.Objects.Values;

/// <summary>By which right a garage is held.</summary>
public enum GarageOwnership
{
    [Told("Собственность", "Private")]
    Private,

    [Told("Кооператив", "Cooperative")]
    Cooperative,

    [Told("По доверенности", "By proxy")]
    ByProxy,
}
