using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>
/// Every element of the golden samples with every kind of nonsense in it: a reader throws at nothing and loses nothing in silence.
/// What was lost is found by comparison: an offer with nonsense in an element must not read as one that lacks the element.
/// </summary>
public class NonsenseTests
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A cell has nothing inside but its text, and the readers of texts are the same as those of elements.
    public static TheoryData<string> Keys => [.. PortalCatalog.All.Where(p => p.Dialect.Form == FeedForm.Xml).Select(p => p.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void Takes_nothing_from_an_empty_element(string key) => SourceTree.AssertNone(
        from element in Elements(key)
        where element.HasText
        from nothing in Nonsense.Nothing
        where Value(element, nothing.Put) != Value(element, e => e.Remove())
        select $"{element} {nothing.Name}");

    [Theory, MemberData(nameof(Keys))]
    public void Reports_or_keeps_what_it_does_not_understand(string key) => SourceTree.AssertNone(
        from element in Elements(key)
        from strange in Nonsense.Strange
        where Tell(element, strange.Put) == Tell(element, e => e.Remove())
        select $"{element} {strange.Name}");

    [Theory, MemberData(nameof(Keys))]
    public void Understands_or_reports_what_was_typed_carelessly(string key) => SourceTree.AssertNone(
        from element in Elements(key)
        where element.HasText
        from careless in Nonsense.Careless
        let told = Tell(element, careless.Put)
        where told == Tell(element, e => e.Remove()) && told != Tell(element, _ => { })
        select $"{element} {careless.Name}");

    /// <summary>Everything that a reading answers, with that element changed.</summary>
    private static string Tell(SampleElement element, Action<XElement> change)
    {
        var read = Read(element, change);
        return Value(read) + JsonSerializer.Serialize(new { read.Object.Unread, Reasons = read.Refused.Concat(read.Problems).Select(r => $"{r.Code} {r.Detail}") }, Json);
    }

    private static string Value(SampleElement element, Action<XElement> change) => Value(Read(element, change));

    private static string Value(ReadOffer read)
    {
        var (unread, o) = (read.Object.Unread, read.Object);
        o.Unread = [];
        var value = JsonSerializer.Serialize(new { read.Id, o, read.Contact, read.Promotion }, Json);
        o.Unread = unread;
        return value;
    }

    private static ReadOffer Read(SampleElement element, Action<XElement> change) =>
        Assert.Single(DialectLaw.Read(PortalCatalog.Find(element.Sample.Portal)!.Dialect, element.Changed(change)));

    /// <summary>One of each path below the offer, from the first sample that has it.</summary>
    private static IEnumerable<SampleElement> Elements(string key)
    {
        var offer = PortalCatalog.Find(key)!.Dialect.OfferElement;
        return GoldenSample.All.Where(s => s.Portal == key).SelectMany(s => SampleElement.Of(s, offer)).DistinctBy(e => e.Path);
    }
}
