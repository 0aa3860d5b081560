using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Cian.CianCategory;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Lists inside the building block: lifts, cranes, extinguishing systems, opening hours.</summary>
internal static class CianEquipment
{
    private static readonly (ExtinguishingKinds Kind, string Word)[] ExtinguishingWords =
    [
        (ExtinguishingKinds.Alarm, "alarm"), (ExtinguishingKinds.Gas, "gas"), (ExtinguishingKinds.Hydrant, "hydrant"),
        (ExtinguishingKinds.Absent, "no"), (ExtinguishingKinds.Powder, "powder"), (ExtinguishingKinds.Sprinkler, "sprinkler"),
    ];

    private static readonly (CraneKinds Kind, string Word)[] CraneWords =
        [(CraneKinds.Beam, "beam"), (CraneKinds.Gantry, "gantry"), (CraneKinds.Overhead, "overhead"), (CraneKinds.Railway, "railway")];

    private static readonly Words<ExtinguishingKinds> ReadExtinguishing = new(ExtinguishingWords);

    private static readonly Words<CraneKinds> ReadCrane = new(CraneWords);

    public static readonly FeedElement Extinguishing = new("ExtinguishingSystemTypes", "attributes.extinguishing", static (o, w) =>
    {
        if (o.Attributes.Extinguishing is not { } told) return;
        var before = w.Length;
        w.Start("ExtinguishingSystemTypes");
        foreach (var (kind, word) in ExtinguishingWords)
            if ((told & kind) != 0) w.Element("ExtinguishingSystemTypeEnum", word);
        w.EndOrUndo("ExtinguishingSystemTypes", before);
    }, static (o, node) =>
    {
        foreach (var child in node.Children)
            if (child.Name == "ExtinguishingSystemTypeEnum") child.Taken = AddExtinguishing(o, child);
        return node.Children.Count > 0;
    });

    /// <summary>An older form with one system only.</summary>
    public static readonly FeedElement OneExtinguishing =
        new FeedElement("ExtinguishingSystemType", "attributes.extinguishing", static (_, _) => { }, AddExtinguishing);

    public static readonly FeedElement Lifts = new("LiftTypes", "attributes.passengerLifts", static (o, w) =>
    {
        var before = w.Length;
        var a = o.Attributes;
        w.Start("LiftTypes");
        if (o.IsIn(Stores | Building)) WriteLift(w, "cargo", a.FreightLifts, o.IsIn(Stores) ? a.FreightLiftCapacity : null);
        if (o.IsIn(Retail | Building)) WriteLift(w, "escalator", a.Escalators, null);
        WriteLift(w, o.IsIn(Retail) ? "lift" : "passenger", a.PassengerLifts, null);
        if (o.IsIn(Stores | Building)) WriteLift(w, "telpher", a.Telphers, null);
        if (o.IsIn(Retail | Building)) WriteLift(w, "travelator", a.Travelators, null);
        w.EndOrUndo("LiftTypes", before);
    }, static (o, node) =>
    {
        foreach (var lift in node.Children)
            if (lift.Name == "LiftTypeSchema") lift.Taken = ReadLift(o.Attributes, lift);
        return node.Children.Count > 0;
    });

    public static readonly FeedElement Cranes = new("CranageTypes", "attributes.cranes", static (o, w) =>
    {
        if (o.Attributes.Cranes is not { } told) return;
        var before = w.Length;
        w.Start("CranageTypes");
        foreach (var (kind, word) in CraneWords)
        {
            if ((told & kind) == 0) continue;
            w.Start("CranageTypeSchema");
            w.Element("Type", word);
            w.Element("LoadCapacity", o.Attributes.CraneCapacity);
            w.End("CranageTypeSchema");
        }

        w.EndOrUndo("CranageTypes", before);
    }, static (o, node) =>
    {
        foreach (var crane in node.Children)
            if (crane.Name == "CranageTypeSchema") crane.Taken = ReadOneCrane(o.Attributes, crane);
        return node.Children.Count > 0;
    });

    public static readonly FeedElement OpeningHours = new("OpeningHours", "attributes.opensAt", static (o, w) =>
    {
        var a = o.Attributes;
        var (from, to) = (CianText.Told(a.OpensAt), CianText.Told(a.ClosesAt));
        if (a.TwentyFourSeven != true && from is null && to is null) return;
        w.Start("OpeningHours");
        w.Element("Type", a.TwentyFourSeven == true ? "roundTheClock" : "specific");
        if (a.TwentyFourSeven != true)
        {
            w.Element("From", from);
            w.Element("To", to);
        }

        w.End("OpeningHours");
    }, static (o, node) =>
    {
        foreach (var child in node.Children)
        {
            child.Taken = true;
            switch (child.Name, child.Text)
            {
                case ("Type", "roundTheClock"): o.Attributes.TwentyFourSeven = true; break;
                case ("Type", "specific"): break;
                case ("From", { Length: > 0 } from): o.Attributes.OpensAt = from; break;
                case ("To", { Length: > 0 } to): o.Attributes.ClosesAt = to; break;
                default: child.Taken = false; break;
            }
        }

        return node.Children.Count > 0;
    });

    private static bool AddExtinguishing(PropertyObject o, FeedNode node)
    {
        if (ReadExtinguishing.Read(node.Text) is not { } kind) return false;
        o.Attributes.Extinguishing = (o.Attributes.Extinguishing ?? 0) | kind;
        return true;
    }

    private static void WriteLift(FeedWriter w, string type, int? count, decimal? capacity)
    {
        if (count is not > 0) return;
        w.Start("LiftTypeSchema");
        w.Element("Type", type);
        w.Element("Count", count);
        w.Element("LoadCapacity", capacity);
        w.End("LiftTypeSchema");
    }

    private static bool ReadLift(PropertyAttributes a, FeedNode lift)
    {
        // An entry without a count still tells that there is one.
        var told = lift.Children.FirstOrDefault(c => c.Name == "Count");
        if ((told is null or { Text.Length: 0 } ? 1 : Numbers.ReadWhole(told.Text)) is not { } count) return false;
        switch (lift.Children.FirstOrDefault(c => c.Name == "Type")?.Text)
        {
            case "cargo":
                a.FreightLifts = count;
                a.FreightLiftCapacity = TakeLoad(lift) ?? a.FreightLiftCapacity;
                break;
            case "escalator": a.Escalators = count; break;
            case "passenger" or "lift": a.PassengerLifts = count; break;
            case "telpher": a.Telphers = count; break;
            case "travelator": a.Travelators = count; break;
            default: return false;
        }

        lift.Take("Type");
        lift.Take("Count");
        return true;
    }

    private static decimal? TakeLoad(FeedNode machine)
    {
        if (machine.Take("LoadCapacity") is not { Text.Length: > 0 } load) return null;
        var tons = Numbers.Read(load.Text);
        load.Taken = tons is not null;
        return tons;
    }

    private static bool ReadOneCrane(PropertyAttributes a, FeedNode crane)
    {
        if (ReadCrane.Read(crane.Children.FirstOrDefault(c => c.Name == "Type")?.Text) is not { } kind) return false;
        crane.Take("Type");
        a.Cranes = (a.Cranes ?? 0) | kind;

        // One load stands for all cranes: that of the first, and another is kept aside.
        if (crane.Children.FirstOrDefault(c => c.Name == "LoadCapacity") is { } load && Numbers.Read(load.Text) is { } tons)
            load.Taken = (a.CraneCapacity ??= tons) == tons;
        return true;
    }
}
