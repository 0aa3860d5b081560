using System.Globalization;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>GED_VERSION 2, the old format of ГдеЭтотДом.ру. Facts and doubts: <c>feeds-schemas/gdeetotdom-own/SOURCE.md</c>.</summary>
/// <param name="known">What the plan was told of the portal's words; they are needed to read a feed back.</param>
public sealed class GedDialect(PortalSettings? known = null) : IFeedDialect
{
    private const int MostPhotos = 12;

    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    private readonly PortalSettings _known = known ?? PortalSettings.None;

    public string Key => "gdeetotdom-own";

    public int Version => 1;

    public Encoding Encoding => FeedEncodings.Windows1251;

    public TimeSpan? Term => TimeSpan.FromDays(7);

    public IFeedDialect Knowing(PortalSettings settings) => new GedDialect(settings);

    public string Schema => "gdeetotdom-own/unofficial.xsd";

    public string OfferElement => "OBJECT";

    public string RootElement => "LISTINGS";

    public IReadOnlyList<FeedRule> Rules => GedRules.All;

    public FeedLimits Limits { get; } = new(MostPhotos, GedRules.MostDescription, Offers: null, GedSources.Exporter) { FileBytes = 8_000_000 };

    public bool Takes(ObjectKind kind, Deal deal) => GedWords.Kinds.Has(kind) && (deal != Deal.DailyRent || kind == ObjectKind.Flat || kind.IsHouseLike());

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        var partner = GedPortal.Partner(edition.Settings) ?? "0";
        var moment = edition.Generated.ToUniversalTime();
        writer.Raw("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<LISTINGS>\n");
        writer.Open("LISTING");
        writer.Attribute("ADVFILENAME", $"{partner}_{moment.ToString("ddMMyyyyHHmmss", CultureInfo.InvariantCulture)}");
        writer.Attribute("DT_FILE", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'.0Z'", CultureInfo.InvariantCulture));
        writer.Attribute("GED_VERSION", "2");
        writer.Closed();
        writer.Start("PARTNER");
        writer.Element("PARTNER_NAME", GedPortal.PartnerName(edition.Settings) ?? "0");
        writer.Element("PARTNER_ID", partner);
        writer.End("PARTNER");
        writer.Raw("\n<ADS>\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</ADS>\n</LISTINGS>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement);
        writer.Element("TYPE_REALTY", GedWords.Branch(offer.Settings, o));
        writer.Element("TYPE_OBJECT", GedWords.Kinds.Write(o.Kind));
        writer.Element("TYPE_OPER", GedWords.WordOf(o.Deal, offer.Settings));
        if (WebAddress.IsPlain(o.Attributes.PageUrl)) writer.Element("WEB_OBJECT", o.Attributes.PageUrl);
        writer.Empty("AD", "ADVNUM", offer.Id);
        WriteAgency(offer, writer);
        WriteTerm(offer.Term, writer);
        GedPlace.Write(o, writer);
        writer.Element("CURRENCY", "RUR");
        writer.Element("COST", WholePrice.Of(o));
        GedElements.Write(offer, writer);
        WritePhotos(offer.Photos, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => GedReading.Id(offer);

    public ReadOffer Read(FeedNode offer) => GedReading.Read(offer, _known);

    private static void WriteAgency(Offer offer, FeedWriter writer)
    {
        writer.Open("AGENCY");
        writer.Attribute("CONTACT_PHONE", GedRules.Phone(offer.Contact) is { } phone ? (offer.Settings.Phones ?? PhoneForm.Tight).Of(phone) : null);
        writer.Attribute("EMAIL", offer.Contact.Email);
        writer.Closed();
    }

    private static void WriteTerm(AdvertTerm? term, FeedWriter writer)
    {
        if (term is not { } told) return;
        writer.Open("DT");
        writer.Attribute("BEGIN", Hour(told.From));
        writer.Attribute("END", Hour(told.Until));
        writer.Closed();
    }

    private static void WritePhotos(IReadOnlyList<ObjectPhoto> photos, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("FILES");
        foreach (var photo in photos.Where(static p => WebAddress.IsPlain(p.Url)).Take(MostPhotos)) writer.Empty("FILE", "FILEPATH", photo.Url);
        writer.EndOrUndo("FILES", before);
    }

    private static string Hour(DateTimeOffset moment) => moment.ToOffset(Moscow).ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture);
}
