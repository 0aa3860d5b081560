using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of houses, land and garages need.</summary>
internal static class AvitoHouseRules
{
    public static FeedRule[] All { get; } =
    [
        Must("house-rooms-missing", AvitoTemplate.Houses, AvitoHouses.Rooms, "Укажите число комнат в доме или свободную планировку.",
            "Tell the number of rooms in the house or a free layout.", AvitoSources.LongRent),
        Must("house-area-missing", AvitoTemplate.Houses, AvitoHouses.Square, "Укажите площадь дома.", "Tell the area of the house.",
            AvitoSources.Residential),
        Must("land-area-missing", AvitoTemplate.Houses | AvitoTemplate.Land, AvitoHouses.LandArea, "Укажите площадь участка в сотках.",
            "Tell the area of the plot in sotkas.", AvitoSources.Residential),
        Rule("land-area-small", Severity.Warning, "landArea", "Проверьте площадь участка: Авито может не принять меньше одной сотки.",
            "Check the area of the plot: Avito may not take less than one sotka.", AvitoSources.Unsure,
            offer => (AvitoKinds.Template(offer.Object) & AvitoTemplate.Land) != 0 && offer.Object.LandArea is > 0 and < 1),
        Must("house-floors-missing", AvitoTemplate.Houses, AvitoHouses.Floors, "Укажите, сколько этажей в доме.",
            "Tell how many floors the house has.", AvitoSources.Residential),
        Must("walls-missing", AvitoTemplate.HouseSale, AvitoHouses.WallsType,
            "Укажите материал стен, который знает Авито: кирпич, брус, бревно, газо- или пеноблоки, металл, сэндвич- или ж/б панели.",
            "Tell a wall material that Avito knows: brick, timber, logs, gas blocks, metal, foam blocks, sandwich or concrete panels.",
            AvitoSources.Residential),
        Should("walls-not-told", AvitoTemplate.HouseRents, AvitoHouses.WallsType, "Укажите материал стен: Авито может этого потребовать.",
            "Tell the wall material: Avito may ask for it.", AvitoSources.Unsure),
        Must("house-land-status-missing", AvitoTemplate.HouseSale, AvitoHouses.LandStatus,
            "Укажите статус земли под домом: ИЖС, СНТ, ДНП, фермерское хозяйство или ЛПХ.",
            "Tell the status of the land: housing, gardening, dacha partnership, farm or private farm.", AvitoSources.Residential),
        Rule("land-industrial", Severity.Error, "kind", "Участок промышленный: выберите вид объекта «Коммерческая земля».",
            "The plot is industrial: choose the kind «commercial land».", RuleSource.Engine,
            offer => offer.Object.Kind == ObjectKind.Land && AvitoLand.IsIndustrial(offer.Object) && !AvitoPlace.IsAbroad(offer.Object)),
        Must("land-type-missing", AvitoTemplate.Land, AvitoLand.ObjectType,
            "Укажите статус земли или её категорию: земли поселений, сельхозназначения или ЛПХ.",
            "Tell the status of the land or its category: settlements, agricultural or private farm.", AvitoSources.Residential,
            o => o.Kind == ObjectKind.Land && !AvitoLand.IsIndustrial(o)),
        Rule("commercial-land-type", Severity.Error, "attributes.landCategory",
            "Коммерческую землю Авито принимает только с категорией «промышленность»: укажите её или выберите вид «Участок».",
            "Avito takes commercial land of the industrial category only: tell it, or choose the kind «land».", AvitoSources.Residential,
            offer => offer.Object.Kind == ObjectKind.CommercialLand && !AvitoLand.IsIndustrial(offer.Object)
                && !AvitoPlace.IsAbroad(offer.Object)),
        Must("garage-type-missing", AvitoTemplate.Garages, AvitoLand.GarageSubtype,
            "Укажите материал гаража: железобетон, кирпич или металл.",
            "Tell what the garage is made of: concrete, brick or metal.", AvitoSources.Residential, o => o.Kind == ObjectKind.Garage),
        Must("parking-place-type-missing", AvitoTemplate.Garages, AvitoLand.ParkingPlaceSubtype,
            "Укажите вид стоянки: многоуровневая, подземная, крытая или открытая.",
            "Tell the kind of the car park: multilevel, underground, covered or open.", AvitoSources.Residential,
            o => o.Kind == ObjectKind.ParkingPlace),
        Must("secured-missing", AvitoTemplate.Garages, AvitoLand.Secured, "Укажите, есть ли охрана.", "Tell whether it is guarded.",
            AvitoSources.Residential),
    ];
}
