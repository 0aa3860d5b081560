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
        o.Attributes.PageUrl = offer.TakeLinks("url").FirstOrDefault();
        offer.Take("price", text => (o.Price = Numbers.Read(text)) is not null);
        o.Photos.AddRange(offer.TakeLinks("picture").Select(static url => new ObjectPhoto { Url = url }));
        string? phone = null;
        offer.Take("phone", text => (phone = Phones.Read(text)) is not null);
        if (offer.TakeText("name") is { } title && title != Sentences.Capitalize(AdvertTitle.Of(o))) o.Attributes.Title = title;
        var contact = new OfferContact { Name = offer.TakeText("managerName"), Phones = phone is null ? [] : [phone] };
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Contact = contact, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadCategory(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        offer.Take("youlaCategoryId", static text => Numbers.ReadWhole(text) == YoulaCategory.RealEstate);
        var category = offer.TakeText("youlaSubcategoryId");
        if (category is null) refused.Add(new(FeedProblems.KindMissing));
        else if (!YoulaCategory.Read(Numbers.ReadWhole(category), o)) refused.Add(new(FeedProblems.KindUnknown, category));
    }
}
