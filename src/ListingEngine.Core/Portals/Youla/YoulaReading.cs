using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Youla;

internal static class YoulaReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        ["url", "youlaCategoryId", "youlaSubcategoryId", "address", "price", "phone", "name", "picture", "description", "managerName", .. YoulaAttributes.Slugs]);

    public static ReadOffer Read(FeedNode offer, string? id, YoulaDictionary dictionary)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadCategory(offer, o, refused);
        YoulaAttributes.Read(offer, o, dictionary);
        o.Address.Line = offer.TakeText("address");
        o.Description = offer.TakeText("description");
        Take(offer, "url", text => WebAddress.IsPlain(o.Attributes.PageUrl = text));
        Take(offer, "price", text => (o.Price = Numbers.Read(text)) is not null);
        foreach (var picture in offer.TakeAll("picture"))
        {
            if (WebAddress.IsPlain(picture.Text)) o.Photos.Add(new() { Url = picture.Text });
            else picture.Taken = IsEmpty(picture);
        }

        string? phone = null;
        Take(offer, "phone", text => (phone = Phones.Read(text)) is not null);
        if (offer.TakeText("name") is { } title && title != Sentences.Capitalize(AdvertTitle.Of(o))) o.Attributes.Title = title;
        var contact = new OfferContact { Name = offer.TakeText("managerName"), Phones = phone is null ? [] : [phone] };
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Contact = contact, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadCategory(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        Take(offer, "youlaCategoryId", static text => Numbers.ReadWhole(text) == YoulaCategory.RealEstate);
        var category = offer.TakeText("youlaSubcategoryId");
        if (category is null) refused.Add(new(FeedProblems.KindMissing));
        else if (!YoulaCategory.Read(Numbers.ReadWhole(category), o)) refused.Add(new(FeedProblems.KindUnknown, category));
    }

    // What is not understood is not taken: it is kept aside.
    private static void Take(FeedNode parent, string name, Func<string, bool> read)
    {
        if (parent.Take(name) is { } node && !IsEmpty(node)) node.Taken = read(node.Text);
    }

    private static bool IsEmpty(FeedNode node) => node is { Text.Length: 0, Children.Count: 0 };
}
