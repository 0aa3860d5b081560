using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>Reads an offer with the dictionaries of a plan; ids that they do not have stay aside.</summary>
internal static class EmlsReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
    [
        "creation-date", "last-update-date", "description", "sales-agent/agent-id", "videos/video/url", "images/image/url", "images/image/sort", "images/image/comment",
        "location/house-number", .. ((string[])[EmlsLists.Region, EmlsLists.District, EmlsLists.Locality, EmlsLists.Street, EmlsLists.Station]).Select(n => $"location/{n}"),
        EmlsLists.RoomsType, EmlsLists.BuildingType, EmlsLists.PropertyType, EmlsLists.Category, EmlsLists.LandCategory,
        .. EmlsElements.All.Elements.Select(e => e.Name), .. EmlsPrice.Names,
    ]);

    /// <param name="offer">What stands in the feed.</param>
    /// <param name="lists">The dictionaries of the plan.</param>
    /// <param name="agent">Id of the company as its own agent; another one stays aside.</param>
    public static ReadOffer Read(FeedNode offer, EmlsLists lists, string? agent)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        var id = offer.Attribute("id") is { Length: > 0 } told ? told : null;
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadKind(offer, o, lists, refused);
        o.CreatedAt = EmlsPlace.ReadDay(offer, "creation-date") ?? o.CreatedAt;
        o.UpdatedAt = EmlsPlace.ReadDay(offer, "last-update-date") ?? o.UpdatedAt;
        EmlsPlace.Read(offer, o, lists);
        offer.TakeBlock("sales-agent")?.Take("agent-id", id => id == agent);
        EmlsPrice.Read(offer, o);
        EmlsElements.All.Read(offer, o, static (_, _) => { });
        o.Description = offer.TakeText("description");
        EmlsMedia.Read(offer, o);
        (o.ExternalId, o.FeedId) = (id, id ?? "");
        o.Unread = UnreadNodes.Of(offer);
        return new() { Id = id, Object = o, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadKind(FeedNode offer, PropertyObject o, EmlsLists lists, List<Reason> refused)
    {
        switch (offer.Attribute("type"))
        {
            case EmlsKinds.Flat:
                o.Kind = offer.ChildText("share-marker") == "1" ? ObjectKind.FlatShare : ObjectKind.Flat;
                EmlsWords.ReadDwelling(offer, o, lists);
                break;
            case EmlsKinds.Room:
                o.Kind = ObjectKind.Room;
                EmlsWords.ReadDwelling(offer, o, lists);
                break;
            case EmlsKinds.Country or EmlsKinds.Commerce:
                if (EmlsWords.ReadKind(offer, lists) is { } kind) o.Kind = kind;
                else refused.Add(new(FeedProblems.KindUnknown, $"{EmlsLists.PropertyType} {offer.ChildText(EmlsLists.PropertyType)}"));
                EmlsWords.ReadLand(offer, o, lists);
                break;
            case { Length: > 0 } type:
                refused.Add(new(FeedProblems.KindUnknown, type));
                break;
            default:
                refused.Add(new(FeedProblems.KindMissing));
                break;
        }
    }
}
