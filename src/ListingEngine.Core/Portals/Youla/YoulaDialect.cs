using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>Юла's own format, which looks like a shop's. Facts and doubts: <c>feeds-schemas/youla/SOURCE.md</c>.</summary>
/// <param name="settings">Where the dictionary stands by which a feed is read; none understands no attribute.</param>
public sealed class YoulaDialect(PortalSettings? settings = null) : IFeedDialect
{
    private const int MostPhotos = 10;

    public string Key => "youla";

    public int Version => 1;

    public string Schema => "youla/unofficial.xsd";

    public string OfferElement => "offer";

    public string RootElement => "yml_catalog";

    public IReadOnlyList<FeedRule> Rules => YoulaRules.All;

    public FeedLimits Limits { get; } = new(MostPhotos, Description: null, Offers: null, YoulaSources.Exporters);

    public IFeedDialect Knowing(PortalSettings settings) => new YoulaDialect(settings);

    public bool Takes(ObjectKind kind, Deal deal) => YoulaCategory.Of(kind, deal) is not null;

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.Start("yml_catalog", "date", edition.Generated.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        writer.Raw("\n<shop><offers>\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</offers></shop></yml_catalog>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement, "id", offer.Id);
        if (WebAddress.IsPlain(o.Attributes.PageUrl)) writer.Element("url", o.Attributes.PageUrl);
        writer.Element("youlaCategoryId", (long)YoulaCategory.RealEstate);
        writer.Element("youlaSubcategoryId", (long?)YoulaCategory.Of(o.Kind, o.Deal));
        writer.Element("address", o.Address.Whole());
        writer.Element("price", WholePrice.Of(o));
        writer.Element("phone", YoulaRules.Phone(offer));
        writer.Element("name", FeedWriter.Told(o.Attributes.Title).IsEmpty ? Sentences.Capitalize(AdvertTitle.Of(o)) : o.Attributes.Title);
        foreach (var photo in YoulaRules.Photos(offer).Take(MostPhotos)) writer.Element("picture", photo.Url);
        writer.Element("description", offer.Description);
        writer.Element("managerName", offer.Contact.Name);
        YoulaAttributes.Write(offer, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.Attribute("id") is { Length: > 0 } id ? id : null;

    public ReadOffer Read(FeedNode offer) => YoulaReading.Read(offer, IdOf(offer), YoulaDictionary.Of(settings ?? PortalSettings.None));
}
