using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>The partner format of «Из рук в руки». Facts and doubts: <c>feeds-schemas/irr/SOURCE.md</c>.</summary>
public sealed class IrrDialect : IFeedDialect
{
    // The format's moments have no zone: they are Moscow's.
    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    public string Key => "irr";

    public int Version => 1;

    public TimeSpan? Term => TimeSpan.FromDays(10);

    public bool AsksPhotoHash => true;

    public string Schema => "irr/unofficial.xsd";

    public string OfferElement => "store-ad";

    public string RootElement => "users";

    public IReadOnlyList<FeedRule> Rules => IrrRules.All;

    public FeedLimits Limits { get; } = new(IrrPhotos.Most, IrrRules.MostDescription, Offers: null, IrrSources.Strictest);

    public bool Takes(ObjectKind kind, Deal deal) => IrrCategory.Takes(kind, deal);

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<users>\n");
        writer.Start("user", "deactivate-untouched", IrrPortal.SwitchesOff(edition.Settings) ? "true" : "false");
        writer.Start("match");
        writer.Element("user-id", IrrPortal.Partner(edition.Settings) ?? "0");
        writer.End("match");
        writer.Raw("\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</user>\n</users>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Open(OfferElement);
        writer.Attribute("power-ad", "1");
        writer.Attribute("source-id", offer.Id);
        writer.Attribute("category", IrrCategory.Path(o));
        if (offer.Term is { } term)
        {
            writer.Attribute("validfrom", Moment(term.From));
            writer.Attribute("validtill", Moment(term.Until));
        }

        writer.Opened();
        IrrPrice.Write(o, writer);
        writer.Element("title", IrrTitle.Of(o));
        writer.Element("description", offer.Description);
        IrrPhotos.Write(offer.Photos, writer);
        writer.Start(IrrField.Block);
        IrrPlace.Fields.Write(o, writer);
        IrrContact.Write(offer, writer);
        IrrVocabulary.Fields.Write(o, writer);
        writer.End(IrrField.Block);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => IrrReading.Id(offer);

    public ReadOffer Read(FeedNode offer) => IrrReading.Read(offer);

    private static string Moment(DateTimeOffset moment) => moment.ToOffset(Moscow).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
