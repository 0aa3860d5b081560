using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Sources;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private/", "/private/1", false)]
    [InlineData("User-agent: *\nDisallow: /private/", "/privately", true)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /flats/", "/flats/1", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /flats/", "/houses/1", false)]
    [InlineData("User-agent: *\nAllow: /flats\nDisallow: /flats", "/flats/1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/plan.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/plan.pdf?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*?sort=", "/flats?sort=price", false)]
    [InlineData("User-agent: *\nDisallow: /flats$", "/flats", false)]
    [InlineData("User-agent: *\nDisallow: /flats$", "/flats/", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyc", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxcyyb", true)]
    [InlineData("User-agent: *\nDisallow: /квартиры", "/%D0%BA%D0%B2%D0%B0%D1%80%D1%82%D0%B8%D1%80%D1%8B/1", false)]
    [InlineData("User-agent: *\nDisallow: /a%7eb", "/a~b", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("<html>not found</html>", "/any", true)]
    [InlineData("", "/any", true)]
    public void The_longest_rule_decides(string file, string path, bool allowed) => Assert.Equal(allowed, RobotsFile.Read(file, "ListingEngine").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ListingEngine\nDisallow: /private", "/open", true)]
    [InlineData("User-agent: listingengine/2.0\nDisallow: /", "/open", false)]
    [InlineData("User-agent: Other\nUser-agent: ListingEngine\nDisallow: /", "/open", false)]
    [InlineData("User-agent: Other\nDisallow: /\nUser-agent: *\nDisallow: /private", "/open", true)]
    [InlineData("User-agent: ListingEngine\nDisallow: /a\nUser-agent: Other\nDisallow: /\nUser-agent: ListingEngine\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Other\nSitemap: https://a.test/map.xml\nUser-agent: ListingEngine\nDisallow: /a", "/a", false)]
    [InlineData("\ufeffUser-Agent : * # all\r\nDISALLOW : /a # not that\r\n", "/a", false)]
    public void Our_own_group_counts_before_that_of_all(string file, string path, bool allowed) => Assert.Equal(allowed, RobotsFile.Read(file, "ListingEngine").Allows(path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nUser-agent: ListingEngine\nCrawl-delay: 1", 1.0)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: -1", null)]
    [InlineData("User-agent: Other\nCrawl-delay: 5", null)]
    public void Tells_how_long_to_wait(string file, double? seconds) => Assert.Equal(seconds, RobotsFile.Read(file, "ListingEngine").Delay?.TotalSeconds);

    [Fact]
    public void Reads_no_more_than_half_a_megabyte()
    {
        var file = "User-agent: *\n" + new string('#', RobotsFile.Longest) + "\nDisallow: /";
        Assert.True(RobotsFile.Read(file, "ListingEngine").Allows("/any"));
    }

    [Fact]
    public void A_rule_of_many_stars_is_no_trap()
    {
        var rules = RobotsFile.Read("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2_000)) + "b", "ListingEngine");
        Assert.True(rules.Allows("/" + new string('a', 5_000)));
    }
}
