using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>The format of ЕМЛС, whose words are ids of its dictionaries. Facts and doubts: <c>feeds-schemas/emls/SOURCE.md</c>.</summary>
/// <param name="known">The dictionaries of a plan; without them a feed cannot be understood.</param>
public sealed class EmlsDialect(PortalSettings? known = null) : IFeedDialect
{
    private const string Namespace = "http://emls.ru/schemas/2015-08";

    private readonly PortalSettings _known = known ?? PortalSettings.None;

    public string Key => "emls";

    public int Version => 1;

    public IFeedDialect Knowing(PortalSettings settings) => new EmlsDialect(settings);

    public string Schema => "emls/unofficial.xsd";

    public string OfferElement => "offer";

    public string RootElement => "emls-realty-feed";

    public IReadOnlyList<FeedRule> Rules => EmlsRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, EmlsRules.MostDescription, Offers: null, EmlsSources.Exporter);

    public bool Takes(ObjectKind kind, Deal deal) => EmlsKinds.Type(kind, deal) is not null;

    public bool IsOffer(FeedNode node) => node.Attribute("type") != EmlsKinds.Agent;

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<emls-realty-feed xmlns=\"{Namespace}\">\n");
        writer.Element("generation-date", edition.Generated.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        writer.Raw("\n");
        EmlsAgent.Write(edition, writer);
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</emls-realty-feed>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        var lists = EmlsLists.Of(offer.Settings);
        writer.Open(OfferElement);
        writer.Attribute("id", offer.Id);
        writer.Attribute("type", EmlsKinds.Type(o));
        writer.Opened();
        EmlsPlace.WriteDay("creation-date", o.CreatedAt, writer);
        EmlsPlace.WriteDay("last-update-date", o.UpdatedAt, writer);
        EmlsPlace.Write(o, lists, writer);
        writer.Start("sales-agent");
        writer.Element("agent-id", EmlsAgent.Id(offer.Settings));
        writer.End("sales-agent");
        EmlsWords.Write(o, lists, writer);
        EmlsElements.All.Write(o, writer);
        EmlsPrice.Write(o, writer);
        writer.Element("description", offer.Description);
        EmlsMedia.Write(offer, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.Attribute("id") is { Length: > 0 } id ? id : null;

    public ReadOffer Read(FeedNode offer) => EmlsReading.Read(offer, EmlsLists.Of(_known), EmlsAgent.Id(_known));
}
