using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>The newer format of BN.RU, in words. Facts and doubts: <c>feeds-schemas/bn-feed/SOURCE.md</c>.</summary>
public sealed class BnFeedDialect : IFeedDialect
{
    internal const string Mortgage = "Ипотека";

    public string Key => "bn-feed";

    public int Version => 1;

    public string Schema => "bn-feed/unofficial.xsd";

    public string OfferElement => "bn-object";

    public string RootElement => "bn-feed";

    public IReadOnlyList<FeedRule> Rules => BnFeedRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, Description: null, Offers: null, BnFeedSources.Readers);

    public bool Takes(ObjectKind kind, Deal deal) => BnFeedWords.Takes(kind) && deal is Deal.Sale or Deal.LongRent or Deal.DailyRent;

    public void WriteHead(FeedWriter writer, FeedEdition edition) => writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<bn-feed>\n");

    public void WriteFoot(FeedWriter writer) => writer.Raw("</bn-feed>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement);
        writer.Element("id", offer.Id);
        writer.Element("type", BnFeedWords.Type(o));
        writer.Element("action", o.Deal == Deal.Sale ? "продажа" : "аренда");
        if (o.Market == Market.NewBuilding) writer.Element("new-building", "1");
        BnFeedBlocks.WriteLocation(o, writer);
        BnFeedBlocks.WritePrice(o, writer);
        writer.Element("additional-terms", o.Attributes.MortgageAllowed == true ? Mortgage : null);
        BnFeedBlocks.WriteAgent(offer.Contact, writer);
        BnFeedBlocks.WriteDescription(offer.Description, writer);
        BnFeedVocabulary.Body.Write(o, writer);
        BnFeedBlocks.WriteFiles(offer.Photos, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.ChildText("id");

    public ReadOffer Read(FeedNode offer) => BnFeedReading.Read(offer);
}
