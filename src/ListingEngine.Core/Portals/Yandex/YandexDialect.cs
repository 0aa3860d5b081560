using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>YRL, the language of Yandex Realty. Facts and doubts: <c>feeds-schemas/yandex/SOURCE.md</c>.</summary>
public sealed class YandexDialect : IFeedDialect
{
    private const string Namespace = "http://webmaster.yandex.ru/schemas/feed/realty/2010-06";

    private static readonly Vocabulary Head = new(
        YandexElements.Link("url", o => o.Attributes.PageUrl),
        FeedElement.Text("cadastral-number", o => o.Attributes.CadastralNumber)
            .For(static o => YandexText.IsCadastralNumber(o.Attributes.CadastralNumber)),
        FeedElement.Text("lot-number", o => o.Attributes.LotNumber));

    public string Key => "yandex";

    public int Version => 3;

    public bool IsImported => true;

    public string Schema => "yandex/unofficial.xsd";

    public string OfferElement => "offer";

    public string RootElement => "realty-feed";

    public IReadOnlyList<FeedRule> Rules => YandexRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, YandexRules.MostDescription, Offers: null, YandexSources.Text);

    internal static IEnumerable<FeedElement> Elements =>
    [
        .. Head.Elements, .. YandexHousing.Terms.Elements, .. YandexHousing.Premises.Elements, .. YandexHousing.Building.Elements,
        .. YandexHousing.Country.Elements, .. YandexCommercial.Head.Elements, .. YandexCommercial.Terms.Elements,
        .. YandexCommercial.Premises.Elements, .. YandexCommercial.Building.Elements, .. YandexGarages.All.Elements,
        .. YandexMedia.Beside.Elements,
    ];

    public IReadOnlyList<string> Services => YandexPromotion.Services;

    public string PhoneElement => "phone";

    public bool Takes(ObjectKind kind, Deal deal) => deal is Deal.Sale or Deal.LongRent or Deal.DailyRent && YandexKinds.Takes(kind);

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.Raw($"<realty-feed xmlns=\"{Namespace}\">\n");
        YandexDates.Moment(writer, "generation-date", edition.Generated);
        writer.Raw("\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</realty-feed>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement, "internal-id", offer.Id);
        WriteHeader(offer, writer);
        YandexLocation.Write(o, writer);
        YandexAgent.Write(o, offer.Contact, writer);
        YandexPrices.Write(o, writer);
        WriteTerms(o, writer);
        YandexAreas.Write(o, writer);
        YandexMedia.Write(offer, writer);
        WritePremises(o, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.Attribute("internal-id") is { Length: > 0 } id ? id : null;

    public ReadOffer Read(FeedNode offer) => YandexReader.Read(offer);

    private static void WriteHeader(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Element("type", o.Deal == Deal.Sale ? "продажа" : "аренда");
        if (!IsCommercial(o)) writer.Element("property-type", "жилая");
        writer.Element("category", Category(o));
        if (IsGarage(o)) writer.Element("garage-type", GarageTypes.Write(GarageType(o)));
        if (IsCommercial(o))
        {
            YandexFlags.WriteTypes(o, writer);
            YandexCommercial.Head.Write(o, writer);
        }

        Head.Write(o, writer);
        YandexDates.Moment(writer, "creation-date", o.CreatedAt);
        YandexPromotion.Write(offer.Promotion, writer);
    }

    private static void WriteTerms(PropertyObject o, FeedWriter writer)
    {
        if (IsCommercial(o)) YandexCommercial.Terms.Write(o, writer);
        else if (!IsGarage(o)) YandexHousing.Terms.Write(o, writer);
    }

    private static void WritePremises(PropertyObject o, FeedWriter writer)
    {
        if (IsCommercial(o))
        {
            YandexCommercial.Premises.Write(o, writer);
            YandexCommercial.Building.Write(o, writer);
            return;
        }

        if (IsGarage(o))
        {
            YandexGarages.All.Write(o, writer);
            return;
        }

        if (IsNew(o)) writer.Element("new-flat", "1");
        if (o.Kind != ObjectKind.Land)
        {
            YandexHousing.Premises.Write(o, writer);
            YandexHousing.Building.Write(o, writer);
        }

        if (IsCountry(o)) YandexHousing.Country.Write(o, writer);
    }
}
