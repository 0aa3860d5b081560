using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Fields of the object itself, in the order of the exporters.</summary>
internal static class IrrVocabulary
{
    private const string Daily = "нет", Long = "да", Yearly = "год", ManyBathrooms = "2 и более";

    public static readonly Vocabulary Fields = new(
        new FeedElement("rentLong", "deal", static (o, w) => IrrField.Write(w, "rentLong", o.Deal == Deal.DailyRent ? Daily : Long), ReadLong)
            .For(static o => o.Deal != Deal.Sale && IrrCategory.HasDailyRent(o.Kind)),
        new FeedElement("object", "kind", static (o, w) => IrrField.Write(w, "object", IrrWords.Houses.Write(o.Kind)), ReadHouse).For(static o => o.Kind.IsHouseLike()),
        new FeedElement("rooms", "rooms",
            static (o, w) => IrrField.Write(w, "rooms", Rooms(o)?.ToString(CultureInfo.InvariantCulture)), FeedElement.Whole("rooms", o => o.Rooms).Read)
            .For(static o => o.Kind.IsFlatLike() || o.Kind.IsHouseLike()),
        IrrField.Whole("rooms-for-sale", o => o.Attributes.RoomsOffered).For(static o => o.Kind == ObjectKind.Room),
        IrrField.Number("square-min", o => o.Attributes.MinArea).For(static o => o.Kind.IsCommercial()),
        IrrField.Number("meters-total", o => o.TotalArea).For(static o => o.Kind != ObjectKind.Land),
        IrrField.Number("meters-living", o => o.LivingArea).For(static o => o.Kind.IsFlatLike()),
        IrrField.Number("kitchen", o => o.KitchenArea).For(static o => o.Kind.IsFlatLike()),
        IrrField.Number("land", o => o.LandArea).For(static o => o.Kind.IsHouseLike() || o.Kind == ObjectKind.Land),
        IrrField.Whole("etage", o => o.Floor).For(static o => o.Kind.IsFlatLike()),
        IrrField.Whole("etage-all", o => o.Floors).For(static o => o.Kind.Fit() is not (Fits.Land or Fits.Garages)),
        IrrField.Word("state", o => o.Attributes.Renovation, IrrWords.Finishes).For(static o => o.Market == Market.NewBuilding),
        IrrField.Word("walltype", o => o.Attributes.Material, IrrWords.Walls).For(static o => o.Kind.IsFlatLike() || o.Kind.IsCommercial()),
        new FeedElement("toilet", "attributes.bathrooms", static (o, w) => IrrField.Write(w, "toilet", Bathrooms(o)), ReadBathrooms).For(static o => o.Kind.IsFlatLike()),
        IrrField.Whole("house-year", o => o.Attributes.BuiltYear).For(static o => o.Kind.IsFlatLike() || o.Kind.IsCommercial()),
        IrrField.Text("house-series", o => o.Attributes.BuildingSeries).For(static o => o.Kind.IsFlatLike()),
        IrrField.Number("house-ceiling-height", o => o.Attributes.CeilingHeight).For(static o => o.Kind.IsFlatLike() || o.Kind.IsCommercial()),
        IrrField.Word("buildingtype", o => o.Attributes.CommercialBuilding, IrrWords.OfficeBuildings).For(static o => o.Kind == ObjectKind.Office),
        IrrField.Word("class", o => o.Attributes.OfficeClass, IrrWords.Classes).For(static o => o.Kind.IsCommercial()),
        IrrField.Whole("cars", o => o.Attributes.ParkingPlaces).For(static o => o.Kind.IsCommercial()),
        IrrField.Number("electro", o => o.Attributes.ElectricPower).For(static o => o.Kind.IsCommercial()),
        new FeedElement("rent_period", "pricePeriod", static (o, w) => IrrField.Write(w, "rent_period", o.PricePeriod == PricePeriod.Year ? Yearly : null), ReadPeriod)
            .For(static o => o.Deal == Deal.LongRent && IrrPrice.HasUnits(o)),
        new FeedElement("price_type", "priceUnit", static (o, w) => IrrField.Write(w, "price_type", IrrWords.PriceTypes.Write(o.PriceUnit)), ReadPriceType)
            .For(IrrPrice.HasUnits));

    /// <summary>Every field that is read.</summary>
    public static IEnumerable<string> Names => IrrPlace.Fields.Elements.Concat(Fields.Elements).Select(e => e.Name);

    /// <summary>The portal asks a studio for a room, too.</summary>
    public static int? Rooms(PropertyObject o) => o.Attributes.IsStudio == true && o.Kind == ObjectKind.Flat ? 1 : o.Rooms is > 0 ? o.Rooms : null;

    private static string? Bathrooms(PropertyObject o)
    {
        var (combined, separate) = (o.Attributes.CombinedBathrooms ?? 0, o.Attributes.SeparateBathrooms ?? 0);
        return (combined, separate) switch
        {
            _ when o.Attributes.Bathrooms >= 2 || combined >= 2 || separate >= 2 => ManyBathrooms,
            ( > 0, > 0) => ManyBathrooms,
            (1, _) => "совмещенный",
            (_, 1) => "раздельный",
            _ => null,
        };
    }

    private static bool ReadBathrooms(PropertyObject o, FeedNode node)
    {
        switch (LookAlikes.Fold(node.Text))
        {
            case ManyBathrooms: o.Attributes.Bathrooms = 2; return true;
            case "совмещенный": o.Attributes.CombinedBathrooms = 1; return true;
            case "раздельный": o.Attributes.SeparateBathrooms = 1; return true;
            default: return false;
        }
    }

    // «да» and «нет» with one exporter, true and false with another.
    private static bool ReadLong(PropertyObject o, FeedNode node)
    {
        if (Flags.Read(node.Text) is not { } isLong || o.Deal == Deal.Sale) return false;
        (o.Deal, o.PricePeriod) = isLong ? (Deal.LongRent, PricePeriod.Month) : (Deal.DailyRent, PricePeriod.Day);
        return true;
    }

    private static bool ReadHouse(PropertyObject o, FeedNode node)
    {
        if (IrrWords.Houses.Read(node.Text) is not { } kind || !o.Kind.IsHouseLike()) return false;
        o.Kind = kind;
        return true;
    }

    private static bool ReadPeriod(PropertyObject o, FeedNode node)
    {
        if (LookAlikes.Fold(node.Text) != Yearly || o.Deal != Deal.LongRent) return false;
        o.PricePeriod = PricePeriod.Year;
        return true;
    }

    private static bool ReadPriceType(PropertyObject o, FeedNode node)
    {
        if (IrrWords.PriceTypes.Read(node.Text) is not { } unit) return false;
        o.PriceUnit = unit;
        return true;
    }
}
