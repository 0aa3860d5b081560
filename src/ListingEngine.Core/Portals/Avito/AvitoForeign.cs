using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>
/// Elements of property abroad, which are known from 2022 only (A22).
/// Rooms, areas and floors are not among them, so that they are not sent.
/// </summary>
internal static class AvitoForeign
{
    private const int MostName = 100;
    private const int FirstYear = 2022;
    private const int LastYear = 2030;
    private const string HandedOver = "Дом сдан";

    public static AvitoElement Country { get; } = AvitoElement.Text("Country", o => o.Address.Country, MostName);

    public static AvitoElement City { get; } = AvitoElement.Text("ForeignCity", o => o.Address.Locality, MostName);

    /// <summary>Roubles; for another currency <see cref="CurrencyPrice"/> stands instead.</summary>
    public static AvitoElement Price { get; } = AvitoCommon.Price.OnlyWhen(o => o.Currency == Objects.Currency.Rub);

    /// <summary>Read together with the currency, by the reader.</summary>
    public static AvitoElement CurrencyPrice { get; } = AvitoElement
        .Amount("CurrencyPrice", "price", AvitoMoney.Price, static (_, _) => { })
        .OnlyWhen(HasForeignPrice);

    public static AvitoElement Currency { get; } = AvitoElement
        .Choice("Currency", "currency", o => AvitoWords.ForeignCurrency.Write(o.Currency), static (_, _) => false)
        .OnlyWhen(HasForeignPrice);

    public static AvitoElement CompletionYear { get; } = AvitoElement.Choice("ForeignRealtyCompletionYear", "attributes.builtYear",
        o => o.Attributes switch
        {
            { BuildingState: BuildingState.HandedOver or BuildingState.Built } => HandedOver,
            { BuiltYear: >= FirstYear and <= LastYear and { } year } => AvitoNumbers.Word(year),
            _ => null,
        }, ReadCompletion).OnlyWhen(o => o.Kind == ObjectKind.Flat && o.Market == Market.NewBuilding);

    public static AvitoElement Bathrooms { get; } = AvitoElement.Choice("BathroomCount", "attributes.bathrooms",
        o => AvitoNumbers.Word(CountBathrooms(o.Attributes), 4, "4 и больше"),
        (o, text) => (o.Attributes.Bathrooms = AvitoNumbers.Read(text)) is not null)
        .OnlyWhen(o => o.Kind.IsFlatLike() || o.Kind.IsHouseLike());

    public static AvitoElement Lift { get; } = AvitoElement.Flag("Elevator", o => o.Attributes.HasLift);

    public static AvitoElement Extras { get; } = AvitoElement.Options("ForeignRealtyAdditionally", "attributes.hasBuiltInAppliances",
        AvitoOption.Mark("Бытовая техника", o => o.Attributes.HasBuiltInAppliances),
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
        AvitoOption.Mark("Гардеробная", o => o.Attributes.HasDressingRoom),
        AvitoOption.Mark("Панорамные окна", o => o.Attributes.HasPanoramicWindows),
        AvitoOption.Mark("Консьерж", o => o.Attributes.HasConcierge));

    /// <summary>A loan for the purchase is what we call a mortgage.</summary>
    public static AvitoElement SaleOptions { get; } = AvitoElement.Options("ForeignRealtySaleOptions", "attributes.mortgageAllowed",
        AvitoOption.Mark("Возможен кредит", o => o.Attributes.MortgageAllowed));

    /// <summary>Commercial land is a kind of ours and a purpose of Avito's.</summary>
    public static AvitoElement LandStatus { get; } = AvitoElement.Options("ForeignRealtyLandStatus", "attributes.landStatus",
        new AvitoOption("Жилое строительство", o => o.Attributes.LandStatus == Objects.Values.LandStatus.IndividualHousing,
            o => o.Attributes.LandStatus = Objects.Values.LandStatus.IndividualHousing),
        new AvitoOption("Коммерческое строительство", o => o.Kind == ObjectKind.CommercialLand, o => o.Kind = ObjectKind.CommercialLand),
        new AvitoOption("Сельское хозяйство", IsAgricultural, o => o.Attributes.LandCategory = LandCategory.Agricultural),
        new AvitoOption("Другое", o => o.Attributes.LandCategory == LandCategory.Other,
            o => o.Attributes.LandCategory ??= LandCategory.Other)).OnlyWhen(o => o.Kind.IsLandLike());

    private static bool HasForeignPrice(PropertyObject o) => o.Currency != Objects.Currency.Rub;

    private static bool IsAgricultural(PropertyObject o) => o.Attributes is { LandCategory: LandCategory.Agricultural }
        or { LandCategory: null, LandStatus: Objects.Values.LandStatus.Farm or Objects.Values.LandStatus.PrivateFarm };

    // Counted apart or together.
    private static int? CountBathrooms(PropertyAttributes a) =>
        a.Bathrooms ?? (a.CombinedBathrooms ?? 0) + (a.SeparateBathrooms ?? 0);

    // The element stands with new flats only, so that it tells the market too.
    private static bool ReadCompletion(PropertyObject o, string text)
    {
        if (text.Equals(HandedOver, StringComparison.OrdinalIgnoreCase)) o.Attributes.BuildingState = BuildingState.HandedOver;
        else if (Numbers.ReadWhole(text) is >= FirstYear and <= 2100 and var year) o.Attributes.BuiltYear = year;
        else return false;
        o.Market = Market.NewBuilding;
        return true;
    }
}
