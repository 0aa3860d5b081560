namespace ListingEngine.Core.Objects;

/// <summary>Sale or rent.</summary>
public enum Deal
{
    [Told("Продажа", "Sale")]
    Sale,

    [Told("Аренда", "Long rent")]
    LongRent,

    [Told("Посуточно", "Daily rent")]
    DailyRent,
}
