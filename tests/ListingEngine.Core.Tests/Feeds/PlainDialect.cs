using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>The smallest dialect: <c>&lt;feed&gt;&lt;offer id="1"&gt;…</c>, which understands an id and nothing else.</summary>
internal sealed class PlainDialect : IFeedDialect
{
    public string Key => "plain";

    public int Version => 1;

    public string Schema => "yandex/unofficial.xsd";

    public string OfferElement => "offer";

    public string RootElement => "feed";

    public IReadOnlyList<FeedRule> Rules => [];

    public FeedLimits Limits { get; } = new(null, null, null, RuleSource.Engine);

    public bool Takes(ObjectKind kind, Deal deal) => true;

    public void WriteHead(FeedWriter writer, FeedEdition edition) => writer.Start("feed");

    public void WriteOffer(Offer offer, FeedWriter writer) => writer.Empty("offer", "id", offer.Id);

    public void WriteFoot(FeedWriter writer) => writer.End("feed");

    public string? IdOf(FeedNode offer) => offer.Attribute("id");

    public ReadOffer Read(FeedNode offer) => new() { Id = IdOf(offer), Object = new(), Line = offer.Line };
}
