using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>Words of the format that its exporter confirms (S26); those that it does not show are asked of the agency.</summary>
internal static class GedWords
{
    public const string Commercial = "коммерческая", Elite = "элитная", True = "TRUE", False = "FALSE";

    /// <summary>Keys of the plan's answers.</summary>
    public const string Deals = "deals", Realty = "realty";

    private const string Dwelling = "жильё", Country = "загород";

    public static readonly Words<ObjectKind> Kinds = new(
        (ObjectKind.Flat, "квартира"), (ObjectKind.House, "дом (коттедж)"), (ObjectKind.Townhouse, "таунхаус"), (ObjectKind.Land, "земельный участок"),
        (ObjectKind.Garage, "гараж"), (ObjectKind.Office, "офис"), (ObjectKind.Retail, "торговое помещение"), (ObjectKind.FreePurpose, "ПСН"),
        (ObjectKind.Warehouse, "склад"), (ObjectKind.Production, "производственное помещение"), (ObjectKind.Business, "готовый бизнес"));

    public static readonly Words<BuildingMaterial> Walls = new(
        (BuildingMaterial.Brick, "кирпичный"), (BuildingMaterial.BrickMonolith, "кирпично-монолитный"), (BuildingMaterial.Monolith, "монолитный"),
        (BuildingMaterial.Panel, "панельный"), (BuildingMaterial.Block, "блочный"), (BuildingMaterial.FoamConcreteBlock, "пеноблочный"),
        (BuildingMaterial.Timber, "деревянный (брусовой)"), (BuildingMaterial.Wood, "деревянный (брусовой)"),
        (BuildingMaterial.SandwichPanels, "сендвич-панели"), (BuildingMaterial.Stalin, "сталинский"));

    public static readonly Words<LandStatus> Goals = new((LandStatus.IndividualHousing, "ИЖС"), (LandStatus.Gardening, "Садоводство"));

    public static readonly Words<Tenure> Rights = new((Tenure.Owned, "собственность"));

    private static readonly (int Minutes, string Word)[] Times =
    [
        (5, "до 5 минут"), (10, "до 10 минут"), (15, "до 15 минут"), (20, "до 20 минут"), (30, "до 30 минут"), (60, "30 минут - 1 час"), (61, "более 1 часа"),
    ];

    /// <summary>What the agency calls a deal in its list of the portal's words.</summary>
    public static string NameOf(Deal deal) => deal switch { Deal.Sale => "продажа", Deal.LongRent => "аренда", _ => "посуточно" };

    /// <summary>The portal's word for a deal, as the agency was told it; null when it was not.</summary>
    public static string? WordOf(Deal deal, PortalSettings settings) => Told(settings.Pairs(Deals), NameOf(deal));

    /// <summary>Without the agency's list our own names are understood.</summary>
    public static Deal? ReadDeal(PortalSettings settings, string word)
    {
        var pairs = settings.Pairs(Deals);
        foreach (var deal in Enum.GetValues<Deal>())
            if (LookAlikes.Fold(word) == LookAlikes.Fold(Told(pairs, NameOf(deal)) ?? NameOf(deal))) return deal;
        return null;
    }

    /// <summary>The portal's word for a branch of its market; null leaves the element out.</summary>
    public static string? Branch(PortalSettings settings, PropertyObject o) => o.Kind switch
    {
        var kind when kind.IsCommercial() => Commercial,
        ObjectKind.Garage => null,
        _ when o.Attributes.IsElite == true && o.Kind != ObjectKind.Land => Elite,
        ObjectKind.Flat => Told(settings.Pairs(Realty), Dwelling),
        _ => Told(settings.Pairs(Realty), Country),
    };

    public static bool IsBranch(PortalSettings settings, string word)
    {
        var pairs = settings.Pairs(Realty);
        string?[] branches = [Commercial, Elite, "жилая", "загородная", Told(pairs, Dwelling), Told(pairs, Country)];
        return branches.Any(known => known is not null && LookAlikes.Fold(known) == LookAlikes.Fold(word));
    }

    public static string Time(int minutes) => Array.Find(Times, t => minutes <= t.Minutes).Word ?? Times[^1].Word;

    public static int? ReadTime(string? word)
    {
        foreach (var (minutes, told) in Times)
            if (word is not null && LookAlikes.Fold(word) == LookAlikes.Fold(told)) return minutes;
        return null;
    }

    private static string? Told(IReadOnlyDictionary<string, string> pairs, string name) => pairs.TryGetValue(name, out var word) && word.Length > 0 ? word : null;
}
