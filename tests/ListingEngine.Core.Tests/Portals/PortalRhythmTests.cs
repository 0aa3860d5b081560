using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

public sealed class PortalRhythmTests
{
    public static TheoryData<string> Keys => [.. PortalCatalog.All.Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_portal_says_how_often_it_comes_or_that_nobody_knows(string key)
    {
        var rhythm = PortalCatalog.Find(key)!.Rhythm;
        Assert.NotEmpty(rhythm.Says.Ru);
        Assert.NotEmpty(rhythm.Says.En);
        Assert.NotEmpty(rhythm.Source.Paper);
        Assert.True(rhythm.Closest is null || rhythm.Source.Confirmed, "a number needs a source that holds");
    }

    [Fact]
    public void Avito_comes_once_an_hour_at_most() => Assert.Equal(TimeSpan.FromHours(1), PortalCatalog.Find("avito")!.Rhythm.Closest);
}
