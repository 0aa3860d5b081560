using System.Xml.Linq;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>An element of a golden sample's offer.</summary>
/// <param name="Sample">Where it stands.</param>
/// <param name="Path">Path below the offer: <c>location/address</c>.</param>
/// <param name="Offer">Name of the element that is the offer.</param>
internal sealed record SampleElement(GoldenSample Sample, string Path, string Offer)
{
    private readonly XDocument _feed = Sample.Expected;

    /// <summary>Whether it holds a text, and no more than that.</summary>
    public bool HasText { get; private init; }

    public static IEnumerable<SampleElement> Of(GoldenSample sample, string offer) =>
        sample.Expected.Descendants().First(e => e.Name.LocalName == offer).Descendants().DistinctBy(e => PathOf(e, offer))
            .Select(e => new SampleElement(sample, PathOf(e, offer), offer) { HasText = e is { HasElements: false, HasAttributes: false } });

    /// <summary>The feed with a change of the first such element.</summary>
    public string Changed(Action<XElement> change)
    {
        var feed = new XDocument(_feed);
        change(feed.Descendants().First(e => PathOf(e, Offer) == Path));
        return feed.ToString(SaveOptions.DisableFormatting);
    }

    public override string ToString() => $"{Sample.Portal} {Path}";

    private static string PathOf(XElement element, string offer) =>
        string.Join('/', element.AncestorsAndSelf().TakeWhile(e => e.Name.LocalName != offer).Select(e => e.Name.LocalName).Reverse());
}
