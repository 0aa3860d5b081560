using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements that most templates share.</summary>
internal static class AvitoCommon
{
    public static AvitoElement AvitoId { get; } = AvitoElement.Choice("AvitoId", "attributes.avitoId",
        o => o.Attributes.AvitoId is > 0 and { } id ? id.ToString(CultureInfo.InvariantCulture) : null,
        (o, text) => (o.Attributes.AvitoId = Numbers.ReadId(text)) is not null);

    public static AvitoElement Title { get; } = AvitoElement.Text("Title", o => o.Attributes.Title, 200);

    public static AvitoElement Address { get; } = AvitoElement.Choice("Address", "address.line", AvitoPlace.Address, (o, text) =>
    {
        o.Address.Line = text;
        return true;
    });

    public static AvitoElement Latitude { get; } = AvitoElement.Amount("Latitude", "address.latitude",
        o => AvitoPlace.HasPoint(o) ? AvitoPlace.Degrees(o.Address.Latitude) : null, (o, degrees) => o.Address.Latitude = degrees);

    public static AvitoElement Longitude { get; } = AvitoElement.Amount("Longitude", "address.longitude",
        o => AvitoPlace.HasPoint(o) ? AvitoPlace.Degrees(o.Address.Longitude) : null, (o, degrees) => o.Address.Longitude = degrees);

    public static AvitoElement Price { get; } = AvitoElement.Amount("Price", "price", AvitoMoney.Price, (o, price) => o.Price = price);

    public static AvitoElement PropertyRights { get; } = AvitoElement.Choice("PropertyRights", "attributes.sellerRole",
        o => AvitoWords.PropertyRights.Write(o.Attributes.SellerRole ?? SellerRole.Agency), ReadRights);

    public static AvitoElement NewPropertyRights { get; } = AvitoElement.Choice("PropertyRights", "attributes.sellerRole",
        o => AvitoWords.NewPropertyRights.Write(o.Attributes.SellerRole ?? SellerRole.Agency), ReadRights);

    public static AvitoElement ApartmentNumber { get; } = AvitoElement.Text("ApartmentNumber", o => o.Address.Apartment, 10);

    public static AvitoElement SafeDemonstration { get; } = AvitoElement.Choice("SafeDemonstration", "attributes.safeShowing",
        o => o.Attributes.SafeShowing switch { true => "Могу провести", false => "Не хочу", null => null },
        (o, text) => (o.Attributes.SafeShowing = text.StartsWith("Могу", StringComparison.OrdinalIgnoreCase) ? true
            : text.StartsWith("Не ", StringComparison.OrdinalIgnoreCase) ? false : null) is not null);

    public static AvitoElement EgrnExtract { get; } = AvitoElement.Link("EgrnExtractionLink", o => o.Attributes.EgrnExtractUrl);

    public static AvitoElement Video { get; } = AvitoElement.Choice("VideoURL", "attributes.videoUrl", AvitoPlace.Video,
        AvitoPlace.ReadVideo);

    public static AvitoElement VideoFile { get; } = AvitoElement.Link("VideoFileURL", o => o.Attributes.VideoFileUrl);

    public static AvitoElement CeilingHeight { get; } = AvitoElement.Number("CeilingHeight", o => o.Attributes.CeilingHeight, 1, 50);

    public static AvitoElement BuiltYear { get; } = AvitoElement.Whole("BuiltYear", o => o.Attributes.BuiltYear, 1500, 2100);

    public static AvitoElement Renovation { get; } = AvitoElement.Word("Renovation", o => o.Attributes.Renovation, AvitoWords.Renovation);

    public static AvitoElement LeaseDeposit { get; } = AvitoElement.Choice("LeaseDeposit", "attributes.depositMonths",
        o => AvitoMoney.DepositMonths(o) switch
        {
            0 => "Без залога",
            0.5m => "0,5 месяца",
            1 => "1 месяц",
            1.5m => "1,5 месяца",
            2 => "2 месяца",
            2.5m => "2,5 месяца",
            3 => "3 месяца",
            _ => null,
        }, ReadDeposit);

    /// <summary>Whole roubles, 0 for none.</summary>
    public static AvitoElement DepositAmount { get; } = AvitoElement.Amount("DepositAmount", "attributes.deposit", AvitoMoney.Deposit,
        (o, deposit) => o.Attributes.Deposit = deposit);

    /// <summary>Only for daily rent.</summary>
    public static AvitoElement LeaseDepositPrice { get; } = AvitoElement.Amount("LeaseDepositPrice", "attributes.deposit",
        o => AvitoMoney.Deposit(o) is { } deposit and <= 999_999 ? deposit : null, (o, deposit) => o.Attributes.Deposit = deposit);

    public static AvitoElement LeaseCommissionSize { get; } = AvitoElement.Amount("LeaseCommissionSize", "attributes.clientFeePercent",
        AvitoMoney.Fee, (o, fee) => o.Attributes.ClientFeePercent = fee);

    public static AvitoElement LeaseBeds { get; } = AvitoElement.Choice("LeaseBeds", "attributes.beds",
        o => AvitoNumbers.Word(o.Attributes.Beds, 8, "8+"), (o, text) => (o.Attributes.Beds = AvitoNumbers.Read(text)) is not null);

    public static AvitoElement ChildrenAllowed { get; } = AvitoElement.Flag("ChildrenAllowed", o => o.Attributes.ChildrenAllowed);

    public static AvitoElement PetsAllowed { get; } = AvitoElement.Flag("PetsAllowed", o => o.Attributes.PetsAllowed);

    public static AvitoElement SmokingAllowed { get; } = AvitoElement.Flag("SmokingAllowed", o => o.Attributes.SmokingAllowed);

    public static AvitoElement PartiesAllowed { get; } = AvitoElement.Flag("PartiesAllowed", o => o.Attributes.PartiesAllowed);

    public static AvitoElement Documents { get; } = AvitoElement.Flag("Documents", o => o.Attributes.AccountingDocuments);

    public static AvitoElement Furniture { get; } = AvitoElement.Options("Furniture", "attributes.hasFurniture",
        AvitoOption.Mark("Кухня", o => o.Attributes.HasKitchenFurniture),
        AvitoOption.Mark("Шкафы", o => o.Attributes.HasWardrobes),
        AvitoOption.Mark("Спальные места", o => o.Attributes.HasSleepingPlaces));

    public static AvitoElement LeaseComfortMulti { get; } = AvitoElement.Options("LeaseComfortMulti", "attributes.hasBedLinen",
        AvitoOption.Mark("Постельное белье", o => o.Attributes.HasBedLinen),
        AvitoOption.Mark("Полотенца", o => o.Attributes.HasTowels),
        AvitoOption.Mark("Средства гигиены", o => o.Attributes.HasToiletries));

    /// <summary>Since 2026 «Телевидение»; the older words are read.</summary>
    public static AvitoElement LeaseMultimedia { get; } = AvitoElement.Options("LeaseMultimedia", "attributes.hasInternet",
        AvitoOption.Mark("Wi-Fi", o => o.Attributes.HasInternet),
        AvitoOption.Mark("Телевидение", o => o.Attributes.HasCableTv),
        AvitoOption.Mark("Телевизор", o => o.Attributes.HasTv).OnlyRead(),
        AvitoOption.Mark("Кабельное / цифровое ТВ", o => o.Attributes.HasCableTv).OnlyRead());

    /// <summary>How many can sleep: the lists that were seen overlap, so each template has its own end.</summary>
    public static AvitoElement SleepingPlaces(int most, string? more) => AvitoElement.Choice("LeaseSleepingPlaces",
        "attributes.sleepingPlaces", o => AvitoNumbers.Word(o.Attributes.SleepingPlaces, most, more),
        (o, text) => (o.Attributes.SleepingPlaces = AvitoNumbers.Read(text)) is not null);

    public static string? Rooms(int? rooms) => AvitoNumbers.Word(rooms, 10, "10 и более");

    private static bool ReadRights(PropertyObject o, string text) =>
        (o.Attributes.SellerRole = AvitoWords.NewPropertyRights.Read(text)) is not null;

    // «1,5 месяца», and «1.5» as hand-made feeds have it.
    private static bool ReadDeposit(PropertyObject o, string text)
    {
        if (text.StartsWith("Без", StringComparison.OrdinalIgnoreCase)) o.Attributes.DepositMonths = 0;
        else
        {
            var end = text.IndexOf(' ', StringComparison.Ordinal);
            if (Numbers.Read(end < 0 ? text : text[..end]) is not (>= 0 and <= 12 and { } months)) return false;
            o.Attributes.DepositMonths = months;
        }

        return true;
    }
}
