using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>What the object is: building, premises, ground.</summary>
internal static class GedElements
{
    private static readonly Vocabulary Building = new(
        new FeedElement("IS_HYPOTHEC", "attributes.mortgageAllowed", static (o, w) => w.Element("IS_HYPOTHEC", Word(o.Attributes.MortgageAllowed)),
            FeedElement.Flag("IS_HYPOTHEC", null, null, o => o.Attributes.MortgageAllowed).Read).For(static o => o.Deal == Deal.Sale),
        FeedElement.Block("BUILDINGINF",
            Attributes("NEW_BUILDING", "market", static (o, w) => w.Attribute("IS_NEW", o.Market == Market.NewBuilding ? GedWords.True : null), ReadNew),
            Count("BLDYEAR", FeedElement.Whole("BLDYEAR", o => o.Attributes.BuiltYear), static o => o.Attributes.BuiltYear),
            Count("FLOOR_QTY", FeedElement.Whole("FLOOR_QTY", o => o.Floors), static o => o.Floors),
            FeedElement.Word("BLDKIND", o => o.Attributes.Material, GedWords.Walls).For(static o => !o.Kind.IsCommercial()),
            Attributes("ELITE", "attributes.isPenthouse", WriteElite, ReadElite).For(IsElite)));

    /// <summary>What stands in <c>FLATINF</c>, before the description.</summary>
    private static readonly Vocabulary Premises = new(
        FeedElement.Whole("FLOOR", o => o.Floor).For(static o => o.Kind.IsFlatLike() || o.Kind.IsCommercial()),
        Number("FULLSQUARE", FeedElement.Number("FULLSQUARE", o => o.TotalArea), static o => o.TotalArea).For(static o => o.Kind != ObjectKind.Land),
        Number("LIVESQUARE", FeedElement.Number("LIVESQUARE", o => o.LivingArea), static o => o.LivingArea).For(IsDwelling),
        Number("KITCHENSQUARE", FeedElement.Number("KITCHENSQUARE", o => o.KitchenArea), static o => o.KitchenArea).For(IsDwelling),
        Count("ROOM_QTY", FeedElement.Whole("ROOM_QTY", o => o.Rooms), static o => o.Rooms),
        Number("HEADROOM", FeedElement.Number("HEADROOM", o => o.Attributes.CeilingHeight), static o => o.Attributes.CeilingHeight));

    private static readonly Vocabulary Ground = new(
        FeedElement.Block("INFRASTRUCTURE",
            Attributes("PARKING", "attributes.parkingPlaces",
                static (o, w) => w.Attribute("PARKING_QTY", o.Attributes.ParkingPlaces is > 0 and var places ? $"{places}" : null), ReadParking)),
        FeedElement.Block("GROUNDINF",
            Number("GROUNDSQUARE", FeedElement.Number("GROUNDSQUARE", o => o.LandArea), static o => o.LandArea)).For(static o => o.Kind.IsHouseLike() || o.Kind == ObjectKind.Land),
        FeedElement.Block("DOCS",
            Attributes("GROUND", "attributes.landStatus", static (o, w) =>
            {
                w.Attribute("GROUND_GOAL", GedWords.Goals.Write(o.Attributes.LandStatus));
                w.Attribute("LEGAL_STATUS", GedWords.Rights.Write(o.Attributes.LandTenure));
            }, ReadGround)).For(static o => o.Kind.IsHouseLike() || o.Kind == ObjectKind.Land));

    public static IEnumerable<string> Names =>
    [
        .. Building.Elements.Concat(Ground.Elements).SelectMany(e => (string[])[e.Name, .. e.Inner?.Elements.Select(i => $"{e.Name}/{i.Name}") ?? []]),
        .. Premises.Elements.Select(e => $"FLATINF/{e.Name}"), "FLATINF/ADDITION",
    ];

    public static void Write(Offer offer, FeedWriter writer)
    {
        Building.Write(offer.Object, writer);
        var before = writer.Length;
        writer.Start("FLATINF");
        Premises.Write(offer.Object, writer);
        writer.Element("ADDITION", offer.Description);
        writer.EndOrUndo("FLATINF", before);
        Ground.Write(offer.Object, writer);
    }

    public static void Read(FeedNode offer, PropertyObject o)
    {
        Building.Read(offer, o, static (_, _) => { });
        Ground.Read(offer, o, static (_, _) => { });
        if (offer.TakeBlock("FLATINF") is not { } premises) return;
        Premises.Read(premises, o, static (_, _) => { });
        o.Description = premises.TakeText("ADDITION");
    }

    private static bool IsDwelling(PropertyObject o) => o.Kind.IsFlatLike() || o.Kind.IsHouseLike();

    private static bool IsElite(PropertyObject o) => IsDwelling(o) && o.Attributes.IsElite == true;

    private static string? Word(bool? told) => told switch { true => GedWords.True, false => GedWords.False, null => null };

    private static FeedElement Count(string name, FeedElement element, Func<PropertyObject, int?> get) =>
        element with { Write = (o, w) => w.Element(name, get(o) is > 0 and var count ? (long)count : null) };

    private static FeedElement Number(string name, FeedElement element, Func<PropertyObject, decimal?> get) =>
        element with { Write = (o, w) => w.Element(name, get(o) is > 0 and var number ? number : null) };

    // An element whose attributes say all; it is not written when none of them is told.
    private static FeedElement Attributes(string name, string field, Action<PropertyObject, FeedWriter> write, Func<PropertyObject, FeedNode, bool> read) =>
        new(name, field, (o, w) =>
        {
            var before = w.Length;
            w.Open(name);
            var empty = w.Length;
            write(o, w);
            if (w.Length == empty) w.Truncate(before);
            else w.Closed();
        }, (o, node) =>
        {
            node.IsBlock = true;
            return read(o, node);
        }) { IsInAttributes = true };

    private static bool ReadNew(PropertyObject o, FeedNode node)
    {
        if (Flags.Read(node.Attribute("IS_NEW")) is not { } isNew) return false;
        o.Market = isNew ? Market.NewBuilding : Market.Secondary;
        return true;
    }

    private static void WriteElite(PropertyObject o, FeedWriter w)
    {
        w.Attribute("IS_PENTHOUSE", Word(o.Attributes.IsPenthouse));
        w.Attribute("HOUSE_NAME", o.Attributes.BuildingName);
        w.Attribute("SETTL_NAME", o.Attributes.SettlementName);
    }

    private static bool ReadElite(PropertyObject o, FeedNode node)
    {
        o.Attributes.IsPenthouse = Flags.Read(node.Attribute("IS_PENTHOUSE"));
        (o.Attributes.BuildingName, o.Attributes.SettlementName) = (node.Attribute("HOUSE_NAME"), node.Attribute("SETTL_NAME"));
        return true;
    }

    private static bool ReadParking(PropertyObject o, FeedNode node)
    {
        o.Attributes.ParkingPlaces = Numbers.ReadWhole(node.Attribute("PARKING_QTY"));
        return o.Attributes.ParkingPlaces is not null;
    }

    private static bool ReadGround(PropertyObject o, FeedNode node)
    {
        var goal = GedWords.Goals.Read(node.Attribute("GROUND_GOAL"));
        var rights = GedWords.Rights.Read(node.Attribute("LEGAL_STATUS"));
        (o.Attributes.LandStatus, o.Attributes.LandTenure) = (goal, rights);
        return goal is not null || rights is not null;
    }
}
