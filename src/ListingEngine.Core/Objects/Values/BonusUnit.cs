namespace ListingEngine.Core.Objects.Values;

/// <summary>Unit of an agent's bonus.</summary>
public enum BonusUnit
{
    [Told("Сумма", "Amount")]
    Fixed,

    [Told("Процент", "Per cent")]
    Percent,
}
