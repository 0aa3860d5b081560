using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Irr;

public class IrrDialectTests
{
    private static readonly Portal Portal = PortalCatalog.Find("irr")!;

    [Fact]
    public void Tells_the_days_of_an_advert_in_Moscow_time()
    {
        var moment = new DateTimeOffset(2026, 11, 20, 22, 30, 0, TimeSpan.Zero);
        var offer = Offer() with { Term = new AdvertTerm(1, moment, moment.AddDays(10)) };
        Assert.Contains("validfrom=\"2026-11-21T01:30:00\" validtill=\"2026-12-01T01:30:00\"", DialectLaw.Feed(Portal.Dialect, offer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("partner", true)]
    [InlineData("1234567", false)]
    public void Withholds_everything_without_the_number_of_the_account(string told, bool withheld)
    {
        var offer = Offer() with { Settings = new() { Fields = new Dictionary<string, string> { ["partner"] = told } } };
        Assert.Equal(withheld, Portal.Dialect.Refuse(offer).Any(r => r.Code == "irr.partner-missing"));
    }

    [Fact]
    public void A_picture_without_its_MD5_stays_out_and_the_offer_says_so()
    {
        var md5 = new string('a', 32);
        var offer = Offer() with
        {
            Photos = [.. new[] { md5, null, "no sum" }.Select((sum, i) => new ObjectPhoto { Url = $"https://img.example.test/{i + 1}.jpg", Md5 = sum })],
        };
        Assert.Equal("2", Portal.Dialect.Refuse(offer).Single(r => r.Code == "irr.photos-wait").Detail);
        var read = Assert.Single(DialectLaw.Read(Portal.Dialect, DialectLaw.Feed(Portal.Dialect, offer)));
        Assert.Equal([("https://img.example.test/1.jpg", md5)], read.Object.Photos.Select(p => (p.Url, p.Md5)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("да", true)]
    [InlineData("нет", false)]
    public void Reads_both_spellings_of_a_long_rent(string word, bool isLong)
    {
        var feed = DialectLaw.Feed(Portal.Dialect, AnyObject.Believable(1, ObjectKind.Flat, Deal.LongRent).AsOffer().For(Portal.Dialect)).Replace(">да<", $">{word}<", StringComparison.Ordinal);
        Assert.Equal(isLong ? Deal.LongRent : Deal.DailyRent, Assert.Single(DialectLaw.Read(Portal.Dialect, feed)).Object.Deal);
    }

    private static Offer Offer() => AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale).AsOffer().For(Portal.Dialect);
}
