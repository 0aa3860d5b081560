namespace ListingEngine.Core.Objects;

/// <summary>Where an object stands in the agency's work.</summary>
public enum ObjectStatus
{
    Draft,
    Active,
    Reserved,
    Closed,
    Archived,
}
