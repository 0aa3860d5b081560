using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.GdeetotdomOwn;

public class GedDialectTests
{
    private static readonly Portal Portal = PortalCatalog.Find("gdeetotdom-own")!;

    [Fact]
    public void Says_windows_1251_and_writes_it()
    {
        var feed = DialectLaw.Bytes(Portal.Dialect, DialectLaw.Feed(Portal.Dialect, Offer() with { Description = "54 м², 7 ₽ и ★" }));
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", Encoding.Latin1.GetString(feed), StringComparison.Ordinal);
        Assert.True(feed.AsSpan().IndexOf(FeedEncodings.Windows1251.GetBytes("квартира")) > 0);
        Assert.Equal("54 м², 7 ₽ и ★", Assert.Single(DialectLaw.Read(Portal.Dialect, FeedEncodings.Windows1251.GetString(feed))).Object.Description);
    }

    [Fact]
    public void X_is_the_latitude() => Assert.Contains("<COORD><X>55.75</X><Y>37.62</Y></COORD>",
        DialectLaw.Feed(Portal.Dialect, Offer(o => (o.Address.Latitude, o.Address.Longitude) = (55.75m, 37.62m))), StringComparison.Ordinal);

    [Fact]
    public void Writes_the_deal_in_the_words_that_the_plan_was_told_and_reads_them_back()
    {
        var offer = Offer();
        offer = offer with { Settings = offer.Settings with { Fields = Fields("Продажа = сбыт") } };
        Assert.DoesNotContain(Portal.Dialect.Refuse(offer), r => r.Rule.Severity == Severity.Error);
        var writer = new FeedWriter(Portal.Dialect.Encoding);
        Portal.Dialect.WriteHead(writer, FeedEdition.Trial);
        Portal.Dialect.WriteOffer(offer, writer);
        Portal.Dialect.WriteFoot(writer);
        var knowing = Portal.Dialect.Knowing(offer.Settings);
        using var reader = knowing.Form.Open(writer.AsStream(), knowing);
        var node = reader.NextNode()!;
        Assert.Equal("сбыт", node.ChildText("TYPE_OPER"));
        Assert.Equal((Deal.Sale, 0), reader.Understand(node) is var read ? (read.Object.Deal, read.Refused.Count) : default);
    }

    [Fact]
    public void A_deal_without_a_word_stays_out_and_the_reason_names_the_line()
    {
        var offer = Offer();
        offer = offer with { Settings = offer.Settings with { Fields = Fields("аренда = аренда") } };
        Assert.Equal("продажа", Portal.Dialect.Refuse(offer).Single(r => r.Code == "ged.deal-word-missing").Detail);
    }

    private static Dictionary<string, string> Fields(string deals) => Portal.Example.Fields.ToDictionary(f => f.Key, f => f.Key == "deals" ? deals : f.Value);

    private static Offer Offer(Action<PropertyObject>? change = null)
    {
        var o = AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale);
        change?.Invoke(o);
        return o.AsOffer().For(Portal.Dialect);
    }
}
