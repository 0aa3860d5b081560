using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Yandex.YandexElements;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Every number of the vocabulary with the limits between which it is believed, and the objects that it is written for.</summary>
internal static class YandexNumbers
{
    private const decimal Much = 1_000_000_000;

    public static YandexNumber Rooms { get; } = WithoutStandIns(Whole("rooms", 1, 100, o => o.Rooms)
        .For(static o => (IsFlat(o) || IsHouse(o) || IsPremises(o)) && !IsStudio(o)));

    public static YandexNumber RoomsOffered { get; } =
        Whole("rooms-offered", 1, 100, o => o.Attributes.RoomsOffered).For(static o => o.Kind == ObjectKind.Room);

    public static YandexNumber Floor { get; } =
        WithBasements(Whole("floor", -10, 200, o => o.Floor).For(static o => IsFlat(o) || IsPremises(o)));

    public static YandexNumber Floors { get; } = Whole("floors-total", 1, 200, o => o.Floors).For(IsBuilding);

    public static YandexNumber BuiltYear { get; } = Whole("built-year", 1500, 2100, o => o.Attributes.BuiltYear).For(IsBuilding);

    public static YandexNumber ReadyQuarter { get; } = Whole("ready-quarter", 1, 4, o => o.Attributes.ReadyQuarter).For(IsNew);

    public static YandexNumber CeilingHeight { get; } = Number("ceiling-height", 1, 50, o => o.Attributes.CeilingHeight).For(IsBuilding);

    public static YandexNumber ParkingPlaces { get; } = Whole("parking-places", 0, 100_000, o => o.Attributes.ParkingPlaces)
        .For(HasParkingRows);

    public static YandexNumber ParkingPlacePrice { get; } =
        Number("parking-place-price", 0, Much, o => o.Attributes.ParkingPlacePrice).For(HasParkingRows);

    public static YandexNumber GuestParkingPlaces { get; } =
        Whole("parking-guest-places", 0, 100_000, o => o.Attributes.GuestParkingPlaces).For(HasParkingRows);

    public static YandexNumber Prepayment { get; } =
        Number("prepayment", 0, 100, o => o.Attributes.PrepaymentPercent).For(static o => IsRent(o) && !IsGarage(o));

    public static YandexNumber AgentFee { get; } =
        Number("agent-fee", 0, 100, o => o.Attributes.ClientFeePercent).For(static o => IsUsed(o) && !IsCommercial(o) && !IsGarage(o));

    public static YandexNumber Commission { get; } =
        Number("commission", 0, 100, o => o.Attributes.ClientFeePercent, whole: true).For(IsCommercial);

    public static YandexNumber SecurityPayment { get; } =
        Number("security-payment", 0, 1200, o => o.Attributes.SecurityPaymentPercent, whole: true).For(IsCommercial);

    public static YandexNumber PhoneLines { get; } = Whole("phone-lines", 0, 10_000, o => o.Attributes.PhoneLines).For(IsPremises);

    public static YandexNumber ElectricPower { get; } =
        Number("electric-capacity", 0, 10_000_000, o => o.Attributes.ElectricPower, whole: true).For(IsCommercial);

    /// <summary>It goes with responsible storage (P2, P6, P7).</summary>
    public static YandexNumber PalletPrice { get; } = Number("pallet-price", 0, Much, o => o.Attributes.PalletPrice)
        .For(static o => IsStorage(o) && o.Attributes.ResponsibleStorage == true);

    public static YandexNumber HighwayDistance { get; } =
        Number("distance", 0, 1000, o => o.Attributes.HighwayDistance).For(YandexLocation.HasHighways);

    public static IReadOnlyList<YandexNumber> All { get; } =
    [
        Rooms, RoomsOffered, Floor, Floors, BuiltYear, ReadyQuarter, CeilingHeight, ParkingPlaces, ParkingPlacePrice, GuestParkingPlaces,
        Prepayment, AgentFee, Commission, SecurityPayment, PhoneLines, ElectricPower, PalletPrice, HighwayDistance,
    ];

    private static bool IsBuilding(PropertyObject o) => IsFlat(o) || IsHouse(o) || IsPremises(o);

    private static bool HasParkingRows(PropertyObject o) => IsPremises(o) || (IsFlat(o) || IsHouse(o)) && IsUsed(o);

    private static YandexNumber WithBasements(YandexNumber floor) => floor with
    {
        Element = floor.Element with
        {
            Read = (o, node) =>
            {
                var word = LookAlikes.Fold(node.Text);
                if (word.StartsWith("цокол", StringComparison.Ordinal)) o.Floor = 0;
                else if (word.StartsWith("подвал", StringComparison.Ordinal)) o.Floor = -1;
                else return floor.Element.Read(o, node);
                return true;
            },
        },
    };

    // Exporters write -1 or 0 where they do not know, and the word where the flat is a studio.
    private static YandexNumber WithoutStandIns(YandexNumber rooms) => rooms with
    {
        Element = rooms.Element with
        {
            Read = (o, node) =>
            {
                if (Numbers.Read(node.Text) is 0 or -1) return true;
                if (LookAlikes.Fold(node.Text) is not ("студия" or "studio")) return rooms.Element.Read(o, node);
                o.Attributes.IsStudio = true;
                return true;
            },
        },
    };
}
