using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>The store catalogue as YML that Tilda fetches by link. Facts and doubts: <c>feeds-schemas/tilda-yml/SOURCE.md</c>.</summary>
public sealed class TildaYmlDialect : IFeedDialect
{
    private const string Rouble = "RUB";

    private static readonly (string Name, TableColumn Column)[] Params = [.. TildaWords.Characteristics.Select(c => (c.Name, TableColumn.Named(c.Field)))];

    private static readonly string[] Known = ["name", "url", "price", "currencyId", "categoryId", "picture", "description", "param"];

    // No id can be taken for it, because its quotes are escaped.
    private static readonly byte[] OnSale = [.. "\" available=\"true\">"u8], Closed = [.. "\" available=\"false\">"u8];

    public string Key => "tilda-yml";

    public int Version => 1;

    public string Schema => "tilda-yml/unofficial.xsd";

    public string OfferElement => "offer";

    public string RootElement => "yml_catalog";

    public IReadOnlyList<FeedRule> Rules => TildaYmlRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, Description: null, Offers: null, TildaSources.Unknown);

    public Func<byte[], byte[]?> Closing => static offer =>
        offer.AsSpan().IndexOf(OnSale) is >= 0 and var at ? [.. offer.AsSpan(0, at), .. Closed, .. offer.AsSpan(at + OnSale.Length)] : null;

    public bool IsOffer(FeedNode node) => node.Attribute("available") != "false";

    public bool Takes(ObjectKind kind, Deal deal) => TildaWords.Kinds.Has(kind) && TildaWords.Deals.Has(deal);

    // The sections stand before the products: which of them are empty is not known yet.
    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        writer.Start("yml_catalog", "date", edition.Generated.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        writer.Raw("\n<shop>\n");
        writer.Element("name", edition.Company?.Name);
        writer.Element("company", edition.Company is { } company && FeedWriter.Told(company.LegalName).IsEmpty ? company.Name : edition.Company?.LegalName);
        if (WebAddress.IsPlain(edition.Company?.Site)) writer.Element("url", edition.Company?.Site);
        writer.Raw($"<currencies><currency id=\"{Rouble}\" rate=\"1\"/></currencies>\n<categories>");
        foreach (var (number, name) in TildaSections.All) writer.Element("category", "id", number.ToString(CultureInfo.InvariantCulture), name);
        writer.Raw("</categories>\n<offers>\n");
    }

    public void WriteFoot(FeedWriter writer) => writer.Raw("</offers>\n</shop>\n</yml_catalog>\n");

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Raw("<offer id=\"");
        writer.Escaped(offer.Id);
        writer.Raw("\" available=\"true\">");
        writer.Element("name", TildaText.Title(o));
        if (WebAddress.IsPlain(o.Attributes.PageUrl)) writer.Element("url", o.Attributes.PageUrl);
        writer.Element("price", o.Price);
        writer.Element("currencyId", Rouble);
        writer.Element("categoryId", (long)TildaSections.Of(o.Kind, o.Deal));
        foreach (var photo in offer.Photos)
            if (WebAddress.IsPlain(photo.Url)) writer.Element("picture", photo.Url);
        writer.Element("description", TildaText.ToHtml(offer.Description));
        foreach (var (name, column) in Params)
            if (FeedWriter.Told(column.Write(o)) is { IsEmpty: false } told) writer.Element("param", "name", name, told.ToString());
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.Attribute("id") is { Length: > 0 } id ? id : null;

    public ReadOffer Read(FeedNode offer)
    {
        var (o, id, refused) = (new PropertyObject(), IdOf(offer), new List<Reason>(0));
        if (id is null) refused.Add(new(FeedProblems.NoId));
        ReadSection(offer, o, refused);
        o.Attributes.PageUrl = offer.TakeLinks("url").FirstOrDefault();
        offer.Take("price", text => (o.Price = Numbers.Read(text)) is not null);
        offer.Take("currencyId", static text => text.Equals(Rouble, StringComparison.OrdinalIgnoreCase));
        o.Photos.AddRange(offer.TakeLinks("picture").Select(static url => new ObjectPhoto { Url = url }));
        if (offer.TakeText("description") is { } html && TildaText.FromHtml(html) is { Length: > 0 } text) o.Description = text;
        ReadParams(offer, o);
        if (offer.TakeText("name") is { } title && title != AdvertTitle.Placed(o)) o.Attributes.Title = title;
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Refused = refused, Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void ReadSection(FeedNode offer, PropertyObject o, List<Reason> refused)
    {
        var section = offer.TakeText("categoryId");
        if (section is null) refused.Add(new(FeedProblems.KindMissing));
        else if (TildaSections.Read(Numbers.ReadWhole(section)) is var (kind, deal)) (o.Kind, o.Deal) = (kind, deal);
        else refused.Add(new(FeedProblems.KindUnknown, section));
    }

    private static void ReadParams(FeedNode offer, PropertyObject o)
    {
        foreach (var param in offer.Children)
        {
            if (param.Name != "param") continue;
            var name = param.Attribute("name");
            param.Taken = param.IsEmpty || Array.Find(Params, p => p.Name == name).Column is { } column && column.Read(o, param.Text);
        }
    }
}
