using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianRules;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>What single categories ask beyond the common things.</summary>
internal static class CianKindRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("rooms-missing", "rooms", "Укажите число комнат либо отметьте студию или свободную планировку.",
            "Enter the number of rooms, or mark a studio or an open plan.", CianPapers.SchemaAndArchive,
            o => o.IsIn(FlatsSold | FlatRent) && CianFlatLines.RoomsCode(o.Object) is null),
        Warning("rooms-advised", "rooms", "Укажите, сколько комнат в квартире: без этого ЦИАН может не принять объявление.",
            "Enter how many rooms the flat has: without it Cian may not take the advert.", CianPapers.Rent.Unconfirmed(),
            o => o.IsIn(DailyFlatRent) ? CianFlatLines.RoomsCode(o.Object) is null : o.IsIn(Rooms) && o.Object.Rooms is null),
        Warning("rooms-offered-advised", "attributes.roomsOffered", "Укажите, сколько комнат предлагается.",
            "Enter how many rooms are offered.",
            CianPapers.Rent.Unconfirmed(), o => o.IsIn(Rooms & ~FlatShareSale) && o.Object.Attributes.RoomsOffered is null),
        Warning("room-area-advised", "attributes.roomArea", "Укажите площадь комнаты.", "Enter the area of the room.",
            CianPapers.Rent.Unconfirmed(), o => o.IsIn(Rooms & ~FlatShareSale) && o.Object.Attributes.RoomArea is not > 0),
        Error("beds-missing", "attributes.sleepingPlaces", "Укажите, сколько в квартире спальных мест.",
            "Enter how many people can sleep in the flat.", CianPapers.Archive,
            o => o.IsIn(FlatRent) && (o.Object.Attributes.SleepingPlaces ?? o.Object.Attributes.Beds) is null),
        Error("complex-missing", "attributes.cianComplexId",
            "Укажите номер жилого комплекса из справочника ЦИАН: без него квартиру не привяжут к ЖК.",
            "Enter the complex's number from Cian's directory: without it the flat is not linked to its complex.", CianPapers.Sheet,
            o => o.IsIn(NewFlatSale) && o.Object.Attributes.CianComplexId is null),
        Advice("complex-house-advised", "attributes.cianHouseId", "Укажите номер корпуса из справочника ЦИАН, а не название корпуса.",
            "Enter the block's number from Cian's directory, not the block's name.", CianPapers.Sheet,
            o => o.IsIn(NewFlatSale) && o.Object.Attributes.CianHouseId is null),
        Warning("shareholder-advised", "attributes.shareholderInn",
            "Для проверки новостройки укажите ИНН компании или имя и фамилию продавца по договору.",
            "For the check of a new building enter the company's INN or the name of the seller under the contract.",
            CianPapers.Validation.Unconfirmed(),
            o => o.IsIn(NewFlatSale) && !CianShareholder.IsCompany(o.Object) && !CianShareholder.IsPerson(o.Object)),
        Error("share-missing", "attributes.shareAmount", "Укажите, какая доля дома предлагается, например 1/2.",
            "Enter which share of the house is offered, such as 1/2.", CianPapers.Validation,
            o => o.IsIn(HouseShareSale | HouseShareRent) && !CianText.IsTold(o.Object.Attributes.ShareAmount)),
        Error("land-area-missing", "landArea", "Укажите площадь участка больше нуля.", "Enter an area of the plot above zero.",
            CianPapers.Validation, o => o.IsIn(SuburbanSale | CommercialLand) && o.Object.LandArea is not > 0),
        Error("land-category-missing", "attributes.landCategory",
            "Укажите категорию земель: населённые пункты, сельхозназначение или промышленность.",
            "Enter the legal category of the land: settlements, agricultural or industry.", CianPapers.Sheet,
            o => o.IsIn(CommercialLand) && CianCommercialWords.LandCategories.Write(o.Object.Attributes.LandCategory) is null),
        Error("building-area-missing", "totalArea", "Укажите площадь здания больше нуля.", "Enter an area of the building above zero.",
            CianPapers.Sheet, o => o.IsIn(Building) && CianBuildingLines.Area(o.Object) is not > 0),
        Error("business-kind-missing", "attributes.businessKind", "Укажите вид бизнеса: готовый или арендный.",
            "Tell the kind of business: ready or rental.", CianPapers.Sheet,
            o => o.IsIn(Business) && CianCommercialWords.Businesses.Write(o.Object.Attributes.BusinessKind) is null),
        Error("business-income-missing", "attributes.monthlyIncome", "Укажите, сколько бизнес приносит в месяц.",
            "Enter what the business earns a month.", CianPapers.Sheet, o => o.IsIn(Business) && o.Object.Attributes.MonthlyIncome is null),
        Warning("building-type-unknown", "attributes.cianBuildingType", "Такого типа здания на ЦИАН нет: выберите тип из списка.",
            "Cian has no such type of building: choose one from the list.", CianPapers.Rent,
            o => o.IsIn(Built) && CianText.Told(o.Object.Attributes.CianBuildingType) is { } type
                && !CianCommercialWords.BuildingTypes.Contains(type)),
    ];
}
