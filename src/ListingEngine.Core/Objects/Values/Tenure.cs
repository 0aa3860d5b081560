namespace ListingEngine.Core.Objects.Values;

/// <summary>Owned or rented.</summary>
public enum Tenure
{
    [Told("Собственность", "Owned")]
    Owned,

    [Told("Аренда", "Rented")]
    Rented,
}
