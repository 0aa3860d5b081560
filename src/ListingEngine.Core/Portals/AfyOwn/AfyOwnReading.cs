using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>Reads an <c>object</c>; pictures are taken wherever they stand in it.</summary>
internal static class AfyOwnReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(["category", "theme", "description", "original_url", "image", .. AfyOwnBlocks.Names]);

    public static ReadOffer Read(FeedNode offer)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        ReadCategory(offer, o, refused);
        var id = ReadPage(offer, o);
        if (id is null) refused.Add(new(FeedProblems.NoId));
        AfyOwnBlocks.Read(offer, o);
        ReadPictures(offer, o);
        o.Description = offer.TakeText("description");
        if (offer.TakeText("theme") is { } title && title != OfferTitle.Made(o)) o.Attributes.Title = title;
        (o.ExternalId, o.FeedId) = (id, id ?? "");
        o.Unread = UnreadNodes.Of(offer);
        return new() { Id = id, Object = o, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadCategory(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        if (offer.Take("category") is not { Text.Length: > 0 } category) refused.Add(new(FeedProblems.KindMissing));
        else if (!AfyOwnCategory.Read(Numbers.ReadWhole(category.Text), o)) refused.Add(new(FeedProblems.KindUnknown, category.Text));
    }

    private static string? ReadPage(FeedNode offer, PropertyObject o)
    {
        var node = offer.Take("original_url");
        var (page, id) = AfyOwnPage.Read(node?.Text);
        if (page is null && node is { Text.Length: > 0 } or { Children.Count: > 0 }) node.Taken = false;
        o.Attributes.PageUrl = page;
        return id;
    }

    private static void ReadPictures(FeedNode parent, PropertyObject o)
    {
        foreach (var child in parent.Children)
        {
            if (child.Name == "image" && WebAddress.IsPlain(child.Text))
            {
                child.Taken = true;
                o.Photos.Add(new() { Url = child.Text });
            }
            else if (!child.Taken && child.Children.Count > 0) ReadPictures(child, o);
        }
    }
}
