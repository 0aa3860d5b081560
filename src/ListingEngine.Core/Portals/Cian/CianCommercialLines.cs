using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianCommercialWords;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Commercial premises and businesses.</summary>
internal static class CianCommercialLines
{
    private const string Between = "; ";

    public static readonly FeedElement[] Premises =
    [
        FeedElement.Word("PlacementType", o => o.Attributes.Placement, Placements).For(In(Retail)),
        Word("ConditionType", o => o.Attributes.Renovation, OfficeConditions, AllConditions).For(In(Office | Retail)),
        Word("ConditionType", o => o.Attributes.Renovation, StoreConditions, AllConditions).For(In(Stores | CianCategory.Building)),
        FeedElement.Word("ConditionType", o => o.Attributes.Renovation, AllConditions).For(In(Free)),
        YesNo("IsOccupied", o => o.Attributes.IsOccupied).For(In(CianCategory.Premises)),
        FeedElement.Block("Specialty", Specialties("Types"), Specialties("AdditionalTypes").OnlyRead()).For(In(Free | Retail | Business)),
        new FeedElement("Layout", "attributes.commercialLayout",
            static (o, w) => w.Element("Layout", Layout(o.Attributes.CommercialLayout)), ReadLayout).For(In(Built)),

        // Only "no" is known of its words; what is there would be guessed.
        new FeedElement("FurniturePresence", "attributes.hasFurniture",
            static (o, w) => w.Element("FurniturePresence", o.Attributes.HasFurniture == false ? "no" : null), static (o, node) =>
            {
                if (node.Text != "no") return false;
                o.Attributes.HasFurniture = false;
                return true;
            }).For(In(Office)),
        new FeedElement("InputType", "attributes.entrance", static (o, w) => w.Element("InputType", Entrance(o.Attributes)), ReadEntrance)
            .For(In(Free | Retail | CianCategory.Building)),
        Date("AvailableFrom", o => o.Attributes.AvailableFrom).For(In(Built | CommercialLand)),
        YesNo("HasShopWindows", o => o.Attributes.HasShopWindows).For(In(Free | Retail)),
        YesNo("IsLegalAddressProvided", o => o.Attributes.LegalAddress).For(In(CianCategory.Premises)),
        FeedElement.Whole("WaterPipesCount", o => o.Attributes.WaterPipes).For(In(CianCategory.Premises)),
        FeedElement.Whole("TaxNumber", o => o.Attributes.TaxOffice).For(In(Built | CommercialLand)),
        FeedElement.Block("BusinessShoppingCenter", FeedElement.Id("Id", o => o.Attributes.CianCenterId)).For(In(CianCategory.Premises)),
        FeedElement.Word("FloorMaterialTypeType", o => o.Attributes.FloorCovering, Floors).For(In(Stores)),
        YesNo("HasSafeCustody", o => o.Attributes.ResponsibleStorage).For(In(Stores)),
        YesNo("IsCustoms", o => o.Attributes.IsCustoms).For(In(Stores)),
        YesNo("HasTransportServices", o => o.Attributes.HasTransportServices).For(In(Stores)),
        FeedElement.Word("ReadyBusinessType", o => o.Attributes.BusinessKind, Businesses).For(In(Business)),
        FeedElement.Block("MonthlyIncome",
            FeedElement.Number("Income", o => o.Attributes.MonthlyIncome),
            Fixed("Currency", "rur", static o => o.Attributes.MonthlyIncome is not null)).For(In(Business)),
        FeedElement.Word("EstateType", o => o.Attributes.PremisesTenure, Tenures).For(In(Business)),
        YesNo("HasEquipment", o => o.Attributes.HasEquipment).For(In(Business)),
    ];

    private static string? Layout(CommercialLayouts? told) => told switch
    {
        null or 0 => null,
        CommercialLayouts.Cabinets => "cabinet",
        CommercialLayouts.Corridor => "corridorplan",
        CommercialLayouts.OpenSpace => "openSpace",
        _ => "mixed",
    };

    private static bool ReadLayout(PropertyObject o, FeedNode node)
    {
        CommercialLayouts? told = node.Text switch
        {
            "cabinet" => CommercialLayouts.Cabinets,
            "corridorplan" or "corridor" => CommercialLayouts.Corridor,
            "openSpace" => CommercialLayouts.OpenSpace,
            "mixed" => CommercialLayouts.Mixed,
            _ => null,
        };
        o.Attributes.CommercialLayout = told ?? o.Attributes.CommercialLayout;
        return told is not null;
    }

    private static string? Entrance(PropertyAttributes a) => (a.Entrance, a.EntranceSide) switch
    {
        (EntranceKind.Common, EntranceSide.Street) => "commonFromStreet",
        (EntranceKind.Common, EntranceSide.Yard) => "commonFromYard",
        (EntranceKind.Separate, EntranceSide.Street) => "separateFromStreet",
        (EntranceKind.Separate, EntranceSide.Yard) => "separateFromYard",
        _ => null,
    };

    private static bool ReadEntrance(PropertyObject o, FeedNode node)
    {
        (EntranceKind, EntranceSide)? told = node.Text switch
        {
            "commonFromStreet" => (EntranceKind.Common, EntranceSide.Street),
            "commonFromYard" => (EntranceKind.Common, EntranceSide.Yard),
            "separateFromStreet" => (EntranceKind.Separate, EntranceSide.Street),
            "separateFromYard" => (EntranceKind.Separate, EntranceSide.Yard),
            _ => null,
        };
        if (told is not { } entrance) return false;
        (o.Attributes.Entrance, o.Attributes.EntranceSide) = entrance;
        return true;
    }

    private static FeedElement Specialties(string name) => new(name, "attributes.specialties", (o, w) =>
    {
        if (CianText.Told(o.Attributes.Specialties) is not { } told) return;
        var before = w.Length;
        w.Start(name);
        foreach (var specialty in told.Split(';')) w.Element("String", CianText.Told(specialty));
        w.EndOrUndo(name, before);
    }, static (o, node) =>
    {
        foreach (var specialty in node.TakeAll("String"))
            if (specialty.Text.Length > 0)
                o.Attributes.Specialties = o.Attributes.Specialties is { } before ? before + Between + specialty.Text : specialty.Text;
        return node.Children.Count > 0;
    });
}
