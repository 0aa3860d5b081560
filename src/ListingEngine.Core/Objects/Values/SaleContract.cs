namespace ListingEngine.Core.Objects.Values;

/// <summary>Contract by which a new flat is bought.</summary>
public enum SaleContract
{
    [Told("ДДУ (214-ФЗ)", "Equity contract")]
    EquityParticipation,

    [Told("Уступка прав", "Assignment")]
    Assignment,

    [Told("ЖСК", "Housing cooperative")]
    HousingCooperative,

    [Told("Купля-продажа", "Sale and purchase")]
    SaleAndPurchase,
}
