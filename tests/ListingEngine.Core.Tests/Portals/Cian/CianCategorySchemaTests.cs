using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>The schemas of single categories: stricter than that of the mixed feed, and never stricter than what we write.</summary>
public class CianCategorySchemaTests
{
    public static TheoryData<ObjectKind, Deal> Taken => CianLawTests.Taken;

    [Theory, MemberData(nameof(Taken))]
    public void Take_every_offer_that_is_written_without_error(ObjectKind kind, Deal deal)
    {
        var offers = DialectLaw.Accepted(CianOffers.Dialect, kind, deal, 60).Concat(CianLawTests.Accepted(kind, deal));
        foreach (var (seed, offer) in offers)
        {
            var feed = offer.Write();
            var faults = SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(feed)), SchemaOf(feed));
            Assert.True(faults.Count == 0, $"seed {seed}: {string.Join("; ", faults)}\n{feed}");
        }
    }

    [Fact]
    public void Stand_one_for_each_category_that_is_written()
    {
        var written = Taken.SelectMany(t => DialectLaw.Accepted(CianOffers.Dialect, t.Data.Item1, t.Data.Item2, 20))
            .Select(a => Path.GetFileName(SchemaOf(a.Offer.Write()))).Distinct().Order(StringComparer.Ordinal);
        var files = Directory.GetFiles(Path.Combine(SourceTree.Root, "feeds-schemas/cian/categories")).Select(Path.GetFileName);
        Assert.Equal(files.Order(StringComparer.Ordinal), written);
    }

    [Fact]
    public void Take_every_golden_sample_as_the_mixed_schema_does() => Assert.All(GoldenSample.All.Where(s => s.Portal == "cian"), sample =>
    {
        var feed = sample.Expected.ToString();
        Assert.Empty(SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(feed)), SchemaOf(feed)));
        Assert.Empty(DialectLaw.Faults(CianOffers.Dialect, feed));
    });

    [Fact]
    public void Let_the_check_find_what_the_mixed_schema_cannot_know()
    {
        var feed = CianOffers.Flat().Write();
        Assert.Empty(Check(feed));
        var pet = feed.Replace("<Building>", "\n<PetsAllowed>true</PetsAllowed><Building>", StringComparison.Ordinal);
        var fault = Assert.Single(Check(pet));
        Assert.Equal(("П-1", feed[..feed.IndexOf("<Building>", StringComparison.Ordinal)].Count(c => c == '\n') + 2),
            (fault.OfferId, fault.Line));
    }

    [Fact]
    public void Leave_a_category_that_is_not_written_to_the_mixed_schema() => Assert.Empty(Check(
        CianOffers.Office().Write().Replace("officeRent", "businessRent", StringComparison.Ordinal)));

    [Fact]
    public void Agree_with_xmllint()
    {
        foreach (var category in GoldenSample.All.Where(s => s.Portal == "cian").GroupBy(s => SchemaOf(s.Expected.ToString())))
        {
            var feeds = category.ToDictionary(s => $"{s.Name}.xml", s => s.Expected.ToString());
            foreach (var sample in category)
                foreach (var name in sample.Expected.Root!.Element("object")!.Elements().Select(e => e.Name.LocalName).Distinct())
                    feeds[$"{sample.Name}.{name}.xml"] = Without(sample, name);
            var refused = Xmllint.Refused(category.Key, feeds.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value)));
            Assert.All(feeds, f => Assert.Equal(refused.Contains(f.Key),
                SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(f.Value)), category.Key).Count > 0));
        }
    }

    private static string Without(GoldenSample sample, string name)
    {
        var feed = sample.Expected;
        feed.Root!.Element("object")!.Element(name)!.Remove();
        return feed.ToString();
    }

    private static List<FeedFinding> Check(string feed) =>
        [.. new FeedCheck(() => new MemoryStream(Encoding.UTF8.GetBytes(feed)), CianOffers.Dialect).Run().Where(f => f.Code == "feed.schema-fault")];

    private static string SchemaOf(string feed)
    {
        using var reader = new FeedReader(new MemoryStream(Encoding.UTF8.GetBytes(feed)), CianOffers.Dialect);
        return CianOffers.Dialect.CategorySchema(reader.NextNode()!)!;
    }
}
