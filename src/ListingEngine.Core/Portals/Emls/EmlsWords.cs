using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>What the dictionaries say of an object: its kind, its building, its rooms.</summary>
internal static class EmlsWords
{
    /// <summary>Which list an object of that type has to be in, with our word for it.</summary>
    public static IEnumerable<(string List, string Word)> Needed(PropertyObject o)
    {
        var a = o.Attributes;
        if (EmlsKinds.IsDwelling(o))
        {
            if (a.IsStudio != true) yield return (EmlsLists.RoomsType, EmlsLists.Layout(o));
            yield return (EmlsLists.BuildingType, EmlsLists.Named(a.Material));
            yield break;
        }

        yield return (EmlsLists.PropertyType, EmlsLists.Named<ObjectKind>(o.Kind));
        yield return (EmlsLists.Category, EmlsLists.Named<ObjectKind>(o.Kind));
        if (EmlsKinds.IsCommerce(o) && !o.Kind.IsLandLike()) yield return (EmlsLists.CommerceBuilding, EmlsLists.Named<ObjectKind>(o.Kind));
        if (o.Kind == ObjectKind.CommercialLand) yield return (EmlsLists.LandCategory, EmlsLists.Named(a.LandCategory));
    }

    public static void Write(PropertyObject o, EmlsLists lists, FeedWriter writer)
    {
        if (EmlsKinds.IsDwelling(o) && o.Attributes.IsStudio == true) writer.Element("rooms-type", EmlsLists.StudioId);
        foreach (var (list, word) in Needed(o)) writer.Element(list == EmlsLists.CommerceBuilding ? EmlsLists.BuildingType : list, lists.Id(list, word));
    }

    public static void ReadDwelling(FeedNode offer, PropertyObject o, EmlsLists lists)
    {
        var rooms = Take(offer, EmlsLists.RoomsType, id => id == EmlsLists.StudioId ? id : lists.Word(EmlsLists.RoomsType, id));
        if (rooms == EmlsLists.StudioId) o.Attributes.IsStudio = true;
        else o.Attributes.RoomLayout = EmlsLists.ReadLayout(rooms);
        o.Attributes.Material = EmlsLists.Read<BuildingMaterial>(Take(offer, EmlsLists.BuildingType, id => lists.Word(EmlsLists.BuildingType, id)));
    }

    /// <summary>The kind of a country or commercial offer; null when the dictionary does not have its id.</summary>
    public static ObjectKind? ReadKind(FeedNode offer, EmlsLists lists)
    {
        var kind = EmlsLists.Read<ObjectKind>(Take(offer, EmlsLists.PropertyType, id => lists.Word(EmlsLists.PropertyType, id)));
        // What the other lists say of the kind is the same.
        Take(offer, EmlsLists.Category, id => lists.Word(EmlsLists.Category, id));
        Take(offer, EmlsLists.BuildingType, id => lists.Word(EmlsLists.CommerceBuilding, id));
        return kind;
    }

    public static void ReadLand(FeedNode offer, PropertyObject o, EmlsLists lists) =>
        o.Attributes.LandCategory = EmlsLists.Read<LandCategory>(Take(offer, EmlsLists.LandCategory, id => lists.Word(EmlsLists.LandCategory, id)));

    /// <summary>Our word for the id in an element; an id that nobody knows stays aside.</summary>
    public static string? Take(FeedNode parent, string name, Func<string, string?> word)
    {
        if (parent.Take(name) is not { } node) return null;
        var told = node.Text.Length > 0 ? word(node.Text) : null;
        node.Taken = told is not null || node is { Text.Length: 0, Children.Count: 0 };
        return told;
    }
}
