using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Dwellings in town, and what every dwelling may have in it.</summary>
internal static class CianFlatLines
{
    private const int SixAndMore = 6;
    private const int OpenPlan = 7;
    private const int Studio = 9;

    public static readonly FeedElement RoomType = new FeedElement("RoomType", "attributes.roomLayout", static (o, w) =>
        w.Element("RoomType", (o.Attributes.RoomLayout & (RoomLayouts.Separate | RoomLayouts.Adjoining)) switch
        {
            RoomLayouts.Separate => "separate",
            RoomLayouts.Adjoining => "combined",
            RoomLayouts.Separate | RoomLayouts.Adjoining => "both",
            _ => null,
        }), static (o, node) =>
        {
            RoomLayouts? told = node.Text switch
            {
                "separate" => RoomLayouts.Separate,
                "combined" => RoomLayouts.Adjoining,
                "both" => RoomLayouts.Separate | RoomLayouts.Adjoining,
                _ => null,
            };
            o.Attributes.RoomLayout = told ?? o.Attributes.RoomLayout;
            return told is not null;
        }).For(In(FlatSale | FlatsLet | RoomRent | DailyRoomRent | RoomSale));

    // D23 requires BedsCount of a flat to let; that it means sleeping places is inferred.
    public static readonly FeedElement BedsCount = new FeedElement("BedsCount", "attributes.sleepingPlaces",
        static (o, w) => w.Element("BedsCount", o.Attributes.SleepingPlaces ?? o.Attributes.Beds),
        static (o, node) => (o.Attributes.SleepingPlaces = Numbers.ReadWhole(node.Text) ?? o.Attributes.SleepingPlaces) is not null)
        .For(In(LivingRent));

    public static readonly FeedElement[] Rooms =
    [
        new FeedElement("FlatRoomsCount", "rooms", static (o, w) => w.Element("FlatRoomsCount", RoomsCode(o)), ReadRoomsCode)
            .For(In(Flats)),
        FeedElement.Whole("RoomsForSaleCount", o => o.Attributes.RoomsOffered).For(In(CianCategory.Rooms)),
        FeedElement.Whole("RoomsCount", o => o.Rooms).For(In(CianCategory.Rooms)),
        FeedElement.Number("RoomArea", o => o.Attributes.RoomArea).For(In(CianCategory.Rooms)),
        CianElements.Text("ShareAmount", o => o.Attributes.ShareAmount).For(In(HouseShareSale | HouseShareRent | FlatShareSale)),
    ];

    public static readonly FeedElement[] InnerAreas =
    [
        CianElements.Text("AllRoomsArea", o => o.Attributes.RoomAreas).For(In(Flats)),
        FeedElement.Number("LivingArea", o => o.LivingArea).For(static o => o.IsIn(Flats) && o.LivingArea > 0),
        FeedElement.Number("KitchenArea", o => o.KitchenArea).For(static o => o.IsIn(City) && o.KitchenArea > 0),
        FeedElement.Whole("LoggiasCount", o => o.Attributes.Loggias).For(In(City)),
    ];

    public static readonly FeedElement[] AfterPhotos =
    [
        FeedElement.Whole("BalconiesCount", o => o.Attributes.Balconies).For(In(City)),
        new FeedElement("WindowsViewType", "attributes.windowView", static (o, w) =>
            w.Element("WindowsViewType", (o.Attributes.WindowView & (WindowViews.Yard | WindowViews.Street)) switch
            {
                WindowViews.Street => "street",
                WindowViews.Yard => "yard",
                WindowViews.Yard | WindowViews.Street => "yardAndStreet",
                _ => null,
            }), static (o, node) =>
            {
                WindowViews? told = node.Text switch
                {
                    "street" => WindowViews.Street,
                    "yard" => WindowViews.Yard,
                    "yardAndStreet" => WindowViews.Yard | WindowViews.Street,
                    _ => null,
                };
                o.Attributes.WindowView = told ?? o.Attributes.WindowView;
                return told is not null;
            }).For(In(Flats)),
        FeedElement.Whole("SeparateWcsCount", o => o.Attributes.SeparateBathrooms).For(In(City)),
        FeedElement.Whole("CombinedWcsCount", o => o.Attributes.CombinedBathrooms).For(In(City)),
        FeedElement.Whole("BedroomsCount", o => o.Attributes.Bedrooms).For(In(Houses)),
        FeedElement.Word("WcLocationType", o => o.Attributes.Toilet, CianWords.Toilets).For(In(Houses)),
        FeedElement.Whole("WcsCount", o => o.Attributes.Bathrooms).For(In(HousesSold)),

        // RepairType must not be sent for a new building (PHP): it has Decoration instead.
        FeedElement.Word("RepairType", o => o.Attributes.Renovation, CianWords.Repairs).For(In(City & ~NewFlatSale | Houses)),
        FeedElement.Word("Decoration", o => o.Attributes.Renovation, CianWords.Decorations).For(In(NewFlatSale)),
    ];

    /// <summary>Comforts of a dwelling; commerce shares a few of the elements.</summary>
    public static readonly FeedElement[] Comforts =
    [
        YesNo("HasInternet", o => o.Attributes.HasInternet).For(In(CityRent | Houses | Retail)),
        YesNo("HasFurniture", o => o.Attributes.HasFurniture).For(In(CityRent | Houses | Retail | CianCategory.Building)),
        YesNo("HasKitchenFurniture", o => o.Attributes.HasKitchenFurniture).For(In(CityRent | Houses)),
        YesNo("HasPhone", o => o.Attributes.HasPhone).For(In(FlatSale | CityRent | Houses)),
        YesNo("HasTv", o => o.Attributes.HasTv).For(In(CityRent | Houses)),
        YesNo("HasWasher", o => o.Attributes.HasWasher).For(In(CityRent | Houses)),
        YesNo("HasDishwasher", o => o.Attributes.HasDishwasher).For(In(CityRent | Houses)),
        YesNo("HasFridge", o => o.Attributes.HasFridge).For(In(CityRent | Houses)),
        YesNo("HasConditioner", o => o.Attributes.HasConditioner).For(In(CityRent | Houses)),
        YesNo("HasBathtub", o => o.Attributes.HasBathtub).For(In(CityRent | Houses)),
        YesNo("HasShower", o => o.Attributes.HasShowerCabin).For(In(CityRent | Houses)),
        YesNo("HasRamp", o => o.Attributes.HasRamp).For(In(FlatSale | CityRent)),
        YesNo("PetsAllowed", o => o.Attributes.PetsAllowed).For(In(LivingRent)),
        YesNo("ChildrenAllowed", o => o.Attributes.ChildrenAllowed).For(In(LivingRent)),
    ];

    /// <summary>The portal's code for the number of rooms; null when the object tells none.</summary>
    public static int? RoomsCode(PropertyObject o) => o switch
    {
        { Attributes.IsOpenPlan: true } => OpenPlan,
        { Attributes.IsStudio: true } => Studio,
        { Rooms: >= 1 and var rooms } => Math.Min(rooms, SixAndMore),
        _ => null,
    };

    private static bool ReadRoomsCode(PropertyObject o, FeedNode node)
    {
        switch (Numbers.ReadWhole(node.Text))
        {
            case >= 1 and <= SixAndMore and var rooms: o.Rooms = rooms; return true;
            case OpenPlan: o.Attributes.IsOpenPlan = true; return true;
            case Studio: o.Attributes.IsStudio = true; return true;
            default: return false;
        }
    }
}
