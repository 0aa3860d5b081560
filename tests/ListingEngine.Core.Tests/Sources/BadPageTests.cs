using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

public sealed class BadPageTests
{
    private const int Large = 10_000_000;

    // Made only when its turn comes: together they would hold a gigabyte.
    private static readonly Dictionary<string, Func<string>> Hostile = new()
    {
        ["nested"] = () => Repeat("<div>", Large),
        ["nested formats"] = () => Repeat("<b><i><font>", Large),
        ["formats of all kinds, never closed"] = () => string.Concat(Enumerable.Range(0, 200_000).Select(i => $"<p><b a={i}>")),
        ["divisions that a table keeps open"] = () => Repeat("<div><table></div></table>", Large),
        ["labels in labels"] = () => Repeat("<li>Цена: <ul>", Large),
        ["one attribute"] = () => "<a title=\"" + Repeat("&amp;", Large),
        ["entities"] = () => Repeat("&amp;&lt;&#x41;&unknown;", Large),
        ["nested data"] = () => "<script>window.x = " + Repeat("{\"a\":[", Large),
        ["nested json-ld"] = () => "<script type=\"application/ld+json\">" + Repeat("[", Large),
        ["assignments"] = () => "<script>" + Repeat("a={\"b\":", 2_000_000),
        ["declared data"] = () => "<link rel=canonical href='https://www.rightmove.co.uk/properties/1234567'><script>" + Repeat("window.PAGE_MODEL = {'a':[{", 2_000_000),
        ["scopes"] = () => Repeat("<div itemscope itemprop=name>", 200_000),
        ["comments"] = () => Repeat("<!-- -- >", Large),
        ["digits"] = () => "<title>" + new string('1', Large) + "</title>",
        ["growing entities"] = () => "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss>&b;</rss>",
        ["a file as an entity"] = () => "<?xml version=\"1.0\"?><rss><!DOCTYPE a SYSTEM \"file:///etc/passwd\"></rss>",
        ["nested feed"] = () => "<?xml version=\"1.0\"?><rss>" + Repeat("<item>", Large),
        ["zeros"] = () => new string('\0', 100_000),
        ["half a letter"] = () => "<title>\ud800</title><p>Цена: \udc00",
        ["no addresses"] = () => "<base href='http://['><a href='http://['>x</a><link rel=canonical href='http://['>",
    };

    public static TheoryData<string> HostileNames => [.. Hostile.Keys];

    // Each took two seconds at the most; unbounded, minutes and hours.
    [Theory(Timeout = 60_000)]
    [MemberData(nameof(HostileNames))]
    public async Task Reads_hostile_pages_in_bounded_time_without_a_throw(string name)
    {
        var reading = await Task.Run(() => PageReader.Read(new(Hostile[name](), null)), TestContext.Current.CancellationToken);
        Assert.NotEqual(PageKind.Advert, reading.Kind);
    }

    [Fact]
    public void Gives_up_a_page_beyond_any_size() => Assert.Equal(PageKind.TooLarge, PageReader.Read(new(new('x', 13_000_000), null)).Kind);

    [Fact]
    public void Reads_on_behind_scripts_that_compare() => Assert.Single(PageReader.Read(new(
        "<script>" + Repeat("i<a;", 100_000) + "</script><ul><li>Цена: 5 млн</li><li>Площадь: 54 м²</li><li>Этаж: 5/9</li></ul>", null)).Adverts);

    [Theory]
    [InlineData("", PageKind.Empty)]
    [InlineData(" \n ", PageKind.Empty)]
    [InlineData("<html><body></body></html>", PageKind.Empty)]
    [InlineData("<html><head><title>Вы не робот?</title></head><body><div class='captcha'>Подтвердите, что запросы отправляли вы</div></body></html>", PageKind.Captcha)]
    [InlineData("<html><head><title>example.org</title><script src='https://captcha.example.org/c.js'></script></head><body><p>Please wait</p></body></html>", PageKind.Captcha)]
    [InlineData("<html><head><title>Before you continue</title></head><body><button>Accept all</button></body></html>", PageKind.ConsentWall)]
    [InlineData("<html><head><title>404 Not Found</title></head><body><h1>404</h1></body></html>", PageKind.Error)]
    [InlineData("<html><head><title>Объявление</title></head><body><p>Объявление снято с публикации</p></body></html>", PageKind.Error)]
    [InlineData("<html><head><title>Поиск</title></head><body><p>Ничего не найдено</p></body></html>", PageKind.NoAdverts)]
    [InlineData("<html><head><title>О компании</title></head><body><p>Мы продаём окна с 1998 года.</p></body></html>", PageKind.Unknown)]
    public void Tells_pages_without_an_advert_apart(string html, PageKind kind)
    {
        var reading = PageReader.Read(new(html, null));
        Assert.Equal(kind, reading.Kind);
        Assert.Empty(reading.Adverts);
        Assert.Equal(kind != PageKind.NoAdverts, reading.Problems.Count > 0);
    }

    [Fact]
    public void Reads_what_is_left_of_a_truncated_page()
    {
        var reading = PageReader.Read(new("<html><body><ul><li>Цена: 5 млн</li><li>Площадь: 54 м²</li><li>Этаж: 5/9</li><li>Комн", null));
        Assert.Equal(5_000_000m, Assert.Single(reading.Adverts).Price!.Value);
        Assert.Equal(["page.truncated"], reading.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Says_that_letters_are_damaged()
    {
        var reading = PageReader.Read(new($"<p>{new string('\ufffd', 30)}</p><ul><li>Price: 5000000</li><li>Floor: 5</li><li>Rooms: 2</li></ul>", null));
        Assert.Contains(reading.Problems, p => p.Code == "page.charset");
    }

    [Fact]
    public void Takes_no_script_for_a_photo_or_link()
    {
        var reading = PageReader.Read(new("<meta property='og:image' content='javascript:alert(1)'><meta property='og:url' content='data:text/html,x'><ul><li>Цена: 5 млн</li><li>Этаж: 5</li><li>Комнат: 2</li></ul>", "https://example.org/"));
        var advert = Assert.Single(reading.Adverts);
        Assert.Empty(advert.Photos);
        Assert.Null(advert.Link);
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
