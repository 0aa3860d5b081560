using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>The elements by which Avito chooses the template.</summary>
internal static class AvitoHead
{
    public static void Write(PropertyObject o, AvitoTemplate template, FeedWriter writer)
    {
        writer.Element("Category", Category(template));
        writer.Element("OperationType", o.Deal == Deal.Sale ? AvitoKinds.Sell : AvitoKinds.Let);
        if ((template & AvitoTemplate.FlatSales) != 0)
            writer.Element("MarketType", template == AvitoTemplate.NewFlatSale ? AvitoKinds.NewBuilding : AvitoKinds.Secondary);
        if ((template & (AvitoTemplate.FlatRents | AvitoTemplate.RoomRents | AvitoTemplate.HouseRents | AvitoTemplate.ForeignRent)) != 0)
            writer.Element("LeaseType", o.Deal == Deal.DailyRent ? AvitoKinds.ByDay : AvitoKinds.LongTerm);
        if ((template & AvitoTemplate.RoomRents) != 0)
            writer.Element("ResidenceType", o.Kind == ObjectKind.Bed ? AvitoKinds.BedWord : AvitoKinds.RoomWord);
        if ((template & AvitoTemplate.Houses) != 0) writer.Element("ObjectType", AvitoKinds.House.Write(o.Kind));
        if ((template & AvitoTemplate.Garages) != 0) writer.Element("ObjectType", AvitoKinds.Garage.Write(o.Kind));
        if ((template & AvitoTemplate.Commercial) != 0) writer.Element("ObjectType", AvitoKinds.Premises.Write(o.Kind));
        if ((template & AvitoTemplate.Foreign) == 0) return;
        writer.Element("ObjectType", AvitoKinds.ForeignType(o.Kind));
        writer.Element("ForeignRealtyCommercialObjectType", AvitoKinds.ForeignPremises.Write(o.Kind));
    }

    private static string? Category(AvitoTemplate template) => template switch
    {
        _ when (template & AvitoTemplate.Flats) != 0 => AvitoKinds.Flats,
        _ when (template & AvitoTemplate.Rooms) != 0 => AvitoKinds.Rooms,
        _ when (template & AvitoTemplate.Houses) != 0 => AvitoKinds.Houses,
        _ when (template & AvitoTemplate.Land) != 0 => AvitoKinds.LandPlots,
        _ when (template & AvitoTemplate.Garages) != 0 => AvitoKinds.Garages,
        _ when (template & AvitoTemplate.Commercial) != 0 => AvitoKinds.Commercial,
        _ when (template & AvitoTemplate.Foreign) != 0 => AvitoKinds.Abroad,
        _ => null,
    };
}
