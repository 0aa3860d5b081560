using System.Xml.Linq;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>An element of a golden sample's offer.</summary>
/// <param name="Portal">Key of the portal.</param>
/// <param name="Feed">Where it stands: a feed of one offer.</param>
/// <param name="Path">Path below the offer: <c>location/address</c>.</param>
/// <param name="Offer">Name of the element that is the offer.</param>
internal sealed record SampleElement(string Portal, XDocument Feed, string Path, string Offer)
{
    /// <summary>Whether it holds a text, and no more than that.</summary>
    public bool HasText { get; private init; }

    public static IEnumerable<SampleElement> Of(string portal, XDocument feed, string offer) =>
        OfferOf(feed, offer).Descendants().DistinctBy(e => PathOf(e, offer))
            .Select(e => new SampleElement(portal, feed, PathOf(e, offer), offer) { HasText = e is { HasElements: false, HasAttributes: false } });

    /// <summary>The feed with a change of the first such element.</summary>
    public XDocument Changed(Action<XElement> change)
    {
        var feed = new XDocument(Feed);
        change(OfferOf(feed, Offer).Descendants().First(e => PathOf(e, Offer) == Path));
        return feed;
    }

    public override string ToString() => $"{Portal} {Path}";

    // A portal may want its agents as offers, too: those stand before.
    private static XElement OfferOf(XDocument feed, string offer) => feed.Descendants().Last(e => e.Name.LocalName == offer);

    private static string PathOf(XElement element, string offer) =>
        string.Join('/', element.AncestorsAndSelf().TakeWhile(e => e.Name.LocalName != offer).Select(e => e.Name.LocalName).Reverse());
}
