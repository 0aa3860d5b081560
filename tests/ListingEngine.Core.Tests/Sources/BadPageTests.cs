using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

public sealed class BadPageTests
{
    private const int Large = 10_000_000;

    [Fact]
    public void Gives_up_ten_megabytes_of_nesting() => Assert.Equal(PageKind.TooLarge, PageReader.Read(new(Repeat("<div>", Large), null)).Kind);

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
