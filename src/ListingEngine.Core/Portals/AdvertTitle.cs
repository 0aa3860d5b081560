using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals;

/// <summary>
/// What an advert is called where its portal wants a title, and understood again where the title is the only place that tells the kind:
/// «двухкомнатная квартира, 54,3 м²».
/// </summary>
internal static class AdvertTitle
{
    private const string Metres = " м²", Plot = "участок ", Sotkas = " сот.";

    private static readonly string[] Rooms =
        ["", "одно", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти"];

    private static readonly FrozenDictionary<string, PropertyObject> Named = Examples().DistinctBy(Name).ToFrozenDictionary(Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins with a small letter: what stands before it, if anything, is up to the portal.</summary>
    public static string Of(PropertyObject o)
    {
        var title = Name(o);
        if (Area(o) is > 0 and var area) title += $", {Number(area)}{Metres}";
        return o.LandArea is > 0 and var land ? $"{title}, {Plot}{Number(land)}{Sotkas}" : title;
    }

    /// <summary>The same with a capital letter, and where it is.</summary>
    public static string Placed(PropertyObject o)
    {
        var title = Sentences.Capitalize(Of(o));
        return string.IsNullOrWhiteSpace(o.Address.Line) ? title : $"{title}, {o.Address.Line.Trim()}";
    }

    /// <summary>Puts what a title tells into the object; false, and nothing put, for one that we do not understand whole.</summary>
    public static bool Read(string title, PropertyObject into)
    {
        var parts = title.Split(", ");
        if (!Named.TryGetValue(parts[0], out var named)) return false;
        var read = new PropertyObject { Kind = named.Kind };
        foreach (var part in parts[1..])
        {
            if (Measured(part, "", Metres) is { } area) SetArea(read, area);
            else if (Measured(part, Plot, Sotkas) is { } land) read.LandArea = land;
            else return false;
        }

        (into.Kind, into.Rooms, into.TotalArea, into.LandArea) = (named.Kind, named.Rooms, read.TotalArea, read.LandArea);
        (into.Attributes.IsStudio, into.Attributes.IsApartments, into.Attributes.RoomArea) =
            (named.Attributes.IsStudio, named.Attributes.IsApartments, read.Attributes.RoomArea);
        return true;
    }

    private static string Name(PropertyObject o) => o switch
    {
        { Kind: ObjectKind.Flat, Attributes: { IsStudio: true, IsApartments: true } } => "апартаменты-студия",
        { Kind: ObjectKind.Flat, Attributes.IsStudio: true } => "студия",
        { Kind: ObjectKind.Flat, Attributes.IsApartments: true } => $"{InWords(o.Rooms, "комнатные ")}апартаменты",
        { Kind: ObjectKind.Flat } => $"{InWords(o.Rooms, "комнатная ")}квартира",
        _ => Sentences.Uncapitalize(KindWords.Of(o.Kind)),
    };

    private static string InWords(int? rooms, string word) => rooms is > 0 and < 10 ? Rooms[rooms.Value] + word : "";

    private static decimal? Area(PropertyObject o) => o.Kind is ObjectKind.Room or ObjectKind.Bed ? o.Attributes.RoomArea ?? o.TotalArea : o.TotalArea;

    private static void SetArea(PropertyObject o, decimal area)
    {
        if (o.Kind is ObjectKind.Room or ObjectKind.Bed) o.Attributes.RoomArea = area;
        else o.TotalArea = area;
    }

    private static string Number(decimal number) => Numbers.Write(number).Replace('.', ',');

    private static decimal? Measured(string part, string before, string unit) =>
        part.StartsWith(before, StringComparison.Ordinal) && part.EndsWith(unit, StringComparison.Ordinal) && part.Length > before.Length + unit.Length
            ? Numbers.Read(part[before.Length..^unit.Length]) is > 0 and var number ? number : null : null;

    // Every name that there is, with what it tells.
    private static IEnumerable<PropertyObject> Examples()
    {
        foreach (var kind in Enum.GetValues<ObjectKind>()) yield return new() { Kind = kind };
        foreach (var isApartments in (bool?[])[null, true])
        {
            yield return new() { Attributes = new() { IsStudio = true, IsApartments = isApartments } };
            for (var rooms = 0; rooms < Rooms.Length; rooms++)
                yield return new() { Rooms = rooms == 0 ? null : rooms, Attributes = new() { IsApartments = isApartments } };
        }
    }
}
