using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>What an object is called: «2-комнатная квартира, 54,3 м²».</summary>
internal static class SheetHeading
{
    public static string Of(PropertyObject o, SheetWords words)
    {
        var name = Name(o, words);
        var area = o.Kind switch
        {
            _ when o.Kind.IsLandLike() => null,
            ObjectKind.Room or ObjectKind.Bed => o.Attributes.RoomArea ?? o.TotalArea,
            _ => o.TotalArea,
        };
        if (area is > 0 and var told) name += $", {words.Measured(told, Unit.SquareMetre)}";
        if (o.LandArea is not (> 0 and var land)) return name;
        return $"{name}, {(o.Kind.IsLandLike() ? "" : words.Say("участок ", "plot "))}{words.Measured(land, Unit.Sotka)}";
    }

    private static string Name(PropertyObject o, SheetWords words) => o switch
    {
        { Kind: ObjectKind.Flat, Attributes.IsStudio: true } => words.Say("Студия", "Studio"),
        { Kind: ObjectKind.Flat, Rooms: > 0 and var rooms } => o.Attributes.IsApartments == true
            ? words.Say($"{words.Number(rooms)}-комнатные апартаменты", $"{words.Number(rooms)}-room apartments")
            : words.Say($"{words.Number(rooms)}-комнатная квартира", $"{words.Number(rooms)}-room flat"),
        _ => words.Word(o.Kind),
    };
}
