using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>What a plan sets to be written otherwise than the format of its portal has it.</summary>
public class OwnWordingTests
{
    private static readonly WordChange Flat = new("category", "квартира", "Жильё & апартаменты");

    [Theory]
    [InlineData("generic-yandex", "phone")]
    [InlineData("generic-avito", "ContactPhone")]
    public void Writes_phones_as_the_portal_wants_them(string key, string element)
    {
        var wanted = new Dictionary<PhoneForm, string>
        {
            [PhoneForm.Plain] = "+79110000042", [PhoneForm.Tight] = "+7(911)000-00-42", [PhoneForm.Spaced] = "+7 (911) 000-00-42", [PhoneForm.Eight] = "89110000042",
        };
        Assert.Equal(Enum.GetValues<PhoneForm>(), wanted.Keys);
        foreach (var (form, phone) in wanted)
        {
            var (dialect, offer) = Offer(key, new() { Phones = form });
            var feed = DialectLaw.Feed(dialect, offer);
            Assert.Contains($"<{element}>{phone}</{element}>", feed, StringComparison.Ordinal);
            HoldsTheLaw(dialect, offer, feed);
        }
    }

    [Fact]
    public void Writes_every_phone_so_and_takes_no_flag_for_one()
    {
        var (dialect, offer) = Offer("generic-yandex", new() { Phones = PhoneForm.Eight });
        offer.Object.Attributes.HasPhone = true;
        var feed = DialectLaw.Feed(dialect, offer with { Contact = offer.Contact with { Phones = ["+79110000042", "+79110000043"] } });
        Assert.Contains("<phone>89110000042</phone><phone>89110000043</phone>", feed.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<phone>1</phone>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_phones_that_the_format_writes_in_pieces()
    {
        var (dialect, offer) = Offer("generic-cian", new() { Phones = PhoneForm.Spaced });
        Assert.Null(dialect.PhoneElement);
        Assert.Equal(DialectLaw.Feed(dialect, offer with { Settings = PortalSettings.None }), DialectLaw.Feed(dialect, offer));
    }

    [Fact]
    public void Calls_a_category_as_the_portal_does()
    {
        var (dialect, offer) = Offer("generic-yandex", new() { Words = [Flat] });
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Contains("<category>Жильё &amp; апартаменты</category>", feed, StringComparison.Ordinal);
        HoldsTheLaw(dialect, offer, feed);
    }

    [Fact]
    public void Changes_only_whole_texts_of_that_element()
    {
        var (dialect, offer) = Offer("generic-yandex", new() { Words = [Flat with { Word = "кварт" }, Flat with { Element = "type" }] });
        Assert.Equal(DialectLaw.Feed(dialect, offer with { Settings = PortalSettings.None }), DialectLaw.Feed(dialect, offer));
    }

    [Fact]
    public void Lets_two_words_change_places()
    {
        var settings = new PortalSettings { Words = [new("type", "продажа", "аренда"), new("type", "аренда", "продажа")] };
        var (dialect, offer) = Offer("generic-yandex", settings);
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Contains("<type>аренда</type>", feed, StringComparison.Ordinal);
        HoldsTheLaw(dialect, offer, feed);
    }

    [Theory]
    [InlineData("generic-avito", "Category", "Квартиры")]
    [InlineData("generic-cian", "Category", "flatSale")]
    [InlineData("bn", "type", "продажа")]
    public void Holds_the_law_in_every_format(string key, string element, string word)
    {
        var (dialect, offer) = Offer(key, new() { Words = [new(element, word, "Наше слово")] });
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.NotEmpty(DialectLaw.Faults(dialect, feed));
        HoldsTheLaw(dialect, offer, feed);
    }

    [Fact]
    public void Says_the_faults_of_everything_else()
    {
        var (dialect, offer) = Offer("generic-yandex", new() { Words = [Flat], Phones = PhoneForm.Eight });
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.NotEmpty(Errors(dialect, feed));
        var known = dialect.Knowing(offer.Settings);
        foreach (var (was, bad) in new[] { ("<category>Жильё &amp; апартаменты<", "<category>Нечто<"), ("<type>продажа<", "<type>Жильё &amp; апартаменты<"), ("<phone>8", "<phone>") })
            Assert.NotEmpty(Errors(known, feed.Replace(was, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void Is_open_where_no_paper_of_the_portal_tells()
    {
        Assert.All(PortalCatalog.Lenders, p => Assert.False(p.IsOpen, p.Key));
        Assert.All(PortalCatalog.All.Where(p => p.Key.StartsWith("generic-", StringComparison.Ordinal)), p => Assert.True(p.IsOpen, p.Key));
    }

    private static void HoldsTheLaw(IFeedDialect dialect, Offer offer, string feed)
    {
        var known = dialect.Knowing(offer.Settings);
        Assert.Empty(DialectLaw.Faults(known, feed));
        Assert.Empty(Errors(known, feed));
        var read = Assert.Single(DialectLaw.Read(known, feed));
        Assert.Empty(read.Problems);
        Assert.Empty(read.Object.Unread);
        Assert.Equal((offer.Object.Kind, offer.Object.Deal), (read.Object.Kind, read.Object.Deal));
        Assert.Equal(feed, DialectLaw.Feed(dialect, read.ToOffer() with { Settings = offer.Settings }));
    }

    private static List<FeedFinding> Errors(IFeedDialect dialect, string feed) =>
        [.. new FeedCheck(() => new MemoryStream(Encoding.UTF8.GetBytes(feed)), dialect).Run().Where(f => f.Severity == Severity.Error)];

    private static (IFeedDialect Dialect, Offer Offer) Offer(string key, PortalSettings settings)
    {
        var dialect = PortalCatalog.Find(key)!.Dialect;
        var (_, offer) = DialectLaw.Accepted(dialect, ObjectKind.Flat, Deal.Sale, 60).First();
        return (dialect, offer with { Settings = settings, Contact = offer.Contact with { Phones = ["+79110000042"] } });
    }
}
