using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Portals.Yandex;

/// <summary>The law of a dialect, put to objects whose texts and numbers are mean.</summary>
public class YandexLawTests
{
    private static readonly string[] Texts =
    [
        "a <b>x</b>", "<<b>script>", "&amp;amp;lt;b&amp;gt;", " x ", "\u0001 x", "x\u0001 ", "a\r\nb\rc", "a<br>b", "a<br>\nb", "5 < 7 > 3",
        "\uD800x", "x\uDC00", "😀", "]]>", "a\u2028b", "a\u0085", "<p>a</p><p>b</p>", "&#10;", "a&#13;b", "\u202Ex", "&nbsp;x", "<br><br>",
        "a\tb", "a\n\n\nb", " a \n b ",
    ];

    public static TheoryData<ObjectKind> Kinds => [.. Enum.GetValues<ObjectKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Writes_valid_xml_and_reads_it_back_whatever_stands_in_the_fields(ObjectKind kind)
    {
        foreach (var deal in Enum.GetValues<Deal>())
            for (var seed = 1; seed <= 40; seed++)
            {
                var offer = Mean(seed, kind, deal).AsOffer();
                if (Given.Dialect.Refuse(offer).AnyError()) continue;
                var feed = DialectLaw.Feed(Given.Dialect, offer);
                Assert.True(DialectLaw.Faults(Given.Dialect, feed) is [],
                    $"seed {seed}: {string.Join("; ", DialectLaw.Faults(Given.Dialect, feed))}\n{feed}");
                var read = Assert.Single(DialectLaw.Read(Given.Dialect, feed));
                Assert.Empty(read.Object.Unread);
                Assert.Equal(feed, DialectLaw.Feed(Given.Dialect, read.ToOffer()));
            }
    }

    // Every second object borrows impossible values, the others impossible texts.
    private static PropertyObject Mean(int seed, ObjectKind kind, Deal deal)
    {
        var dice = new Random(seed);
        var o = AnyObject.Believable(seed, kind, deal);
        var absurd = AnyObject.Absurd(seed, kind, deal);
        foreach (var p in typeof(PropertyAttributes).GetProperties().Where(p => p.CanWrite))
        {
            if (dice.Next(2) == 0) continue;
            if (seed % 2 == 0) p.SetValue(o.Attributes, p.GetValue(absurd.Attributes));
            else if (p.PropertyType == typeof(string)) p.SetValue(o.Attributes, Any(dice));
        }

        if (seed % 2 == 0)
            foreach (var p in typeof(Address).GetProperties())
                if (dice.Next(4) == 0) p.SetValue(o.Address, p.GetValue(absurd.Address));
        if (dice.Next(2) == 0) o.Address.Line = Any(dice);
        if (dice.Next(2) == 0) o.Description = Any(dice) + Any(dice) + Any(dice);
        if (dice.Next(3) == 0) (o.LivingArea, o.KitchenArea) = (absurd.LivingArea, absurd.KitchenArea);
        return o;
    }

    private static string Any(Random dice) => Texts[dice.Next(Texts.Length)];
}
