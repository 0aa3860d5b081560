namespace ListingEngine.Core.Objects;

/// <summary>Where an object stands in the agency's work.</summary>
public enum ObjectStatus
{
    [Told("Черновик", "Draft")]
    Draft,

    [Told("Активен", "Active")]
    Active,

    [Told("Забронирован", "Reserved")]
    Reserved,

    [Told("Сделка закрыта", "Closed")]
    Closed,

    [Told("В архиве", "Archived")]
    Archived,
}
