namespace ListingEngine.Core.Objects.Values;

/// <summary>How far a house is ready.</summary>
public enum HouseCondition
{
    [Told("Можно жить", "Ready to live in")]
    Ready,

    [Told("Нужна отделка", "Needs decoration")]
    InteriorDecorationRequired,

    [Told("Нужен капитальный ремонт", "Needs major repairs")]
    MajorRepairsRequired,

    [Told("Не достроен", "Unfinished")]
    Unfinished,
}
