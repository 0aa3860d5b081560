using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>ДомКлик's format of new buildings: one building around its flats. Facts and doubts: <c>feeds-schemas/domclick-complexes/SOURCE.md</c>.</summary>
public sealed class ComplexesDialect : IFeedDialect
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(["flat_id", "plans/plan", "price", .. ComplexesFlat.Names]);

    public string Key => "domclick-complexes";

    public int Version => 1;

    public string Schema => "domclick-complexes/unofficial.xsd";

    public string OfferElement => "flat";

    public string RootElement => "complexes";

    public IReadOnlyList<FeedRule> Rules => ComplexesRules.All;

    public FeedLimits Limits { get; } = new(Photos: null, Description: null, Offers: null, ComplexesSources.Users);

    public bool Takes(ObjectKind kind, Deal deal) => (kind, deal) == (ObjectKind.Flat, Deal.Sale);

    public void WriteHead(FeedWriter writer, FeedEdition edition)
    {
        writer.Raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<complexes>\n");
        // A block that is only tried knows no plan: its flats are checked in a building of nobody's.
        ComplexesFrame.Write(edition.Company is null ? ComplexesPortal.Portal.Example : edition.Settings, writer);
    }

    public void WriteFoot(FeedWriter writer)
    {
        ComplexesFrame.Close(writer);
        writer.Raw("</complexes>\n");
    }

    public void WriteOffer(Offer offer, FeedWriter writer)
    {
        var o = offer.Object;
        writer.Start(OfferElement);
        writer.Element("flat_id", offer.Id);
        ComplexesFlat.Head.Write(o, writer);
        WritePlans(offer.Photos, writer);
        ComplexesFlat.Body.Write(o, writer);
        writer.Element("price", ComplexesRules.Price(o));
        ComplexesFlat.Areas.Write(o, writer);
        writer.End(OfferElement);
        writer.Raw("\n");
    }

    public string? IdOf(FeedNode offer) => offer.ChildText("flat_id");

    public ReadOffer Read(FeedNode offer)
    {
        var o = new PropertyObject { Kind = ObjectKind.Flat, Deal = Deal.Sale, Market = Market.NewBuilding };
        var id = offer.TakeText("flat_id");
        ComplexesFlat.Head.Read(offer, o, static (_, _) => { });
        ComplexesFlat.Body.Read(offer, o, static (_, _) => { });
        ComplexesFlat.Areas.Read(offer, o, static (_, _) => { });
        offer.Take("price", text => (o.Price = Numbers.Read(text)) is not null);
        if (offer.TakeBlock("plans") is { } plans) o.Photos.AddRange(plans.TakeLinks("plan").Select(static url => new ObjectPhoto { Url = url, Kind = PhotoKind.Plan }));
        (o.ExternalId, o.FeedId, o.Unread) = (id, id ?? "", UnreadNodes.Of(offer));
        return new() { Id = id, Object = o, Refused = id is null ? [new(FeedProblems.NoId)] : [], Problems = LeftAside.Reasons(o.Unread, Known.Contains), Line = offer.Line };
    }

    private static void WritePlans(IReadOnlyList<ObjectPhoto> photos, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("plans");
        foreach (var photo in photos)
            if (photo.Kind == PhotoKind.Plan && WebAddress.IsPlain(photo.Url)) writer.Element("plan", photo.Url);
        writer.EndOrUndo("plans", before);
    }
}
