using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Flats for sale beside the official schema of 2019, where that file lies beside the repository.</summary>
public class CianOfficialSchemaTests
{
    private static readonly XmlSchemaSet? Official = Load();

    /// <summary>
    /// Differences on purpose: one schema holds all categories, so that it asks for less than flatSale needs. Our rules ask for the rest.
    /// </summary>
    private static readonly string[] AskedByRules = ["FlatRoomsCount", "TotalArea", "FloorNumber", "Building", "FloorsCount"];

    [Fact]
    public void Every_flat_that_we_write_is_valid_by_the_official_schema()
    {
        if (Official is null) return;
        foreach (var (seed, offer) in DialectLaw.Accepted(CianOffers.Dialect, ObjectKind.Flat, Deal.Sale, 400))
        {
            if (offer.Object.Market == Market.NewBuilding) continue;
            var feed = offer.Write();
            Assert.True(IsValid(feed), $"seed {seed}\n{feed}");
        }
    }

    [Fact]
    public void Leaving_out_an_element_is_judged_alike()
    {
        if (Official is null) return;
        EachSpoilt(element => element.Remove(), (feed, element) =>
        {
            if (!AskedByRules.Contains(element.Name.LocalName))
            {
                Assert.Equal(IsValid(feed), IsOurs(feed));
                return;
            }

            var codes = DialectLaw.Read(CianOffers.Dialect, feed).Single().ToOffer().Codes();
            Assert.Contains(codes, c => c.EndsWith("-missing", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void A_wrong_word_is_judged_alike()
    {
        if (Official is null) return;
        EachSpoilt(element =>
        {
            if (!element.HasElements) element.Value = "вздор";
        }, (feed, element) =>
        {
            // A flat's number may have letters in a new building; a category must be one of the portal's in a mixed feed.
            if (element.Name != "FlatNumber") Assert.True(IsValid(feed) == IsOurs(feed), element.Name.LocalName);
        });
    }

    [Fact]
    public void A_wrong_order_is_judged_alike()
    {
        if (Official is null) return;
        EachSpoilt(element =>
        {
            if (element.NextNode is not XElement next) return;
            next.Remove();
            element.AddBeforeSelf(next);
        }, (feed, element) => Assert.True(IsValid(feed) == IsOurs(feed), element.Name.LocalName));
    }

    [Fact]
    public void An_element_told_twice_is_judged_alike()
    {
        if (Official is null) return;
        EachSpoilt(element => element.AddAfterSelf(new XElement(element)),
            (feed, element) => Assert.True(IsValid(feed) == IsOurs(feed), element.Name.LocalName));
    }

    // Spoils one element after another of a flat that tells nearly everything.
    private static void EachSpoilt(Action<XElement> spoil, Action<string, XElement> judge)
    {
        var (_, offer) = DialectLaw.Accepted(CianOffers.Dialect, ObjectKind.Flat, Deal.Sale, 60)
            .Where(a => a.Offer.Object.Market == Market.Secondary).MaxBy(a => a.Offer.Write().Length);
        offer = offer with { Promotion = new() { Bid = 10, Service = "top3, free" } };
        offer.Object.Metro = [new() { CianId = 5, WalkMinutes = 3 }];
        var whole = XDocument.Parse(offer.Write());
        Assert.True(IsValid(whole.ToString()) && IsOurs(whole.ToString()));
        var count = whole.Root!.Element("object")!.Descendants().Count();
        Assert.True(count > 70, $"{count}");
        for (var i = 0; i < count; i++)
        {
            var copy = new XDocument(whole);
            var element = copy.Root!.Element("object")!.Descendants().ElementAt(i);
            var named = new XElement("parent", new XElement(element)).Elements().Single();
            spoil(element);
            judge(copy.ToString(SaveOptions.DisableFormatting), named);
        }
    }

    private static bool IsOurs(string feed) => DialectLaw.Faults(CianOffers.Dialect, feed).Count == 0;

    private static bool IsValid(string feed)
    {
        var valid = true;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Official! };
        settings.ValidationEventHandler += (_, _) => valid = false;
        using var reader = XmlReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(feed)), settings);
        while (reader.Read()) { }
        return valid;
    }

    private static XmlSchemaSet? Load()
    {
        if (SharedFiles.Find("formats/cian-flatSale.xsd") is not { } path) return null;
        var set = new XmlSchemaSet();
        set.Add(null, path);
        set.Compile();
        return set;
    }
}
