using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of commercial premises need.</summary>
internal static class AvitoPremisesRules
{
    private const int MostTitle = 50;

    public static FeedRule[] All { get; } =
    [
        Must("premises-area-missing", AvitoTemplate.Commercial, AvitoPremises.Square,
            "Укажите площадь помещения: Авито принимает от 5 до 100 000 м².",
            "Tell the area of the premises: Avito takes 5 to 100,000 m².", AvitoSources.Premises),
        Must("premises-floor-missing", AvitoTemplate.Premises, AvitoPremises.Floor, "Укажите этаж помещения; цокольный отмечается нулём.",
            "Tell the floor of the premises; 0 stands for a semi-basement.", AvitoSources.LivePremises, AvitoPremises.IsInside),
        Must("entrance-missing", AvitoTemplate.Premises, AvitoPremises.Entrance, "Укажите, откуда вход: с улицы или со двора.",
            "Tell from where one enters: from the street or from the yard.", AvitoSources.LivePremises, o => !AvitoPremises.IsOffice(o)),
        Must("premises-finish-missing", AvitoTemplate.Premises, AvitoPremises.Decoration,
            "Укажите отделку, которую знает Авито: без отделки, чистовая или офисная.",
            "Tell a finish that Avito knows: none, fine or office.", AvitoSources.LivePremises),
        Must("building-type-missing", AvitoTemplate.Premises, AvitoPremises.BuildingType,
            "Укажите тип здания: бизнес-центр, торговый центр, административное здание, жилой дом или другое.",
            "Tell the building type: business centre, shopping centre, administrative, residential or other.", AvitoSources.LivePremises),
        Must("premises-parking-missing", AvitoTemplate.Premises, AvitoPremises.ParkingType, "Укажите парковку: в здании, на улице или нет.",
            "Tell the parking: in the building, on the street or none.", AvitoSources.LivePremises),
        Must("premises-heating-missing", AvitoTemplate.CommercialRent, AvitoPremises.Heating,
            "Укажите отопление: центральное, автономное или нет.",
            "Tell the heating: central, autonomous or none.", AvitoSources.LivePremises, o => o.Kind == ObjectKind.FreePurpose),
        Should("premises-heating-not-told", AvitoTemplate.Premises, AvitoPremises.Heating,
            "Укажите отопление: центральное, автономное или нет. Авито может этого потребовать.",
            "Tell the heating: central, autonomous or none. Avito may ask for it.", AvitoSources.UnsurePremises,
            o => !AvitoPremises.IsOffice(o) && !(o.Kind == ObjectKind.FreePurpose && o.Deal == Deal.LongRent)),
        Must("layout-missing", AvitoTemplate.Premises, AvitoPremises.Layout, "Укажите планировку офиса: кабинетная или открытая.",
            "Tell the layout of the office: separate rooms or open.", AvitoSources.Premises, AvitoPremises.IsOffice),
        Rule("rental-type-not-told", Severity.Advice, "attributes.dealStatus", "Укажите вид аренды: без этого на Авито она будет прямой.",
            "Tell the kind of lease: otherwise it is a direct one for Avito.", AvitoSources.Deals2022,
            offer => (AvitoKinds.Template(offer.Object) & (AvitoTemplate.CommercialRent | AvitoTemplate.CoworkingRent)) != 0
                && offer.Object.Attributes.DealStatus is not (DealStatus.DirectRent or DealStatus.Sublease)),
        Must("premises-ceiling-missing", AvitoTemplate.Premises, AvitoPremises.CeilingHeight, "Укажите высоту потолков: от 1 до 100 м.",
            "Tell the height of the ceilings, 1 to 100 m.", AvitoSources.Premises,
            o => o.Kind is ObjectKind.Warehouse or ObjectKind.Production),
        Rule("title-long", Severity.Advice, "attributes.title", "Сократите заголовок до 50 знаков: длинный Авито может обрезать.",
            "Shorten the title to 50 characters: Avito may cut a longer one.", AvitoSources.UnsureLimits,
            offer => (AvitoKinds.Template(offer.Object) & AvitoTemplate.Commercial) != 0
                && AvitoText.Written(offer.Object.Attributes.Title) is { Length: > MostTitle }),
    ];
}
