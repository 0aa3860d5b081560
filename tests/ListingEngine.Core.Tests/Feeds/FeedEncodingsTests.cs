using System.Text;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class FeedEncodingsTests
{
    [Theory]
    [InlineData("Квартира «Ёлка» №5 — 12 млн", "Квартира «Ёлка» №5 — 12 млн")]
    [InlineData("54 м², 7 ₽", "54 м&#178;, 7 &#8381;")]
    [InlineData("дом 😀", "дом &#128512;")]
    [InlineData("😀😀", "&#128512;&#128512;")]
    [InlineData("²", "&#178;")]
    public void Writes_what_windows_1251_lacks_as_references(string text, string written) =>
        Assert.Equal(written, FeedEncodings.Windows1251.GetString(FeedEncodings.Windows1251.GetBytes(text)));

    [Fact]
    public void Loses_nothing_of_a_text_on_its_way_through_xml_in_windows_1251()
    {
        const string Text = "Студия 25 м² & «вид» 😀 за 5 ₽ < 7 \"млн\"";
        var writer = new FeedWriter(FeedEncodings.Windows1251);
        writer.Raw("<?xml version=\"1.0\" encoding=\"windows-1251\"?>");
        writer.Element("text", Text);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(Text, XDocument.Load(writer.AsStream()).Root!.Value);
    }

    [Fact]
    public void Writes_a_text_of_references_only_that_is_longer_than_the_room_kept_for_it()
    {
        var writer = new FeedWriter(FeedEncodings.Windows1251);
        writer.Element("a", string.Concat(Enumerable.Repeat("😀", 40_000)));
        Assert.Equal(40_000 * "&#128512;".Length + "<a></a>".Length, writer.Length);
    }

    [Fact]
    public void Puts_no_mark_before_utf_8() => Assert.Empty(FeedEncodings.Utf8.Preamble.ToArray());
}
