using System.Xml;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Portals.Yandex;

/// <summary>Real feeds from beside the project; where the folder is absent, there is nothing to say.</summary>
public class YandexSamplesTests
{
    private static readonly string? Folder = Find();

    [Theory]
    [InlineData("metry-realty.xml", 25, 0)]
    [InlineData("metry-realty-gdeetotdom-photos.xml", 13, 0)]
    [InlineData("poselkino-190.xml", 190, 0)]
    [InlineData("poselkino-64.xml", 64, 0)]
    [InlineData("derived-cp1251-64.xml", 64, 0)]
    [InlineData("poselkino-plots-911.xml", 911, 0)]
    [InlineData("yrlgen-valid-file.xml", 1, 0)]
    [InlineData("yrlparser-realty.yrl.xml", 7, 0)]
    [InlineData("large-yrlgen-a.xml", 3196, 0)]
    [InlineData("history/maxcapital-8ea74fd.xml", 26, 0)]
    [InlineData("history/metry-4840083.xml", 21, 0)]
    [InlineData("history/poselkino-a5fbe59.xml", 519, 0)]
    [InlineData("broken/rinat-00-12040ed.xml", 0, 3)]
    [InlineData("broken/rinat-02-8db1367.xml", 3, 0)]
    [InlineData("broken/rinat-04-3f7053e.xml", 2, 0)]
    public void Reads_every_offer(string file, int taken, int refused)
    {
        if (Folder is null) return;
        var offers = Read(Path.Combine(Folder, file));
        Assert.Equal((taken, refused), (offers.Count(o => o.Refused.Count == 0), offers.Count(o => o.Refused.Count > 0)));
    }

    [Fact]
    public void Understands_every_element_of_the_feeds_that_are_sound()
    {
        if (Folder is null) return;
        foreach (var file in (string[])["metry-realty.xml", "poselkino-190.xml", "poselkino-plots-911.xml", "large-yrlgen-a.xml",
            "yrlparser-realty.yrl.xml"])
            Assert.All(Read(Path.Combine(Folder, file)), o => Assert.Empty(o.Object.Unread));
    }

    [Fact]
    public void Throws_on_no_file_but_those_that_are_no_xml()
    {
        if (Folder is null) return;
        foreach (var file in Directory.GetFiles(Folder, "*.xml", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file).StartsWith("rinat-08", StringComparison.Ordinal)
                || Path.GetFileName(file).StartsWith("rinat-10", StringComparison.Ordinal))
                Assert.Throws<XmlException>(() => Read(file));
            else Assert.NotEmpty(Read(file));
        }
    }

    [Fact]
    public void Reads_back_what_it_writes_of_every_real_offer_that_it_would_publish()
    {
        if (Folder is null) return;
        foreach (var file in (string[])["metry-realty.xml", "poselkino-64.xml", "large-yrlgen-a.xml", "yrlparser-realty.yrl.xml"])
            foreach (var offer in Read(Path.Combine(Folder, file)).Select(o => o.ToOffer()).Where(o => o.Errors() is []).Take(200))
                Assert.Equal(offer.Xml(), Given.ReadRaw(offer.Xml()).ToOffer().Xml());
    }

    [Fact]
    public void Reads_the_values_of_a_house_as_they_stand_in_the_file()
    {
        if (Folder is null) return;
        var read = Read(Path.Combine(Folder, "yrlparser-realty.yrl.xml"))[4];
        var o = read.Object;
        Assert.Equal((ObjectKind.House, 2_300_000m, 80m, 7m, 61m, 9m, 3, 1),
            (o.Kind, o.Price, o.TotalArea, o.LandArea, o.LivingArea, o.KitchenArea, o.Rooms, o.Floors));
        Assert.Equal(("Тверская область", "Вышневолоцкий район", "г.Вышний Волочек", "Вышний Волочек"),
            (o.Address.Region, o.Address.District, o.Address.Locality, o.Attributes.RailwayStation));
        Assert.Equal((0, 1, true, false),
            (o.Attributes.Balconies, o.Attributes.CombinedBathrooms, o.Attributes.HasSauna, o.Attributes.HasPool));
        Assert.Equal("http://yandex.ru/photo/123", read.Contact.PhotoUrl);
        Assert.Equal(3, o.Photos.Count);
    }

    private static List<ReadOffer> Read(string file)
    {
        using var feed = File.OpenRead(file);
        using var reader = new FeedReader(feed, Given.Dialect);
        var offers = new List<ReadOffer>();
        while (reader.Next() is { } offer) offers.Add(offer);
        return offers;
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine(at.FullName, "shared", "samples", "yandex") is var folder && Directory.Exists(folder)) return folder;
        return null;
    }
}
