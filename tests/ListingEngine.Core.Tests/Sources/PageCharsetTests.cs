using System.Text;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Sources;

public sealed class PageCharsetTests
{
    private const string Words = "Продаю квартиру у парка, 5/9 этаж, ёлки";

    static PageCharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("koi8-r", "KOI8-R")]
    [InlineData("utf-8", "\"UTF-8\"")]
    public void Believes_what_the_server_says(string charset, string said) =>
        Assert.Equal(Words, PageCharset.Decode(Encoding.GetEncoding(charset).GetBytes(Words), said));

    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251>")]
    [InlineData("koi8-r", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">")]
    [InlineData("windows-1251", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    [InlineData("windows-1251", "<html><head>")]
    [InlineData("utf-8", "<html><head>")]
    [InlineData("utf-8", "<meta charset=\"no-such-charset\">")]
    [InlineData("utf-8", "<meta charset=\"utf-16\">")]
    [InlineData("utf-8", "<meta charset=\"utf-7\">")]
    public void Else_looks_at_the_page_itself(string charset, string head) =>
        Assert.Equal(head + Words, PageCharset.Decode(Encoding.GetEncoding(charset).GetBytes(head + Words), null));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mark_at_the_beginning_wins(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        Assert.Equal(Words, PageCharset.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], "windows-1251"));
    }

    [Fact]
    public void Bytes_of_nothing_are_no_text() => Assert.Equal("", PageCharset.Decode([], null));
}
