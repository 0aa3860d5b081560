using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>
/// Avito's dictionaries. Where several of ours share a word, the first one is what the word is read as.
/// A value without a line has no word there.
/// </summary>
internal static class AvitoWords
{
    public static Words<BuildingMaterial> HouseType { get; } = new([.. SharedHouseTypes, BrickAndMonolith, .. WoodenHouses]);

    /// <summary>A wooden house cannot be new (A22).</summary>
    public static Words<BuildingMaterial> NewHouseType { get; } = new([.. SharedHouseTypes, BrickAndMonolith]);

    /// <summary>«Монолитно-кирпичный» is not confirmed for rooms; such a house is a monolithic one.</summary>
    public static Words<BuildingMaterial> RoomHouseType { get; } = new(
        [.. SharedHouseTypes, (BuildingMaterial.BrickMonolith, "Монолитный"), BrickAndMonolith, .. WoodenHouses]);

    public static Words<BuildingMaterial> WallsType { get; } = new(
        (BuildingMaterial.Brick, "Кирпич"),
        (BuildingMaterial.Timber, "Брус"),
        (BuildingMaterial.GluedTimber, "Брус"),
        (BuildingMaterial.Log, "Бревно"),
        (BuildingMaterial.GasBlock, "Газоблоки"),
        (BuildingMaterial.AerocreteBlock, "Газоблоки"),
        (BuildingMaterial.GasSilicateBlock, "Газоблоки"),
        (BuildingMaterial.Metal, "Металл"),
        (BuildingMaterial.FoamConcreteBlock, "Пеноблоки"),
        (BuildingMaterial.SandwichPanels, "Сэндвич-панели"),
        (BuildingMaterial.SipPanels, "Сэндвич-панели"),
        (BuildingMaterial.ReinforcedConcrete, "Ж/б панели"),
        (BuildingMaterial.Panel, "Ж/б панели"),
        (BuildingMaterial.Experimental, "Экспериментальные материалы"));

    public static Words<BuildingMaterial> GarageType { get; } = new(
        (BuildingMaterial.ReinforcedConcrete, "Железобетонный"),
        (BuildingMaterial.Panel, "Железобетонный"),
        (BuildingMaterial.Monolith, "Железобетонный"),
        (BuildingMaterial.Brick, "Кирпичный"),
        (BuildingMaterial.Metal, "Металлический"));

    public static Words<GaragePlacement> ParkingPlaceType { get; } = new(
        (GaragePlacement.Multilevel, "Многоуровневый паркинг"),
        (GaragePlacement.Underground, "Подземный паркинг"),
        (GaragePlacement.Covered, "Крытая стоянка"),
        (GaragePlacement.Open, "Открытая стоянка"));

    public static Words<Renovation> Renovation { get; } = new(
        (Objects.Values.Renovation.NeedsRepair, "Требуется"),
        (Objects.Values.Renovation.NeedsRepair, "Требует ремонта"),
        (Objects.Values.Renovation.NeedsCosmetic, "Требуется"),
        (Objects.Values.Renovation.NeedsMajor, "Требуется"),
        (Objects.Values.Renovation.None, "Требуется"),
        (Objects.Values.Renovation.Rough, "Требуется"),
        (Objects.Values.Renovation.PreFine, "Требуется"),
        (Objects.Values.Renovation.Whitebox, "Требуется"),
        (Objects.Values.Renovation.Cosmetic, "Косметический"),
        (Objects.Values.Renovation.Euro, "Евро"),
        (Objects.Values.Renovation.Euro, "Евроремонт"),
        (Objects.Values.Renovation.Designer, "Дизайнерский"));

    /// <summary>Finish of a new flat: a renovated one is a finished one. «Черновая» is of 2022 and gone.</summary>
    public static Words<Renovation> NewDecoration { get; } = new(
        (Objects.Values.Renovation.None, "Без отделки"),
        (Objects.Values.Renovation.Rough, "Без отделки"),
        (Objects.Values.Renovation.Rough, "Черновая"),
        (Objects.Values.Renovation.PreFine, "Предчистовая"),
        (Objects.Values.Renovation.Whitebox, "Предчистовая"),
        (Objects.Values.Renovation.Fine, "Чистовая"),
        (Objects.Values.Renovation.FineWithFurniture, "Чистовая"),
        (Objects.Values.Renovation.Turnkey, "Чистовая"),
        (Objects.Values.Renovation.Finished, "Чистовая"),
        (Objects.Values.Renovation.Cosmetic, "Чистовая"),
        (Objects.Values.Renovation.Euro, "Чистовая"),
        (Objects.Values.Renovation.Designer, "Чистовая"));

    public static Words<Renovation> PremisesDecoration { get; } = new(
        (Objects.Values.Renovation.None, "Без отделки"),
        (Objects.Values.Renovation.Rough, "Без отделки"),
        (Objects.Values.Renovation.PreFine, "Без отделки"),
        (Objects.Values.Renovation.Whitebox, "Без отделки"),
        (Objects.Values.Renovation.Fine, "Чистовая"),
        (Objects.Values.Renovation.FineWithFurniture, "Чистовая"),
        (Objects.Values.Renovation.Turnkey, "Чистовая"),
        (Objects.Values.Renovation.Finished, "Чистовая"),
        (Objects.Values.Renovation.Cosmetic, "Чистовая"),
        (Objects.Values.Renovation.Good, "Чистовая"),
        (Objects.Values.Renovation.Typical, "Чистовая"),
        (Objects.Values.Renovation.Euro, "Чистовая"),
        (Objects.Values.Renovation.Designer, "Чистовая"),
        (Objects.Values.Renovation.Office, "Офисная"));

    public static Words<SellerRole> PropertyRights { get; } = new(
        (SellerRole.Owner, "Собственник"),
        (SellerRole.Agency, "Посредник"));

    public static Words<SellerRole> NewPropertyRights { get; } = new(
        (SellerRole.Owner, "Собственник"),
        (SellerRole.Agency, "Посредник"),
        (SellerRole.Developer, "Застройщик"));

    public static Words<DealStatus> DealType { get; } = new(
        (DealStatus.DirectSale, "Прямая продажа"),
        (DealStatus.PrimarySaleOfSecondary, "Прямая продажа"),
        (DealStatus.Alternative, "Альтернативная"),
        (DealStatus.Exchange, "Альтернативная"),
        (DealStatus.DirectSale, "Прямая"),
        (DealStatus.Alternative, "Альтернативная продажа"));

    public static Words<DealStatus> RentalType { get; } = new((DealStatus.DirectRent, "Прямая"), (DealStatus.Sublease, "Субаренда"));

    public static Words<SaleContract> SaleMethod { get; } = new(
        (SaleContract.EquityParticipation, "Договор долевого участия"),
        (SaleContract.Assignment, "Договор уступки права требования"),
        (SaleContract.HousingCooperative, "Договор ЖСК"),
        (SaleContract.SaleAndPurchase, "Договор купли-продажи"));

    /// <summary>D23 has no space before the bracket in three of them.</summary>
    public static Words<LandStatus> HouseLandStatus { get; } = new(
        (LandStatus.IndividualHousing, "Индивидуальное жилищное строительство (ИЖС)"),
        (LandStatus.IndividualHousing, "Индивидуальное жилищное строительство(ИЖС)"),
        (LandStatus.Gardening, "Садовое некоммерческое товарищество (СНТ)"),
        (LandStatus.Gardening, "Садовое некоммерческое товарищество(СНТ)"),
        (LandStatus.Horticulture, "Садовое некоммерческое товарищество (СНТ)"),
        (LandStatus.DachaPartnership, "Дачное некоммерческое партнёрство (ДНП)"),
        (LandStatus.DachaPartnership, "Дачное некоммерческое партнёрство(ДНП)"),
        (LandStatus.Farm, "Фермерское хозяйство"),
        (LandStatus.PrivateFarm, "Личное подсобное хозяйство (ЛПХ)"),
        (LandStatus.PrivateFarm, "Личное подсобное хозяйство(ЛПХ)"));

    public static Words<WaterKind> Water { get; } = new(
        (WaterKind.Central, "Центральное"), (WaterKind.Borehole, "Скважина"), (WaterKind.Well, "Колодец"));

    public static Words<SewerageKind> Sewerage { get; } = new(
        (SewerageKind.Central, "Центральная"),
        (SewerageKind.SepticTank, "Септик"),
        (SewerageKind.Cesspool, "Выгребная яма"),
        (SewerageKind.BioStation, "Станция биоочистки"));

    public static Words<EntranceSide> Entrance { get; } = new((EntranceSide.Street, "С улицы"), (EntranceSide.Yard, "Со двора"));

    public static Words<CommercialBuilding> BuildingType { get; } = new(
        (CommercialBuilding.BusinessCenter, "Бизнес-центр"),
        (CommercialBuilding.ShoppingCenter, "Торговый центр"),
        (CommercialBuilding.Administrative, "Административное здание"),
        (CommercialBuilding.ResidentialBuilding, "Жилой дом"),
        (CommercialBuilding.Other, "Другой"),
        (CommercialBuilding.DetachedBuilding, "Другой"),
        (CommercialBuilding.Warehouse, "Другой"));

    public static Words<RetailPlacement> PremisesType { get; } = new(
        (RetailPlacement.StreetRetail, "Для уличной торговли"), (RetailPlacement.ShoppingMall, "В торговом комплексе"));

    public static Words<BuildingState> ReadinessStatus { get; } = new(
        (BuildingState.Project, "Проект"),
        (BuildingState.Unfinished, "Строится"),
        (BuildingState.HandedOver, "В эксплуатации"),
        (BuildingState.Built, "В эксплуатации"));

    /// <summary>Latin letters; Avito has no plus and no minus.</summary>
    public static Words<OfficeClass> BuildingClass { get; } = new(
        (OfficeClass.A, "A"),
        (OfficeClass.APlus, "A"),
        (OfficeClass.B, "B"),
        (OfficeClass.BPlus, "B"),
        (OfficeClass.BMinus, "B"),
        (OfficeClass.C, "C"),
        (OfficeClass.CPlus, "C"),
        (OfficeClass.D, "D"),
        (OfficeClass.A, "А"),
        (OfficeClass.B, "В"),
        (OfficeClass.C, "С"));

    public static Words<HouseLine> DistanceFromRoad { get; } = new(
        (HouseLine.First, "Первая линия"), (HouseLine.Second, "Вторая линия и дальше"), (HouseLine.Other, "Вторая линия и дальше"));

    public static Words<WorkplaceKind> PlaceType { get; } = new(
        (WorkplaceKind.Fixed, "Закреплённое место"),
        (WorkplaceKind.Floating, "Плавающее место"),
        (WorkplaceKind.SeparateRoom, "Отдельный кабинет"));

    public static Words<BedPlace> RoomPlace { get; } = new((BedPlace.Flat, "Квартира"), (BedPlace.Hostel, "Хостел"),
        (BedPlace.Hotel, "Гостиница"));

    /// <summary>Avito has no beds in hotels.</summary>
    public static Words<BedPlace> BedPlaces { get; } = new((BedPlace.Flat, "Квартира"), (BedPlace.Hostel, "Хостел"));

    public static Words<Currency> ForeignCurrency { get; } = new((Currency.Rub, "RUB"), (Currency.Usd, "USD"), (Currency.Eur, "EUR"));

    private static (BuildingMaterial, string) BrickAndMonolith => (BuildingMaterial.BrickMonolith, "Монолитно-кирпичный");

    private static ReadOnlySpan<(BuildingMaterial, string)> SharedHouseTypes => new (BuildingMaterial, string)[]
    {
        (BuildingMaterial.Brick, "Кирпичный"),
        (BuildingMaterial.Panel, "Панельный"),
        (BuildingMaterial.Block, "Блочный"),
        (BuildingMaterial.AerocreteBlock, "Блочный"),
        (BuildingMaterial.FoamConcreteBlock, "Блочный"),
        (BuildingMaterial.GasSilicateBlock, "Блочный"),
        (BuildingMaterial.GasBlock, "Блочный"),
        (BuildingMaterial.ExpandedClayConcrete, "Блочный"),
        (BuildingMaterial.SlagConcrete, "Блочный"),
        (BuildingMaterial.Monolith, "Монолитный"),
    };

    private static ReadOnlySpan<(BuildingMaterial, string)> WoodenHouses => new (BuildingMaterial, string)[]
    {
        (BuildingMaterial.Wood, "Деревянный"),
        (BuildingMaterial.Timber, "Деревянный"),
        (BuildingMaterial.GluedTimber, "Деревянный"),
        (BuildingMaterial.Log, "Деревянный"),
    };
}
