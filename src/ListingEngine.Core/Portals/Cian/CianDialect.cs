using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The feed format of ЦИАН, version 2.</summary>
public sealed class CianDialect : IFeedDialect
{
    public string Key => "cian";

    public int Version => 4;

    public bool IsImported => true;

    public string Schema => "cian/unofficial.xsd";

    public string? CategorySchema(FeedNode offer) => CianCategories.Schema(offer.ChildText("Category"));

    public string OfferElement => "object";

    public string RootElement => "feed";

    public IReadOnlyList<FeedRule> Rules => CianRules.All;

    public FeedLimits Limits { get; } = new(
        CianMedia.MostPhotos, CianRules.LongestDescription, Offers: null, CianPapers.SchemaAndArchive, CianMedia.LeastSide);

    public IReadOnlyList<string> Services => CianPromotion.Services;

    public bool Takes(ObjectKind kind, Deal deal) => CianCategories.Of(kind, deal) != CianCategory.None;

    // The schema has no place for a date: the head is the same in every version of a feed.
    public void WriteHead(FeedWriter writer, FeedEdition edition) =>
        writer.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed><feed_version>2</feed_version>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start("object");
        writer.Element("Category", CianCategories.Word(CianCategories.Of(o)));
        CianPromotion.WriteBid(offer.Promotion, writer);
        writer.Element("ExternalId", CianText.Told(offer.Id));
        CianVocabulary.Beginning.Write(o, writer);
        writer.Element("Description", CianText.Description(offer.Description));
        CianVocabulary.Place.Write(o, writer);
        CianContact.WritePhones(offer.Contact, writer);
        CianVocabulary.Body.Write(o, writer);
        CianContact.WriteSubAgent(offer.Contact, writer);
        CianVocabulary.InnerAreas.Write(o, writer);
        CianMedia.WritePhotos(offer.Photos, writer);
        CianVocabulary.Comforts.Write(o, writer);
        CianMedia.WriteVideos(o.Attributes, writer);
        CianVocabulary.Building.Write(o, writer);
        CianPromotion.WriteServices(offer.Promotion, writer);
        CianBargainLines.Terms.Write(o, writer);
        writer.Raw("</object>\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</feed>\n");

    public string? IdOf(FeedNode offer) => offer.ChildText("ExternalId");

    public ReadOffer Read(FeedNode offer) => CianReading.Read(offer);
}
