using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Areas: each is a value with its unit. Ours are square metres, and sotkas for land.</summary>
internal static class YandexAreas
{
    private const decimal Largest = 1_000_000_000;
    private const decimal LargestRoom = 10_000;

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        if (HasArea(o)) Write(writer, "area", o.TotalArea, YandexUnits.SquareMetre);
        if (IsFlat(o) || IsHouse(o))
        {
            Write(writer, "living-space", Living(o), YandexUnits.SquareMetre);
            Write(writer, "kitchen-space", o.KitchenArea, YandexUnits.SquareMetre);
        }

        if (HasRoomSpaces(o)) WriteRooms(o, writer);
        if (HasLot(o)) Write(writer, "lot-area", o.LandArea, YandexUnits.Sotka);
    }

    public static bool HasArea(PropertyObject o) => !o.Kind.IsLandLike() || o.Kind == ObjectKind.CommercialLand && !IsArea(o.LandArea);

    public static bool HasLot(PropertyObject o) => IsHouse(o) || o.Kind.IsLandLike();

    public static bool IsArea(decimal? area) => area is > 0 and <= Largest;

    /// <summary>Whether the areas of rooms can be written.</summary>
    public static bool HasRooms(PropertyObject o) => RoomsFrom(o) is { } list ? Sum(list) is not null : IsRoom(o.Attributes.RoomArea);

    public static bool Take(PropertyObject o, FeedNode node)
    {
        switch (node.Name)
        {
            case "area": return Read(node, PriceUnit.SquareMetre, out var total) && Set(total, v => o.TotalArea = v);
            case "living-space": return Read(node, PriceUnit.SquareMetre, out var living) && Set(living, v => o.LivingArea = v);
            case "kitchen-space": return Read(node, PriceUnit.SquareMetre, out var kitchen) && Set(kitchen, v => o.KitchenArea = v);
            case "room-space": return Read(node, PriceUnit.SquareMetre, out var room) && Set(room, v => AddRoom(o.Attributes, v));
            case "lot-area": return Read(node, null, out var lot) && Set(lot / 100, v => o.LandArea = v);
            default: return false;
        }
    }

    /// <summary>What stands in the element, for the sentence that says it was not understood.</summary>
    public static string Text(FeedNode node) =>
        string.Join(' ', node.Children.Select(c => c.Text).Prepend(node.Text).Where(t => t.Length > 0));

    /// <summary>
    /// One room of a room offer is its area; of several, and of a flat, the list is kept. The area of a plot is its land.
    /// </summary>
    public static void Settle(PropertyObject o)
    {
        if (o.Kind == ObjectKind.Land && o.LandArea is null) (o.LandArea, o.TotalArea) = (o.TotalArea / 100, null);
        if (o.Kind != ObjectKind.Room) return;
        if (Numbers.Read(o.Attributes.RoomAreas) is { } only)
        {
            o.Attributes.RoomArea = only;
            o.Attributes.RoomAreas = null;
        }

        // For a room the living space is the room's own (P1); exporters often send nothing else.
        if (o.Attributes.RoomAreas is null) o.Attributes.RoomArea ??= o.LivingArea;
    }

    // For a room the living space is the room's own (P1).
    private static decimal? Living(PropertyObject o)
    {
        if (o.Kind != ObjectKind.Room) return o.LivingArea;
        return (RoomsFrom(o) is { } list ? Sum(list) : o.Attributes.RoomArea) ?? o.LivingArea;
    }

    // The paper excludes studios and flats without rooms (P1).
    private static bool HasRoomSpaces(PropertyObject o) =>
        o.Kind == ObjectKind.Room || o.Kind == ObjectKind.Flat && !IsStudio(o) && !IsOpenPlan(o);

    private static string? RoomsFrom(PropertyObject o)
    {
        var list = o.Attributes.RoomAreas;
        if (o.Kind != ObjectKind.Room || !IsRoom(o.Attributes.RoomArea)) return list;
        return o.Attributes.RoomsOffered > 1 && list is not null && Sum(list) is not null ? list : null;
    }

    private static void WriteRooms(PropertyObject o, FeedWriter writer)
    {
        if (RoomsFrom(o) is { } list)
        {
            if (Sum(list) is null) return;
            foreach (var part in list.AsSpan().Split('+')) Write(writer, "room-space", Room(list.AsSpan()[part]), YandexUnits.SquareMetre);
        }
        else if (o.Kind == ObjectKind.Room && IsRoom(o.Attributes.RoomArea))
        {
            Write(writer, "room-space", o.Attributes.RoomArea, YandexUnits.SquareMetre);
        }
    }

    // Null when a part of the list is no area of a room: half a list would lie.
    private static decimal? Sum(string list)
    {
        var sum = 0m;
        foreach (var part in list.AsSpan().Split('+'))
        {
            if (Room(list.AsSpan()[part]) is not { } room || sum > Largest) return null;
            sum += room;
        }

        return sum;
    }

    private static bool IsRoom(decimal? area) => area is > 0 and <= LargestRoom;

    private static decimal? Room(ReadOnlySpan<char> text)
    {
        if (decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
            return IsRoom(plain) ? plain : null;
        return Numbers.Read(text.ToString()) is { } area && IsRoom(area) ? area : null;
    }

    private static void AddRoom(PropertyAttributes a, decimal area) =>
        a.RoomAreas = a.RoomAreas is null ? Numbers.Write(area) : $"{a.RoomAreas}+{Numbers.Write(area)}";

    private static void Write(FeedWriter writer, string name, decimal? area, string unit)
    {
        if (!IsArea(area)) return;
        writer.Start(name);
        writer.Element("value", area);
        writer.Element("unit", unit);
        writer.End(name);
    }

    private static bool Set(decimal? area, Action<decimal> set)
    {
        if (area is { } told) set(told);
        return true;
    }

    // Square metres; null in an element without a value. Without a unit a room is in metres, and a plot is not understood.
    private static bool Read(FeedNode node, PriceUnit? otherwise, out decimal? metres)
    {
        metres = null;
        FeedNode? value = null, unit = null;
        foreach (var child in node.Children)
        {
            if (child.Name == "value") value ??= child;
            else if (child.Name == "unit") unit ??= child;
        }

        var text = value?.Text ?? node.Text;
        var known = unit is { Text.Length: > 0 } ? YandexUnits.Read(unit.Text) : otherwise;
        if (text.Length > 0)
        {
            if (Numbers.Read(text) is not { } number || known is not { } told || number is < 0 or > Largest) return false;
            metres = number == 0 ? null : number * YandexUnits.Metres(told);
        }

        if (value is not null) value.Taken = true;
        if (unit is not null) unit.Taken = true;
        return true;
    }
}
