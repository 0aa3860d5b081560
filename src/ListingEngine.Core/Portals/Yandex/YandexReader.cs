using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>
/// Reads an offer as real exporters write it: any order, both languages, old elements. What decides how others are read comes first:
/// the category, the deal, and the price with its period.
/// </summary>
internal static class YandexReader
{
    private static readonly Vocabulary Words = new([.. YandexDialect.Elements]);

    private static readonly FrozenSet<string> Areas = FrozenSet.Create("area", "living-space", "kitchen-space", "room-space", "lot-area");

    /// <summary>Switches of the feed itself and marks of classified boards (P2): understood, and nothing of the object.</summary>
    private static readonly FrozenSet<string> Switches =
        FrozenSet.Create("is-image-order-change-allowed", "disable-flat-plan-guess", "payed-adv", "manually-added");

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
    [
        .. Words.Elements.Select(e => e.Name), .. YandexLocation.Names.Select(n => $"location/{n}"), .. Areas, .. Switches,
        "type", "property-type", "category", "commercial-type", "garage-type", "new-flat", "creation-date", "last-update-date",
        "expire-date", "vas",
        "sales-agent/name", "sales-agent/phone", "sales-agent/category", "sales-agent/organization", "sales-agent/url", "sales-agent/email",
        "sales-agent/photo", "price/value", "price/currency", "price/period", "price/unit", "price/taxation-form",
        "area/value", "area/unit", "lot-area/value", "lot-area/unit",
    ]);

    public static ReadOffer Read(FeedNode offer)
    {
        var o = new PropertyObject();
        var problems = new YandexProblems();
        var refused = new List<Reason>();
        var aside = new List<Unread>();
        var id = offer.Attribute("internal-id") is { Length: > 0 } told ? told : null;
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadDeal(offer, o, refused);
        ReadKind(offer, o, refused, problems);
        YandexPrices.Read(offer, o, problems);
        if (o.Deal == Deal.LongRent) o.PricePeriod ??= PricePeriod.Month;
        ReadRest(offer, o, problems);
        YandexMedia.Read(offer, o, problems);
        var contact = YandexAgent.Read(offer, o, problems);
        var promotion = YandexPromotion.Read(offer, problems, aside);
        (o.ExternalId, o.FeedId) = (id, id ?? "");
        o.Unread = [.. aside, .. UnreadNodes.Of(offer)];
        problems.Explain(o.Unread, Known.Contains);
        return new()
        {
            Id = id,
            Object = o,
            Contact = contact,
            Promotion = promotion,
            Refused = refused,
            Problems = problems.Reasons,
            Line = offer.Line,
        };
    }

    private static void ReadDeal(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var type = offer.TakeText("type");
        if (YandexWords.Read(YandexWords.Deals, type) is { } deal) o.Deal = deal;
        else refused.Add(type is null ? new(FeedProblems.DealMissing) : new(FeedProblems.DealUnknown, type));
    }

    private static void ReadKind(FeedNode offer, PropertyObject o, List<Reason> refused, YandexProblems problems)
    {
        if (offer.Take("property-type") is { Text.Length: > 0 } property && !IsPropertyType(property.Text))
        {
            property.Taken = false;
            problems.NotUnderstood("", property);
        }

        var category = offer.TakeText("category");
        var commercial = YandexFlags.ReadTypes(offer, o, node => problems.NotUnderstood("", node));
        var kind = IsCommercial(category) || category is null ? commercial : YandexWords.Read(YandexKinds.Residential, category);
        var word = IsCommercial(category) ? LeftType(offer) : category;
        if (kind is { } known) o.Kind = known;
        else refused.Add(word is null ? new(FeedProblems.KindMissing) : new(FeedProblems.KindUnknown, word));
        if (offer.Take("garage-type") is { Text.Length: > 0 } garage) ReadGarage(garage, o, problems);
    }

    private static string? LeftType(FeedNode offer) =>
        offer.Children.FirstOrDefault(n => n is { Name: "commercial-type", Taken: false })?.Text;

    private static void ReadGarage(FeedNode garage, PropertyObject o, YandexProblems problems)
    {
        switch (YandexWords.Read(YandexKinds.GarageTypes, garage.Text))
        {
            case YandexGarageType.ParkingPlace when o.Kind == ObjectKind.Garage: o.Kind = ObjectKind.ParkingPlace; break;
            case YandexGarageType.ParkingPlace: break;
            case YandexGarageType.Box: o.Attributes.GarageKind = Objects.Values.GarageKind.Box; break;
            case YandexGarageType.Garage: o.Attributes.GarageKind = Objects.Values.GarageKind.Garage; break;
            default:
                garage.Taken = false;
                problems.NotUnderstood("", garage);
                break;
        }
    }

    private static void ReadRest(FeedNode offer, PropertyObject o, YandexProblems problems)
    {
        if (offer.Take("new-flat") is { Text.Length: > 0 } newFlat)
        {
            if (Flags.Read(newFlat.Text) is { } isNew) o.Market = isNew ? Market.NewBuilding : Market.Secondary;
            else Leave(newFlat, problems);
        }

        ReadDate(offer, "creation-date", problems, moment => o.CreatedAt = moment);
        ReadDate(offer, "last-update-date", problems, moment => o.UpdatedAt = moment);
        // Of older papers (P2): understood, and nothing of the object.
        ReadDate(offer, "expire-date", problems, static _ => { });
        foreach (var node in offer.Children)
        {
            if (Switches.Contains(node.Name)) ReadSwitch(node, problems);
            if (!Areas.Contains(node.Name)) continue;
            node.Taken = YandexAreas.Take(o, node);
            if (!node.Taken) problems.NotUnderstood(node.Name, YandexAreas.Text(node));
        }

        YandexLocation.Take(offer, o, problems, "");
        if (offer.TakeBlock("location") is { } location) YandexLocation.Take(location, o, problems, "location/");
        Words.Read(offer, o, (_, node) => problems.NotUnderstood("", node));
        YandexAreas.Settle(o);
    }

    private static void ReadSwitch(FeedNode node, YandexProblems problems)
    {
        if (Flags.Read(node.Text) is not null || node is { Text.Length: 0, Children.Count: 0 }) node.Taken = true;
        else Leave(node, problems);
    }

    private static void ReadDate(FeedNode offer, string name, YandexProblems problems, Action<DateTimeOffset> set)
    {
        if (offer.Take(name) is not { Text.Length: > 0 } node) return;
        if (YandexDates.Read(node.Text) is not { } moment) Leave(node, problems);
        else if (YandexDates.IsTold(moment)) set(moment);
    }

    private static void Leave(FeedNode node, YandexProblems problems)
    {
        node.Taken = false;
        problems.NotUnderstood("", node);
    }

    private static bool IsCommercial(string? category) =>
        category is not null && LookAlikes.Fold(category) is YandexKinds.Commercial or "commercial";

    private static bool IsPropertyType(string text) =>
        LookAlikes.Fold(text) is "жилая" or "living" or "нежилая" or YandexKinds.Commercial or "commercial";
}
