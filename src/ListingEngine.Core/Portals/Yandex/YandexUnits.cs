using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>
/// Units of areas and of prices per area. The help spells «cотка» with a Latin first letter; feeds contain that, the Cyrillic word
/// and every abbreviation of it.
/// </summary>
internal static class YandexUnits
{
    public const string SquareMetre = "кв. м";
    public const string Sotka = "сотка";
    public const string Hectare = "гектар";

    public static string? Write(PriceUnit unit) => unit switch
    {
        PriceUnit.SquareMetre => SquareMetre,
        PriceUnit.Sotka => Sotka,
        PriceUnit.Hectare => Hectare,
        _ => null,
    };

    /// <summary>Null when the word is no unit of area.</summary>
    public static PriceUnit? Read(string? unit)
    {
        if (unit is null) return null;
        if (unit == SquareMetre) return PriceUnit.SquareMetre;
        var word = LookAlikes.Fold(unit).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return word switch
        {
            "квм" or "кв" or "м2" or "м²" or "квметр" or "квметров" or "квметры" or "мкв" or "квадратныйметр" or "квадратныхметров"
                or "sqm" or "sq" or "m2" or "m²" => PriceUnit.SquareMetre,
            "сотка" or "соток" or "сотки" or "сот" or "ар" or "cotka" => PriceUnit.Sotka,
            "гектар" or "гектара" or "гектаров" or "га" or "hectare" or "hectares" or "ha" => PriceUnit.Hectare,
            _ => null,
        };
    }

    /// <summary>How many square metres one unit has.</summary>
    public static decimal Metres(PriceUnit unit) => unit switch { PriceUnit.Sotka => 100, PriceUnit.Hectare => 10_000, _ => 1 };
}
