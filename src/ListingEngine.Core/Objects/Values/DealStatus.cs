namespace ListingEngine.Core.Objects.Values;

/// <summary>What kind of sale or rent it is.</summary>
public enum DealStatus
{
    [Told("Прямая продажа", "Direct sale")]
    DirectSale,

    [Told("Первичная продажа вторички", "First sale of a secondary flat")]
    PrimarySaleOfSecondary,

    [Told("Альтернатива", "Alternative sale")]
    Alternative,

    [Told("Обмен", "Exchange")]
    Exchange,

    [Told("Первичная продажа", "Primary sale")]
    PrimarySale,

    [Told("Продажа от застройщика", "Sale by the developer")]
    DeveloperSale,

    [Told("Переуступка", "Assignment")]
    Assignment,

    [Told("Прямая аренда", "Direct rent")]
    DirectRent,

    [Told("Субаренда", "Sublease")]
    Sublease,

    [Told("Продажа права аренды", "Sale of lease rights")]
    LeaseRightsSale,
}
