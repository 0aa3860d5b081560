using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>The portal's dictionaries; spellings after the first one of a value are only read.</summary>
internal static class YandexWords
{
    public static Words<Deal> Deals { get; } = new(
        (Deal.Sale, "продажа"), (Deal.LongRent, "аренда"), (Deal.Sale, "sale"), (Deal.LongRent, "rent"));

    public static Words<PricePeriod> Periods { get; } = new(
        (PricePeriod.Day, "день"), (PricePeriod.Month, "месяц"), (PricePeriod.Day, "day"), (PricePeriod.Month, "month"),
        (PricePeriod.Day, "сутки"), (PricePeriod.Month, "мес."), (PricePeriod.Year, "год"), (PricePeriod.Year, "year"));

    public static Words<Currency> Currencies { get; } = new(
        (Currency.Rub, "RUB"), (Currency.Usd, "USD"), (Currency.Eur, "EUR"),
        (Currency.Rub, "RUR"), (Currency.Rub, "руб"), (Currency.Rub, "руб."), (Currency.Rub, "₽"));

    public static Words<VatForm> Taxation { get; } = new((VatForm.Included, "НДС"), (VatForm.Simplified, "УСН"));

    public static Words<SellerRole> Roles { get; } = new(
        (SellerRole.Agency, "агентство"), (SellerRole.Developer, "застройщик"), (SellerRole.Agency, "agency"),
        (SellerRole.Developer, "developer"));

    /// <summary>An owner stands in old feeds; the portal takes none any more (P1, P3).</summary>
    public static Words<SellerRole> RolesRead { get; } = new(
        (SellerRole.Agency, "агентство"), (SellerRole.Developer, "застройщик"), (SellerRole.Agency, "agency"),
        (SellerRole.Developer, "developer"),
        (SellerRole.Agency, "агенство"), (SellerRole.Owner, "владелец"), (SellerRole.Owner, "owner"), (SellerRole.Owner, "собственник"));

    public static Words<DealStatus> UsedSale { get; } = new(
        (DealStatus.DirectSale, "прямая продажа"), (DealStatus.PrimarySaleOfSecondary, "первичная продажа вторички"),
        (DealStatus.Alternative, "встречная продажа"));

    public static Words<DealStatus> NewSale { get; } = new(
        (DealStatus.PrimarySale, "первичная продажа"), (DealStatus.DeveloperSale, "продажа от застройщика"),
        (DealStatus.Assignment, "переуступка"), (DealStatus.DirectSale, "прямая продажа"));

    public static Words<DealStatus> CommercialRent { get; } = new(
        (DealStatus.DirectRent, "direct rent"), (DealStatus.Sublease, "subrent"), (DealStatus.LeaseRightsSale, "sale of lease rights"));

    public static Words<DealStatus> CommercialSale { get; } = new((DealStatus.LeaseRightsSale, "sale of lease rights"));

    public static Words<DealStatus> DealStatusesRead { get; } = new(
        (DealStatus.DirectSale, "прямая продажа"), (DealStatus.DirectSale, "sale"), (DealStatus.DirectSale, "свободная продажа"),
        (DealStatus.PrimarySaleOfSecondary, "первичная продажа вторички"), (DealStatus.PrimarySaleOfSecondary, "primary sale of secondary"),
        (DealStatus.Alternative, "встречная продажа"), (DealStatus.Alternative, "countersale"), (DealStatus.Alternative, "альтернатива"),
        (DealStatus.Exchange, "размен"), (DealStatus.PrimarySale, "первичная продажа"), (DealStatus.PrimarySale, "primary sale"),
        (DealStatus.PrimarySale, "214 ФЗ"), (DealStatus.PrimarySale, "ФЗ 214"), (DealStatus.PrimarySale, "214"),
        (DealStatus.PrimarySale, "214-ФЗ"), (DealStatus.PrimarySale, "ФЗ-214"), (DealStatus.PrimarySale, "214ФЗ"),
        (DealStatus.PrimarySale, "ФЗ214"),
        (DealStatus.DeveloperSale, "продажа от застройщика"), (DealStatus.Assignment, "переуступка"),
        (DealStatus.Assignment, "reassignment"),
        (DealStatus.DirectRent, "direct rent"), (DealStatus.DirectRent, "прямая аренда"), (DealStatus.Sublease, "subrent"),
        (DealStatus.Sublease, "субаренда"), (DealStatus.LeaseRightsSale, "sale of lease rights"),
        (DealStatus.LeaseRightsSale, "продажа права аренды"));

    public static Words<Renovation> UsedRenovation { get; } = new(
        (Renovation.Designer, "дизайнерский"), (Renovation.Euro, "евро"), (Renovation.Finished, "с отделкой"),
        (Renovation.NeedsRepair, "требует ремонта"), (Renovation.NeedsMajor, "требует ремонта"),
        (Renovation.NeedsCosmetic, "требует ремонта"),
        (Renovation.Good, "хороший"), (Renovation.Partial, "частичный ремонт"), (Renovation.Rough, "черновая отделка"));

    public static Words<Renovation> NewRenovation { get; } = new(
        (Renovation.Rough, "черновая"), (Renovation.Fine, "чистовая"), (Renovation.Turnkey, "под ключ"), (Renovation.None, "без отделки"),
        (Renovation.PreFine, "предчистовая"), (Renovation.Whitebox, "whitebox"));

    public static Words<Renovation> RenovationRead { get; } = new(
        (Renovation.Designer, "дизайнерский"), (Renovation.Designer, "дизайнерский ремонт"), (Renovation.Euro, "евро"),
        (Renovation.Euro, "евроремонт"), (Renovation.Finished, "с отделкой"), (Renovation.NeedsRepair, "требует ремонта"),
        (Renovation.Good, "хороший"), (Renovation.Good, "хороший ремонт"), (Renovation.Partial, "частичный ремонт"),
        (Renovation.Partial, "частичный"),
        (Renovation.Rough, "черновая отделка"), (Renovation.Rough, "черновая"), (Renovation.Fine, "чистовая"),
        (Renovation.Fine, "чистовая отделка"), (Renovation.Turnkey, "под ключ"), (Renovation.None, "без отделки"),
        (Renovation.None, "без ремонта"), (Renovation.PreFine, "предчистовая"), (Renovation.PreFine, "предчистовая отделка"),
        (Renovation.Whitebox, "whitebox"), (Renovation.Whitebox, "white box"),
        (Renovation.Cosmetic, "косметический"), (Renovation.Cosmetic, "косметический ремонт"));

    public static Words<BuildingMaterial> UsedMaterial { get; } = new(
        (BuildingMaterial.Block, "блочный"), (BuildingMaterial.Wood, "деревянный"), (BuildingMaterial.Brick, "кирпичный"),
        (BuildingMaterial.BrickMonolith, "кирпично-монолитный"), (BuildingMaterial.Monolith, "монолит"),
        (BuildingMaterial.Panel, "панельный"),
        (BuildingMaterial.GasBlock, "блочный"), (BuildingMaterial.AerocreteBlock, "блочный"),
        (BuildingMaterial.FoamConcreteBlock, "блочный"),
        (BuildingMaterial.GasSilicateBlock, "блочный"), (BuildingMaterial.Timber, "деревянный"), (BuildingMaterial.Log, "деревянный"),
        (BuildingMaterial.GluedTimber, "деревянный"));

    /// <summary>The shorter list of new buildings, with the two words that a current exporter adds (P10).</summary>
    public static Words<BuildingMaterial> NewMaterial { get; } = new(
        (BuildingMaterial.Brick, "кирпичный"), (BuildingMaterial.Monolith, "монолит"), (BuildingMaterial.Panel, "панельный"),
        (BuildingMaterial.BrickMonolith, "кирпично-монолитный"), (BuildingMaterial.Block, "блочный"));

    /// <summary>Garages add materials of their own; the portal's list for them is not known, so these are not written.</summary>
    public static Words<BuildingMaterial> MaterialRead { get; } = new(
        (BuildingMaterial.Block, "блочный"), (BuildingMaterial.Wood, "деревянный"), (BuildingMaterial.Brick, "кирпичный"),
        (BuildingMaterial.BrickMonolith, "кирпично-монолитный"), (BuildingMaterial.BrickMonolith, "монолитно-кирпичный"),
        (BuildingMaterial.Monolith, "монолит"), (BuildingMaterial.Monolith, "монолитный"), (BuildingMaterial.Panel, "панельный"),
        (BuildingMaterial.ReinforcedConcrete, "железобетонный"), (BuildingMaterial.Metal, "металлический"),
        (BuildingMaterial.Brick, "кирпич"));

    public static Words<BuildingState> States { get; } = new(
        (BuildingState.Unfinished, "unfinished"), (BuildingState.Built, "built"), (BuildingState.HandedOver, "hand-over"));

    public static Words<Quality> Qualities { get; } = new(
        (Quality.Excellent, "отличное"), (Quality.Good, "хорошее"), (Quality.Normal, "нормальное"), (Quality.Poor, "плохое"));

    public static Words<FloorCovering> Floors { get; } = new(
        (FloorCovering.Carpet, "ковролин"), (FloorCovering.Laminate, "ламинат"), (FloorCovering.Linoleum, "линолеум"),
        (FloorCovering.Parquet, "паркет"));

    /// <summary>The portal takes one word: rooms of both sorts have none.</summary>
    public static Words<RoomLayouts> RoomLayout { get; } = new((RoomLayouts.Adjoining, "смежные"), (RoomLayouts.Separate, "раздельные"));

    public static Words<RoomLayouts> RoomLayoutRead { get; } = new(
        (RoomLayouts.Adjoining, "смежные"), (RoomLayouts.Separate, "раздельные"), (RoomLayouts.Separate, "изолированные"),
        (RoomLayouts.Adjoining | RoomLayouts.Separate, "смежно-раздельные"));

    /// <summary>Both sides at once have a word in one source only (P3): read, not written.</summary>
    public static Words<WindowViews> WindowView { get; } = new(
        (WindowViews.Yard, "во двор"), (WindowViews.Street, "на улицу"),
        (WindowViews.Yard | WindowViews.Sunny, "во двор"), (WindowViews.Street | WindowViews.Sunny, "на улицу"));

    public static Words<WindowViews> WindowViewRead { get; } = new(
        (WindowViews.Yard, "во двор"), (WindowViews.Street, "на улицу"), (WindowViews.Yard | WindowViews.Street, "во двор и на улицу"),
        (WindowViews.Yard | WindowViews.Street, "на улицу и двор"));

    /// <summary>
    /// Other statuses have no word here. The help spells the last letter of «ИЖС» in Latin; we write Cyrillic, as generators do.
    /// </summary>
    public static Words<LandStatus> LotTypes { get; } = new((LandStatus.IndividualHousing, "ИЖС"), (LandStatus.Gardening, "садоводство"));

    public static Words<LandStatus> LotTypesRead { get; } = new(
        (LandStatus.IndividualHousing, "ИЖС"), (LandStatus.Gardening, "садоводство"), (LandStatus.Gardening, "СНТ"),
        (LandStatus.DachaPartnership, "ДНП"), (LandStatus.PrivateFarm, "ЛПХ"), (LandStatus.Farm, "КФХ"));

    public static Words<IndoorsOrOutdoors> Where { get; } = new(
        (IndoorsOrOutdoors.Indoors, "в доме"), (IndoorsOrOutdoors.Outdoors, "на улице"));

    public static Words<CommercialBuilding> CommercialBuildings { get; } = new(
        (CommercialBuilding.BusinessCenter, "business center"), (CommercialBuilding.DetachedBuilding, "detached building"),
        (CommercialBuilding.ResidentialBuilding, "residential building"), (CommercialBuilding.ShoppingCenter, "shopping center"),
        (CommercialBuilding.Warehouse, "warehouse"));

    public static Words<RetailPurposes> Purposes { get; } = new(
        (RetailPurposes.Bank, "bank"), (RetailPurposes.BeautyShop, "beauty shop"), (RetailPurposes.FoodStore, "food store"),
        (RetailPurposes.MedicalCenter, "medical center"), (RetailPurposes.ShowRoom, "show room"),
        (RetailPurposes.TravelAgency, "touragency"));

    public static Words<WarehousePurposes> WarehouseUses { get; } = new(
        (WarehousePurposes.Alcohol, "alcohol"), (WarehousePurposes.Pharmaceutical, "pharmaceutical storehouse"),
        (WarehousePurposes.Vegetable, "vegetable storehouse"));

    public static Words<EntranceKind> Entrances { get; } = new((EntranceKind.Common, "common"), (EntranceKind.Separate, "separate"));

    public static Words<WindowKind> Windows { get; } = new(
        (WindowKind.ShopWindows, "витринные"), (WindowKind.Small, "маленькие"), (WindowKind.Ordinary, "обычные"));

    public static Words<OfficeClass> Classes { get; } = new(
        (OfficeClass.A, "A"), (OfficeClass.APlus, "A+"), (OfficeClass.B, "B"), (OfficeClass.BPlus, "B+"),
        (OfficeClass.C, "C"), (OfficeClass.CPlus, "C+"));

    /// <summary>People type the classes in Cyrillic too.</summary>
    public static Words<OfficeClass> ClassesRead { get; } = new(
        (OfficeClass.A, "A"), (OfficeClass.APlus, "A+"), (OfficeClass.B, "B"), (OfficeClass.BPlus, "B+"), (OfficeClass.C, "C"),
        (OfficeClass.CPlus, "C+"), (OfficeClass.A, "А"), (OfficeClass.APlus, "А+"), (OfficeClass.B, "В"), (OfficeClass.BPlus, "В+"),
        (OfficeClass.C, "С"), (OfficeClass.CPlus, "С+"), (OfficeClass.BMinus, "B-"), (OfficeClass.BMinus, "В-"), (OfficeClass.D, "D"));

    public static Words<GarageOwnership> Ownership { get; } = new(
        (GarageOwnership.Private, "собственность"), (GarageOwnership.Cooperative, "кооператив"),
        (GarageOwnership.ByProxy, "по доверенности"),
        (GarageOwnership.Private, "private"), (GarageOwnership.Cooperative, "cooperative"), (GarageOwnership.ByProxy, "by proxy"));

    public static Words<GaragePlacement> Placements { get; } = new(
        (GaragePlacement.Underground, "подземная"), (GaragePlacement.Ground, "наземная"), (GaragePlacement.Multilevel, "многоуровневая"),
        (GaragePlacement.Underground, "underground"), (GaragePlacement.Ground, "ground"), (GaragePlacement.Multilevel, "multilevel"));

    public static Words<TourProvider> Tours { get; } = new(
        (TourProvider.Matterport, "matterport"), (TourProvider.Vstour, "vstour"), (TourProvider.Iframe, "iframe"));

    /// <summary>Real feeds copy a value cell of the help as it stands: «застройщик»/«developer».</summary>
    public static T? Read<T>(Words<T> words, string? text) where T : struct, Enum
    {
        if (text is null) return null;
        if (words.Read(text) is { } whole) return whole;
        foreach (var part in text.Split('/'))
            if (words.Read(part.Trim(' ', '«', '»', '"', '\u00a0')) is { } value) return value;
        return null;
    }
}
