namespace ListingEngine.Core.Objects.Values;

/// <summary>Owned or rented.</summary>
public enum Tenure
{
    Owned,
    Rented,
}
