using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>Reads a <c>bn-object</c> in any order of its elements.</summary>
internal static class BnFeedReading
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
    [
        .. BnFeedVocabulary.Names, "id", "type", "action", "new-building", "additional-terms", "location/street", "location/house", "location/metro/name", "location/metro/time-on-foot",
        "location/metro/time-transport", "location/railway-station/name", "price/value", "price/currency", "price/unit", "price/period", "agent/name", "agent/organization", "agent/phone",
        "agent/email", "description/full", "files/image",
    ]);

    public static ReadOffer Read(FeedNode offer)
    {
        var o = new PropertyObject();
        var refused = new List<Reason>(0);
        var id = offer.TakeText("id");
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadKind(offer, o, refused);
        ReadDeal(offer, o, refused);
        if (offer.TakeBlock("price") is { } price) ReadPrice(price, o);
        if (o.Deal == Deal.LongRent) o.PricePeriod ??= PricePeriod.Month;
        offer.Take("new-building", text => ReadMarket(text, o));
        offer.Take("additional-terms", text => LookAlikes.Fold(text) == LookAlikes.Fold(BnFeedDialect.Mortgage) && (o.Attributes.MortgageAllowed = true) is true);
        if (offer.TakeBlock("location") is { } location) ReadLocation(location, o);
        var contact = ReadAgent(offer);
        if (offer.TakeBlock("description") is { } description) o.Description = description.TakeText("full");
        BnFeedVocabulary.Body.Read(offer, o, static (_, _) => { });
        if (offer.TakeBlock("files") is { } files) o.Photos.AddRange(files.TakeLinks("image").Select(static url => new ObjectPhoto { Url = url }));
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Contact = contact, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadKind(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var type = offer.TakeText("type");
        if (type is null) refused.Add(new(FeedProblems.KindMissing));
        else if (!BnFeedWords.ReadType(type, o)) refused.Add(new(FeedProblems.KindUnknown, type));
    }

    private static void ReadDeal(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var action = offer.TakeText("action");
        switch (action is null ? null : LookAlikes.Fold(action))
        {
            case null: refused.Add(new(FeedProblems.DealMissing)); break;
            case "продажа": o.Deal = Deal.Sale; break;
            case "аренда": o.Deal = Deal.LongRent; break;
            default: refused.Add(new(FeedProblems.DealUnknown, action)); break;
        }
    }

    private static bool ReadMarket(string text, PropertyObject o)
    {
        if (Flags.Read(text) is not { } isNew) return false;
        o.Market = isNew ? Market.NewBuilding : Market.Secondary;
        return true;
    }

    private static void ReadPrice(FeedNode price, PropertyObject o)
    {
        price.Take("value", text => (o.Price = Numbers.Read(text)) is not null);
        price.Take("currency", static text => LookAlikes.Fold(text) is "rub" or "rur");
        price.Take("unit", text => BnFeedWords.Units.Read(text) is { } unit && (o.PriceUnit = unit) == unit);
        price.Take("period", text =>
        {
            if (o.Deal == Deal.Sale || LookAlikes.Fold(text) is not ("день" or "сутки")) return false;
            (o.Deal, o.PricePeriod) = (Deal.DailyRent, PricePeriod.Day);
            return true;
        });
    }

    private static void ReadLocation(FeedNode location, PropertyObject o)
    {
        BnFeedVocabulary.Place.Read(location, o, static (_, _) => { });
        BnFeedVocabulary.Coordinates.Read(location, o, static (_, _) => { });
        o.Address.Line = StreetAndHouse.Join(location.TakeText("street"), location.TakeText("house"));
        foreach (var metro in location.TakeBlocks("metro")) ReadMetro(metro, o);
        if (location.TakeBlock("railway-station") is { } station) o.Attributes.RailwayStation = station.TakeText("name");
    }

    private static void ReadMetro(FeedNode metro, PropertyObject o)
    {
        if (metro.TakeText("name") is not { } name) return;
        var station = new MetroStation { Name = name };
        metro.Take("time-on-foot", text => (station.WalkMinutes = Numbers.ReadWhole(text)) is not null);
        metro.Take("time-transport", text => (station.TransportMinutes = Numbers.ReadWhole(text)) is not null);
        o.Metro.Add(station);
    }

    private static OfferContact ReadAgent(FeedNode offer)
    {
        if (offer.TakeBlock("agent") is not { } agent) return new();
        var phones = new List<string>(1);
        foreach (var node in agent.TakeAll("phone"))
        {
            if (Phones.Read(node.Text) is { } phone) phones.Add(phone);
            else node.Taken = node.IsEmpty;
        }

        return new() { Name = agent.TakeText("name"), Organization = agent.TakeText("organization"), Phones = phones, Email = agent.TakeText("email") };
    }
}
