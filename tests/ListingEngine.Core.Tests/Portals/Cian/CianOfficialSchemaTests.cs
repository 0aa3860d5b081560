using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Flats for sale beside the official schema of 2019, where that file lies beside the repository.</summary>
public class CianOfficialSchemaTests
{
    private static readonly XmlSchemaSet? Official = Load();

    [Fact]
    public void Every_flat_that_we_write_is_valid_by_the_official_schema()
    {
        if (Official is null) return;
        foreach (var (seed, offer) in DialectLaw.Accepted(CianOffers.Dialect, ObjectKind.Flat, Deal.Sale, 400))
        {
            if (offer.Object.Market == Market.NewBuilding) continue;
            var feed = offer.Write();
            Assert.True(IsValid(feed) && IsOurs(feed), $"seed {seed}\n{feed}");
        }
    }

    public static TheoryData<string> Mutations => [.. Spoils.Keys];

    private static readonly Dictionary<string, Action<XElement>> Spoils = new()
    {
        ["left out"] = e => e.Remove(),
        ["told twice"] = e => e.AddAfterSelf(new XElement(e)),
        ["moved down"] = e => MoveBehind(e, e.ElementsAfterSelf().FirstOrDefault()),
        ["moved to the end"] = e => MoveBehind(e, e.ElementsAfterSelf().LastOrDefault()),
        ["emptied"] = e => e.RemoveNodes(),
        ["a word that no list knows"] = e => { if (!e.HasElements) e.Value = "вздор"; },
        ["another number"] = e => { if (!e.HasElements) e.Value = "-17"; },
        ["a broken number"] = e => { if (!e.HasElements) e.Value = "1.5"; },
        ["a comma"] = e => { if (!e.HasElements) e.Value = "1,5"; },
        ["yes"] = e => { if (!e.HasElements) e.Value = "1"; },
        ["upper case"] = e => { if (!e.HasElements) e.Value = e.Value.ToUpperInvariant(); },
        ["spaces around"] = e => { if (!e.HasElements) e.Value = $" {e.Value} "; },
        ["renamed"] = e => e.Name += "x",
        ["a stranger before"] = e => e.AddBeforeSelf(new XElement("PhotoType", "realtyObject")),
        ["a stranger inside"] = e => e.AddFirst(new XElement("Id", "1")),
        ["an attribute"] = e => e.SetAttributeValue("id", "1"),
    };

    [Theory, MemberData(nameof(Mutations))]
    public void A_spoilt_element_is_judged_alike(string mutation)
    {
        if (Official is null) return;
        EachSpoilt(Spoils[mutation], (feed, name) => Assert.True(IsValid(feed) == IsOurs(feed), $"{mutation}: {name}"));
    }

    [Fact]
    public void An_element_of_another_category_is_judged_alike()
    {
        if (Official is null) return;
        foreach (var name in (string[])["BedsCount", "Highways", "IsEuroFlat", "MinArea", "Land", "HasInternet", "ObjectTour", "HasLight"])
            EachSpoilt(e => e.AddBeforeSelf(new XElement(name, "1")), (feed, at) => Assert.True(IsValid(feed) == IsOurs(feed), $"{name} before {at}"));
    }

    // Spoils one element after another of a flat that tells nearly everything.
    private static void EachSpoilt(Action<XElement> spoil, Action<string, string> judge)
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
            var name = element.Name.LocalName;
            spoil(element);
            judge(copy.ToString(SaveOptions.DisableFormatting), name);
        }
    }

    private static void MoveBehind(XElement element, XElement? other)
    {
        if (other is null) return;
        element.Remove();
        other.AddAfterSelf(element);
    }

    private static bool IsOurs(string feed) =>
        SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(feed)), "cian/categories/flatSale.xsd").Count == 0;

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
