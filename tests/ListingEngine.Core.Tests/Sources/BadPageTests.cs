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

    // Adverts of every site, cut off at every tenth of their length: whatever is left is read, and that it is cut is said.
    [Theory]
    [MemberData(nameof(EverySourceTests.Keys), MemberType = typeof(EverySourceTests))]
    public void Says_of_a_page_cut_off_anywhere_that_it_is_cut_off(string key)
    {
        foreach (var page in GoldenPage.All.Where(p => p.Source == key))
            for (var tenth = 1; tenth < 10; tenth++)
            {
                var html = page.Html[..(page.Html.Length * tenth / 10)];
                Assert.Contains(PageReader.Read(new(html, null)).Problems, p => p.Code is "page.truncated" or "page.empty");
            }
    }

    [Fact]
    public void Says_that_the_phone_is_a_picture()
    {
        var reading = PageReader.Read(new("<ul><li>Цена: 5 млн</li><li>Этаж: 5</li><li>Комнат: 2</li></ul><img class='item-phone-image' src='data:image/png;base64,AAAA'>", null));
        Assert.Empty(Assert.Single(reading.Adverts).Phones);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("advert.phone-picture", problem.Code);
        Assert.Contains("впишите", problem.Says.Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_one_advert_under_two_addresses()
    {
        const string advert = "<title>Квартира</title><ul><li>Цена: 5 млн</li><li>Этаж: 5</li><li>Комнат: 2</li></ul>";
        var one = Assert.Single(PageReader.Read(new(advert, "https://www.avito.ru/tver/kvartiry/2-k_kvartira_662693419?utm_source=mail")).Adverts);
        var other = Assert.Single(PageReader.Read(new(advert, "https://m.avito.ru/tver/kvartiry/662693419")).Adverts);
        Assert.Equal(("662693419", "662693419"), (one.Id!.Value, other.Id!.Value));
    }

    [Theory]
    [InlineData("Ðåñïóáëèêà Êâàðòèðà öåíà ïëîùàäü ýòàæ äîì êèðïè÷íûé")]
    [InlineData("РџСЂРѕРґР°СЋ РєРІР°СЂС‚РёСЂСѓ С†РµРЅР° РїР»РѕС‰Р°РґСЊ СЌС‚Р°Р¶")]
    public void Says_that_letters_were_read_in_another_encoding(string text)
    {
        var reading = PageReader.Read(new($"<html><title>{text}</title><p>{text}</p><ul><li>Price: 5000000</li><li>Floor: 5</li><li>Rooms: 2</li></ul></html>", null));
        Assert.Contains(reading.Problems, p => p.Code == "page.charset");
    }

    [Theory]
    [InlineData("Продаю квартиру в Твери, этаж 5. Ещё РФ, Самара, Рязань, СССР.")]
    [InlineData("Außergewöhnliche Größe, café, naïve, Ærø, Åland, Łódź, mieszkań")]
    [InlineData("Продається квартира у Києві, ціна, площа, їдальня")]
    public void Takes_whole_letters_for_whole(string text) =>
        Assert.DoesNotContain(PageReader.Read(new($"<html><p>{text}</p><ul><li>Price: 5000000</li><li>Floor: 5</li><li>Rooms: 2</li></ul></html>", null)).Problems, p => p.Code == "page.charset");

    [Theory]
    [InlineData("<html><head><title>Cookies</title></head><body><p>Чтобы продолжить, дайте согласие на обработку файлов cookie.</p><button>Принять все cookie</button></body></html>", "page.consent")]
    [InlineData("<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>", "page.error")]
    [InlineData("<html><head><title>Access denied</title></head><body><script src='/captcha.js'></script></body></html>", "page.captcha")]
    public void Says_what_to_do_about_pages_that_sites_show_instead(string html, string code)
    {
        var problem = Assert.Single(PageReader.Read(new(html, "https://www.avito.ru/tver/kvartiry/2-k_kvartira_662693419")).Problems);
        Assert.Equal(code, problem.Code);
        Assert.EndsWith(".", problem.Says.Ru, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Says.En, StringComparison.Ordinal);
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
