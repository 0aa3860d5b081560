using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What an advert is, by its category and type, in the spellings that feeds have.</summary>
internal static class AvitoHeadWords
{
    private const string TypeElement = "ObjectType";

    private static readonly FrozenDictionary<string, string> Categories = new[]
    {
        AvitoKinds.Flats, AvitoKinds.Rooms, AvitoKinds.Houses, AvitoKinds.LandPlots, AvitoKinds.Garages, AvitoKinds.Commercial,
        AvitoKinds.Abroad,
    }.ToFrozenDictionary(LookAlikes.Fold);

    /// <summary>«Продажа» and «Аренда» are not Avito's words, yet public feeds have them.</summary>
    public static Deal? Deal(string operation) => LookAlikes.Fold(operation) switch
    {
        "продам" or "продажа" or "продаю" => Objects.Deal.Sale,
        "сдам" or "аренда" or "сдаю" or "сдача" => Objects.Deal.LongRent,
        _ => null,
    };

    public static bool IsAbroad(string category) => Categories.GetValueOrDefault(LookAlikes.Fold(category)) == AvitoKinds.Abroad;

    /// <summary>Takes the element that tells the type when it is understood; null when the kind is not known.</summary>
    public static ObjectKind? Kind(string category, FeedNode ad)
    {
        var type = ad.Children.FirstOrDefault(c => c is { Name: TypeElement, Text.Length: > 0 });
        var known = Categories.GetValueOrDefault(LookAlikes.Fold(category));
        var kind = known switch
        {
            AvitoKinds.Flats => ObjectKind.Flat,
            AvitoKinds.Rooms => Room(ad),
            AvitoKinds.Houses => type is null ? ObjectKind.House : AvitoKinds.House.Read(type.Text),
            AvitoKinds.LandPlots => Land(type),
            AvitoKinds.Garages => AvitoKinds.Garage.Read(type?.Text),
            AvitoKinds.Commercial => AvitoKinds.Premises.Read(type?.Text),
            AvitoKinds.Abroad => Abroad(type?.Text, ad),
            _ => (ObjectKind?)null,
        };
        // The type of a plot tells more than the kind: its vocabulary reads it.
        if (type is not null) type.Taken = kind is not null && known is not (AvitoKinds.LandPlots or AvitoKinds.Flats or AvitoKinds.Rooms);
        return kind;
    }

    private static ObjectKind Room(FeedNode ad)
    {
        if (ad.Take("ResidenceType") is not { } residence) return ObjectKind.Room;
        if (residence.Text.StartsWith("Койко", StringComparison.OrdinalIgnoreCase)) return ObjectKind.Bed;
        residence.Taken = residence.Text.Length == 0 || residence.Text.StartsWith(AvitoKinds.RoomWord, StringComparison.OrdinalIgnoreCase);
        return ObjectKind.Room;
    }

    private static ObjectKind Land(FeedNode? type) =>
        type is not null && type.Text.StartsWith("Пром", StringComparison.OrdinalIgnoreCase) ? ObjectKind.CommercialLand : ObjectKind.Land;

    private static ObjectKind? Abroad(string? type, FeedNode ad)
    {
        if (AvitoKinds.Foreign.Read(type) is { } kind) return kind;
        if (Categories.GetValueOrDefault(LookAlikes.Fold(type ?? "")) != AvitoKinds.Commercial) return null;
        if (ad.Take("ForeignRealtyCommercialObjectType") is not { } premises) return null;
        var known = AvitoKinds.Premises.Read(premises.Text);
        premises.Taken = known is not null;
        return known;
    }
}
