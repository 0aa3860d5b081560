namespace ListingEngine.Core.Objects.Values;

/// <summary>How a price stands to value added tax.</summary>
public enum VatForm
{
    [Told("НДС включён", "VAT included")]
    Included,

    [Told("Без учёта НДС", "VAT not included")]
    NotIncluded,

    [Told("УСН", "Simplified taxation")]
    Simplified,
}
