using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>AFY's own format, as far as a reader of it shows. Facts and doubts: <c>feeds-schemas/afy-own/SOURCE.md</c>.</summary>
public sealed class AfyOwnDialect : IFeedDialect
{
    public string Key => "afy-own";

    public int Version => 1;

    public string Schema => "afy-own/unofficial.xsd";

    public string OfferElement => "object";

    public string RootElement => "objects";

    public IReadOnlyList<FeedRule> Rules => AfyOwnRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, Description: null, Offers: null, AfyOwnSources.Reader);

    public bool Takes(ObjectKind kind, Deal deal) => AfyOwnCategory.Takes(kind, deal);

    public void WriteHead(FeedWriter writer, FeedEdition edition) => writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<objects>\n");

    public void WriteFoot(FeedWriter writer) => writer.Raw("</objects>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement);
        writer.Element("category", (long?)AfyOwnCategory.Of(o));
        writer.Element("theme", FeedWriter.Told(o.Attributes.Title) is { IsEmpty: false } title ? title.ToString() : OfferTitle.Made(o));
        writer.Element("description", offer.Description);
        writer.Element("original_url", AfyOwnPage.Of(offer));
        AfyOwnBlocks.Write(o, writer);
        foreach (var photo in offer.Photos)
            if (WebAddress.IsPlain(photo.Url)) writer.Element("image", photo.Url);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => AfyOwnPage.Read(offer.ChildText("original_url")).Id;

    public ReadOffer Read(FeedNode offer) => AfyOwnReading.Read(offer);
}
