using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>The title, which also tells apart the kinds that share a category: «Дача, 60 м², …».</summary>
internal static class IrrTitle
{
    private const string Dacha = "Дача", Production = "Производство", Studio = "Студия";

    public static string Of(PropertyObject o)
    {
        var told = FeedWriter.Told(o.Attributes.Title).ToString();
        if (told.Length == 0) return OfferTitle.Made(o);
        return KindOf(told, o.Kind) == o.Kind ? told : $"{OfferTitle.Noun(o)}. {told}";
    }

    /// <summary>Takes from the title what it says of the kind, and keeps it when it is not the one that we would make.</summary>
    public static void Read(string? title, PropertyObject o)
    {
        if (title is null) return;
        o.Kind = KindOf(title, o.Kind);
        if (o is { Kind: ObjectKind.Flat, Rooms: 1 } && Begins(title, Studio)) (o.Rooms, o.Attributes.IsStudio) = (null, true);
        if (title != OfferTitle.Made(o)) o.Attributes.Title = title;
    }

    private static ObjectKind KindOf(string title, ObjectKind kind) => kind switch
    {
        ObjectKind.House or ObjectKind.Dacha => Begins(title, Dacha) ? ObjectKind.Dacha : ObjectKind.House,
        ObjectKind.Warehouse or ObjectKind.Production => Begins(title, Production) ? ObjectKind.Production : ObjectKind.Warehouse,
        _ => kind,
    };

    private static bool Begins(string title, string word) => title.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
