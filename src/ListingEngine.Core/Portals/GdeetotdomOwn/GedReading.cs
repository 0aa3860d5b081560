using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>Reads an <c>OBJECT</c>; what nobody understood is kept aside.</summary>
internal static class GedReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
    [
        "TYPE_REALTY", "TYPE_OBJECT", "TYPE_OPER", "WEB_OBJECT", "AD", "AGENCY", "DT", "CURRENCY", "COST", "FILES/FILE", .. GedPlace.Names,
        .. GedElements.Names,
    ]);

    public static ReadOffer Read(FeedNode offer, PortalSettings settings)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        var id = Id(offer);
        offer.TakeBlock("AD");
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadKind(offer, settings, o, refused);
        ReadPage(offer, o);
        var contact = ReadContact(offer);
        offer.TakeBlock("DT");
        GedPlace.Read(offer, o);
        ReadPrice(offer, o);
        GedElements.Read(offer, o);
        ReadPhotos(offer, o);
        (o.ExternalId, o.FeedId) = (id, id ?? "");
        o.Unread = UnreadNodes.Of(offer);
        return new() { Id = id, Object = o, Contact = contact, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    public static string? Id(FeedNode offer)
    {
        foreach (var child in offer.Children)
            if (child.Name == "AD") return child.Attribute("ADVNUM") is { Length: > 0 } id ? id : null;
        return null;
    }

    private static void ReadKind(FeedNode offer, PortalSettings settings, PropertyObject o, List<Reason> refused)
    {
        if (offer.Take("TYPE_REALTY") is { } branch) ReadBranch(branch, settings, o);
        if (offer.TakeText("TYPE_OBJECT") is not { } kind) refused.Add(new(FeedProblems.KindMissing));
        else if (GedWords.Kinds.Read(kind) is { } known) o.Kind = known;
        else refused.Add(new(FeedProblems.KindUnknown, kind));
        if (offer.TakeText("TYPE_OPER") is not { } deal) refused.Add(new(FeedProblems.DealMissing));
        else if (GedWords.ReadDeal(settings, deal) is { } told) o.Deal = told;
        else refused.Add(new(FeedProblems.DealUnknown, deal));
        o.PricePeriod = o.Deal switch { Deal.LongRent => PricePeriod.Month, Deal.DailyRent => PricePeriod.Day, _ => null };
    }

    private static void ReadBranch(FeedNode branch, PortalSettings settings, PropertyObject o)
    {
        branch.Taken = GedWords.IsBranch(settings, branch.Text) || branch is { Text.Length: 0, Children.Count: 0 };
        if (LookAlikes.Fold(branch.Text) == GedWords.Elite) o.Attributes.IsElite = true;
    }

    private static void ReadPage(FeedNode offer, PropertyObject o)
    {
        if (offer.Take("WEB_OBJECT") is not { } page) return;
        if (WebAddress.IsPlain(page.Text)) o.Attributes.PageUrl = page.Text;
        else page.Taken = page is { Text.Length: 0, Children.Count: 0 };
    }

    private static OfferContact ReadContact(FeedNode offer)
    {
        if (offer.TakeBlock("AGENCY") is not { } agency) return new();
        var phone = Phones.Read(agency.Attribute("CONTACT_PHONE"));
        return new() { Phones = phone is null ? [] : [phone], Email = agency.Attribute("EMAIL") };
    }

    // A sum without a known currency is nobody's price.
    private static void ReadPrice(FeedNode offer, PropertyObject o)
    {
        var (currency, cost) = (offer.Take("CURRENCY"), offer.Take("COST"));
        var isKnown = currency is null or { Text: "RUR" or "RUB" or "", Children.Count: 0 };
        if (!isKnown) currency!.Taken = false;
        if (cost is null) return;
        o.Price = isKnown ? Numbers.Read(cost.Text) : null;
        cost.Taken = o.Price is not null || cost is { Text.Length: 0, Children.Count: 0 };
    }

    private static void ReadPhotos(FeedNode offer, PropertyObject o)
    {
        foreach (var files in offer.TakeBlocks("FILES"))
            foreach (var file in files.Children)
            {
                if (file.Name != "FILE" || !WebAddress.IsPlain(file.Attribute("FILEPATH"))) continue;
                file.Taken = file.IsBlock = true;
                o.Photos.Add(new() { Url = file.Attribute("FILEPATH")! });
            }
    }
}
