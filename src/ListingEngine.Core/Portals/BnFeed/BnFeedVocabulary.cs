using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>What an object is, in the order of the sample: the building, then the rooms.</summary>
internal static class BnFeedVocabulary
{
    private const string HandedOver = "сдан";

    public static Vocabulary Place { get; } = new(
        FeedElement.Text("country", o => o.Address.Country),
        FeedElement.Text("region", o => o.Address.Region),
        FeedElement.Text("area", o => o.Address.District),
        FeedElement.Text("city", o => o.Address.Locality),
        FeedElement.Text("district", o => o.Address.SubLocality));

    public static Vocabulary Coordinates { get; } = new(
        Degrees("latitude", o => o.Address.Latitude, 90),
        Degrees("longitude", o => o.Address.Longitude, 180));

    public static Vocabulary Body { get; } = new(
        FeedElement.Block("building",
            FeedElement.Text("name", o => o.Attributes.BuildingName),
            FeedElement.Word("type", o => o.Attributes.Material, BnFeedWords.Materials),
            FeedElement.Text("series", o => o.Attributes.BuildingSeries),
            Count("year", o => o.Attributes.BuiltYear),
            Count("quarter", o => o.Attributes.ReadyQuarter),
            new("status", "attributes.buildingState", (o, w) => w.Element("status", o.Attributes.BuildingState == BuildingState.HandedOver ? HandedOver : null), ReadStatus)),
        Count("rooms-total", o => o.Rooms),
        Count("rooms-offer", o => o.Attributes.RoomsOffered),
        Area("total", o => o.TotalArea),
        Area("living", o => o.LivingArea),
        Area("kitchen", o => o.KitchenArea),
        new("lot", "landArea", WriteLot, ReadLot),
        FeedElement.Whole("floor", o => o.Floor),
        Count("floors", o => o.Floors),
        One("balcony", "балкон", o => o.Attributes.Balconies),
        One("bathroom", "Р", o => o.Attributes.SeparateBathrooms),
        FeedElement.Word("quality", o => o.Attributes.Renovation, BnFeedWords.Qualities),
        FeedElement.Flag("phone", "1", null, o => o.Attributes.HasPhone),
        FeedElement.Flag("furniture", "1", null, o => o.Attributes.HasFurniture),
        FeedElement.Flag("refrigerator", "1", null, o => o.Attributes.HasFridge),
        FeedElement.Flag("washing-machine", "1", null, o => o.Attributes.HasWasher),
        FeedElement.Flag("is-elite", "1", null, o => o.Attributes.IsElite));

    public static IEnumerable<string> Names =>
    [
        .. Place.Elements.Concat(Coordinates.Elements).Select(e => $"location/{e.Name}"),
        .. Body.Elements.SelectMany(e => e.Inner is { } inner ? inner.Elements.Select(i => $"{e.Name}/{i.Name}") : [e.Name]), "lot/value", "lot/unit",
    ];

    private static FeedElement Area(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Block(name,
            FeedElement.Number("value", path) with { Write = (o, w) => w.Element("value", field.Get(o) is > 0 and var area ? area : (decimal?)null) },
            new("unit", "", static (_, _) => { }, static (_, node) => BnFeedWords.AreaUnits.Read(node.Text) == AreaUnit.SquareMetre));
    }

    private static FeedElement Count(string name, Expression<Func<PropertyObject, int?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Whole(name, path) with { Write = (o, w) => w.Element(name, field.Get(o) is > 0 and var count ? (long)count : null) };
    }

    /// <summary>A word that says there is one; for two the portal has none that we know.</summary>
    private static FeedElement One(string name, string word, Expression<Func<PropertyObject, int?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o) == 1 ? word : null), (o, node) =>
        {
            if (LookAlikes.Fold(node.Text) != LookAlikes.Fold(word)) return false;
            field.Set(o, 1);
            return true;
        });
    }

    private static FeedElement Degrees(string name, Expression<Func<PropertyObject, decimal?>> path, decimal most)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Number(name, path) with { Write = (o, w) => w.Element(name, field.Get(o) is { } degrees && Math.Abs(degrees) <= most ? degrees : (decimal?)null) };
    }

    // «сдан», «дом сдан», «сдан госкомиссии», «госком.»: its readers look for the two beginnings.
    private static bool ReadStatus(PropertyObject o, FeedNode node)
    {
        var status = LookAlikes.Fold(node.Text);
        if (status.StartsWith("не ", StringComparison.Ordinal) || !status.Contains(HandedOver, StringComparison.Ordinal) && !status.Contains("госком", StringComparison.Ordinal)) return false;
        o.Attributes.BuildingState = BuildingState.HandedOver;
        return true;
    }

    private static void WriteLot(PropertyObject o, FeedWriter writer)
    {
        if (o.LandArea is not (> 0 and var area) || !o.Kind.IsHouseLike()) return;
        writer.Start("lot");
        writer.Element("value", area);
        writer.Element("unit", BnFeedWords.AreaUnits.Write(AreaUnit.Sotka));
        writer.End("lot");
    }

    // Without its unit a number says nothing.
    private static bool ReadLot(PropertyObject o, FeedNode lot)
    {
        lot.IsBlock = true;
        if (BnFeedWords.AreaUnits.Read(lot.ChildText("unit")) is not { } unit || Numbers.Read(lot.ChildText("value")) is not (> 0 and <= 1_000_000_000 and var value)) return false;
        o.LandArea = Numbers.Trim(value * unit switch { AreaUnit.Hectare => 100m, AreaUnit.Sotka => 1m, _ => 0.01m });
        lot.Take("unit");
        lot.Take("value");
        return true;
    }
}
