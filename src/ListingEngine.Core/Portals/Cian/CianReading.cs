using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>An object of a feed as ours. Order does not matter, and whatever nobody took is kept aside with its path.</summary>
internal static class CianReading
{
    // Values of lists that are read by hand: what stands there and was not taken is a value, not an unknown element.
    private static readonly FrozenSet<string> ValuesOfLists = FrozenSet.Create(StringComparer.Ordinal,
        "Auction/Bet", "PhoneSchema/CountryCode", "UndergroundInfoSchema/Id", "UndergroundInfoSchema/Time", "UndergroundInfoSchema/TransportType",
        "PhotoSchema/IsDefault", "LayoutPhoto/IsDefault", "VideoSchema/Url", "Services/ServicesEnum",
        "LiftTypeSchema/Type", "LiftTypeSchema/Count", "LiftTypeSchema/LoadCapacity", "CranageTypeSchema/Type",
        "ExtinguishingSystemTypes/ExtinguishingSystemTypeEnum", "IncludedOptions/IncludedOptionsEnum", "OpeningHours/Type");

    public static ReadOffer Read(FeedNode offer)
    {
        var problems = new List<Reason>();
        var refused = new List<Reason>(0);
        var o = new PropertyObject();
        var id = offer.TakeText("ExternalId");
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadCategory(offer, o, refused);
        o.ExternalId = id;
        o.FeedId = id ?? "";
        o.Description = CianText.Plain(offer.TakeText("Description"));
        var inHectares = IsInHectares(offer);
        var notUnderstood = new HashSet<FeedNode>(0);
        foreach (var run in CianVocabulary.All) run.Read(offer, o, (_, node) => notUnderstood.Add(node));
        if (inHectares && o.LandArea is > 0 and < 1_000_000_000 and var hectares) o.LandArea = hectares * 100;
        if (o.Attributes.IsStudio == true) o.Rooms = null;
        o.Photos = CianMedia.ReadPhotos(offer);
        CianMedia.ReadVideos(offer, o.Attributes);
        var contact = CianContact.Read(offer);
        var promotion = CianPromotion.Read(offer);
        Report(offer, "", notUnderstood, [], problems);
        o.Unread = UnreadNodes.Of(offer);
        return new()
        {
            Id = id,
            Object = o,
            Contact = contact,
            Promotion = promotion,
            Refused = refused,
            Problems = problems,
            Line = offer.Line,
        };
    }

    private static void ReadCategory(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var word = offer.TakeText("Category");
        if (word is null)
        {
            refused.Add(new(FeedProblems.KindMissing));
            return;
        }

        if (CianCategories.Meaning(word) is not { } meaning)
        {
            refused.Add(new(FeedProblems.KindUnknown, word));
            return;
        }

        (o.Kind, o.Deal, o.Market) = meaning;
        if (o.Kind == ObjectKind.Garage && TextOf(offer, "Garage", "Type") == "parkingPlace") o.Kind = ObjectKind.ParkingPlace;

        // A rent without a period is asked per month; commerce may say a year.
        o.PricePeriod = o.Deal switch { Deal.DailyRent => PricePeriod.Day, Deal.LongRent => PricePeriod.Month, _ => null };
    }

    private static bool IsInHectares(FeedNode offer) => TextOf(offer, "Land", "AreaUnitType") == "hectare";

    private static string? TextOf(FeedNode offer, string block, string name)
    {
        foreach (var child in offer.Children)
        {
            if (child.Name != block) continue;
            foreach (var value in child.Children)
                if (value.Name == name) return value.Text;
        }

        return null;
    }

    private static void Report(FeedNode parent, string path, HashSet<FeedNode> notUnderstood, HashSet<string> seen, List<Reason> into)
    {
        foreach (var child in parent.Children)
        {
            if (notUnderstood.Contains(child) || IsUntakenValue(parent, child))
                into.Add(new(FeedProblems.NotUnderstood, $"{child.Name}: {child.Text}"));
            else if (child.Children.Count > 0) Report(child, $"{path}{child.Name}/", notUnderstood, seen, into);
            else if (!child.Taken && seen.Add(path + child.Name)) into.Add(new(FeedProblems.UnknownElement, path + child.Name));
        }
    }

    private static bool IsUntakenValue(FeedNode parent, FeedNode child) =>
        !child.Taken && child.Children.Count == 0 && ValuesOfLists.Contains($"{parent.Name}/{child.Name}");
}
