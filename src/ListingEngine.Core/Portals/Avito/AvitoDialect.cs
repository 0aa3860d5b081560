using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Avito's <c>Ads</c> of version 3, both ways.</summary>
public sealed class AvitoDialect : IFeedDialect
{
    /// <summary>Extra pictures are ignored by the portal (T26).</summary>
    internal const int MostPhotos = 40;

    internal const int MostName = 40;

    public string Key => "avito";

    public int Version => 3;

    public bool IsImported => true;

    public string Schema => "avito/unofficial.xsd";

    public string OfferElement => "Ad";

    public string RootElement => "Ads";

    public IReadOnlyList<FeedRule> Rules => AvitoRules.All;

    public FeedLimits Limits { get; } = new(MostPhotos, AvitoDescription.Most, 100_000, AvitoSources.Limits);

    public IReadOnlyList<string> Services => AvitoPromotion.Services;

    public string PhoneElement => "ContactPhone";

    public IReadOnlyList<string> Fees => AvitoPromotion.Fees;

    public bool Takes(ObjectKind kind, Deal deal) => AvitoKinds.Template(kind, deal) != AvitoTemplate.None;

    public void WriteHead(FeedWriter writer, FeedEdition edition) =>
        writer.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Ads formatVersion=\"3\" target=\"Avito.ru\">\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        var template = AvitoKinds.Template(o);
        writer.Start(OfferElement);
        writer.Element("Id", AvitoText.Written(offer.Id));
        if (offer.Promotion is { } promotion) AvitoPromotion.Write(promotion, writer);
        writer.Element("ManagerName", Name(offer.Contact));
        writer.Element("ContactPhone", Phone(offer.Contact));
        AvitoHead.Write(o, template, writer);
        writer.Element("Description", AvitoDescription.Written(offer.Description));
        AvitoVocabulary.Of(template).Write(o, writer);
        AvitoPhotos.Write(offer.Photos, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</Ads>\n");

    public string? IdOf(FeedNode offer) => offer.ChildText("Id");

    public ReadOffer Read(FeedNode offer) => new AvitoReader(offer).Read();

    /// <summary>Avito shows one number; the first one that is a number is sent.</summary>
    internal static string? Phone(OfferContact contact)
    {
        foreach (var phone in contact.Phones)
            if (Phones.Read(phone) is { } number) return number;
        return null;
    }

    private static string? Name(OfferContact contact) => AvitoText.Written(contact.Name) is { } name ? AvitoText.Cut(name, MostName) : null;
}
