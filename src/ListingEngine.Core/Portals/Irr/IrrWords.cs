using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Words of the portal that exporters agree on (S21). What it has no confirmed word for is not sent.</summary>
internal static class IrrWords
{
    // The portal's own spelling of the last one.
    public static readonly Words<BuildingMaterial> Walls = new(
        (BuildingMaterial.Brick, "Кирпичный"), (BuildingMaterial.Panel, "Панельный"), (BuildingMaterial.Monolith, "Монолит"),
        (BuildingMaterial.BrickMonolith, "Кирпично-Монолитный"), (BuildingMaterial.Block, "Блочный"), (BuildingMaterial.Wood, "Деревянный"),
        (BuildingMaterial.ReinforcedConcrete, "Железобетон"), (BuildingMaterial.Metal, "Металоконструкции"));

    /// <summary>Of a new flat.</summary>
    public static readonly Words<Renovation> Finishes = new(
        (Renovation.None, "без отделки"), (Renovation.Finished, "с отделкой"), (Renovation.Fine, "с отделкой"), (Renovation.FineWithFurniture, "с отделкой"),
        (Renovation.Turnkey, "с отделкой"), (Renovation.Rough, "без отделки"));

    public static readonly Words<CommercialBuilding> OfficeBuildings = new(
        (CommercialBuilding.BusinessCenter, "Бизнес-центр"), (CommercialBuilding.ResidentialBuilding, "Жилой дом"),
        (CommercialBuilding.Administrative, "Административное здание"));

    // Latin letters.
    public static readonly Words<OfficeClass> Classes = new(
        (OfficeClass.A, "A"), (OfficeClass.APlus, "A+"), (OfficeClass.B, "B"), (OfficeClass.BPlus, "B+"), (OfficeClass.C, "C"), (OfficeClass.CPlus, "C+"),
        (OfficeClass.D, "D"));

    public static readonly Words<ObjectKind> Houses = new((ObjectKind.Cottage, "Коттедж"), (ObjectKind.Townhouse, "Таун-хаус"));

    public static readonly Words<PriceUnit> PriceTypes = new((PriceUnit.Whole, "за все"), (PriceUnit.SquareMetre, "за кв. м."), (PriceUnit.Sotka, "за сотку"));

    public static readonly Words<Currency> Currencies = new((Currency.Rub, "RUR"), (Currency.Rub, "RUB"), (Currency.Usd, "USD"), (Currency.Eur, "EUR"));
}
