using System.Text;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class FeedWriterTests
{
    private readonly FeedWriter _writer = new();

    private string Written => Encoding.UTF8.GetString(_writer.Written);

    [Fact]
    public void Escapes_all_five_characters_in_text()
    {
        _writer.Element("a", "<b> & \"c\" 'd'");
        Assert.Equal("<a>&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;</a>", Written);
    }

    [Fact]
    public void Escapes_all_five_characters_in_an_attribute()
    {
        _writer.Start("a", "b", "<&>\"'");
        _writer.End("a");
        Assert.Equal("<a b=\"&lt;&amp;&gt;&quot;&apos;\"></a>", Written);
    }

    [Theory]
    [InlineData("a\u0000b\u0001c\u001fd", "abcd")]
    [InlineData("a\uFFFEb\uFFFFc", "abc")]
    public void Leaves_out_what_xml_forbids(string text, string left)
    {
        _writer.Element("a", text);
        Assert.Equal($"<a>{left}</a>", Written);
    }

    // Compilers and runners turn half a character pair in an attribute into something else.
    [Fact]
    public void Leaves_out_half_a_character_pair()
    {
        foreach (var text in (string[])["a\uD800b", "a\uDC00b", "a\uDC00\uD800b", "\uD800ab\uDC00"]) _writer.Element("a", text);
        Assert.Equal("<a>ab</a><a>ab</a><a>ab</a><a>ab</a>", Written);
    }

    [Fact]
    public void Keeps_tabs_lines_and_character_pairs()
    {
        _writer.Element("a", "x\ty\nz😀");
        Assert.Equal("<a>x\ty\nz😀</a>", Written);
    }

    [Theory]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData("a\rb", "a\nb")]
    [InlineData("a\r\rb", "a\n\nb")]
    [InlineData("a\n\rb", "a\n\nb")]
    public void Ends_lines_with_one_character_whatever_ended_them_before(string text, string lines)
    {
        _writer.Element("a", text);
        Assert.Equal($"<a>{lines}</a>", Written);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n\u00a0")]
    [InlineData("\u0000\uFFFE")]
    public void Writes_nothing_for_a_text_that_tells_nothing(string? text)
    {
        _writer.Element("a", text);
        Assert.Equal(0, _writer.Length);
    }

    [Fact]
    public void Writes_nothing_for_an_absent_number()
    {
        _writer.Element("a", (decimal?)null);
        _writer.Element("a", (long?)null);
        Assert.Equal(0, _writer.Length);
    }

    [Theory]
    [InlineData("  дом \u0001 ", "дом")]
    [InlineData("\uFFFFдом\uFFFE", "дом")]
    [InlineData("😀", "😀")]
    [InlineData("a \u0001 b", "a \u0001 b")]
    public void Tells_a_text_without_blanks_and_forbidden_characters_at_its_ends(string text, string told) =>
        Assert.Equal(told, FeedWriter.Told(text).ToString());

    [Fact]
    public void Tells_a_text_without_half_a_character_pair_at_its_ends()
    {
        Assert.Equal("😀дом", FeedWriter.Told("\uDC00\uD800😀дом\uD800").ToString());
        Assert.Equal("", FeedWriter.Told("\uD800").ToString());
    }

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Writes_numbers_the_same_in_every_culture(string culture) => DialectLaw.InCulture(culture, () =>
    {
        _writer.Element("a", -1234567.5m);
        _writer.Element("b", -1234567L);
        Assert.Equal("<a>-1234567.5</a><b>-1234567</b>", Written);
    });

    [Fact]
    public void Writes_the_longest_numbers_whole()
    {
        _writer.Element("a", decimal.MinValue);
        _writer.Element("a", -0.0000000000000000000000000001m);
        _writer.Element("a", long.MinValue);
        Assert.Equal("<a>-79228162514264337593543950335</a><a>-0.0000000000000000000000000001</a><a>-9223372036854775808</a>", Written);
    }

    [Fact]
    public void Writes_no_zeros_behind_a_fraction()
    {
        _writer.Element("a", 58.400m);
        Assert.Equal("<a>58.4</a>", Written);
    }

    [Fact]
    public void Writes_an_element_with_and_without_its_attribute()
    {
        _writer.Element("a", "b", "1&2", "x");
        _writer.Element("a", "b", null, "y");
        _writer.Empty("c", "d", "z");
        Assert.Equal("<a b=\"1&amp;2\">x</a><a>y</a><c d=\"z\"/>", Written);
    }

    [Fact]
    public void Grows_with_what_is_written()
    {
        var text = new string('ж', 100_000);
        for (var i = 0; i < 5; i++) _writer.Element("a", text);
        Assert.Equal(string.Concat(Enumerable.Repeat($"<a>{text}</a>", 5)), Written);
    }

    [Fact]
    public void Grows_at_every_length_of_what_stands_before()
    {
        // The buffer begins with 64 KB: each kind of write meets its end once.
        for (var before = 65_480; before < 65_540; before++)
        {
            _writer.Clear();
            _writer.Raw(new string('x', before));
            _writer.Element("a", "<😀>");
            _writer.Element("a", decimal.MinValue);
            _writer.Element("a", long.MinValue);
            Assert.EndsWith("x<a>&lt;😀&gt;</a><a>-79228162514264337593543950335</a><a>-9223372036854775808</a>", Written,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Takes_back_and_begins_anew()
    {
        _writer.Raw("abc");
        _writer.Truncate(2);
        Assert.Equal("ab", Written);
        _writer.Clear();
        _writer.Raw("d");
        Assert.Equal("d", new StreamReader(_writer.AsStream()).ReadToEnd());
    }

    [Theory]
    [InlineData("Квартира", "Квартира")]
    [InlineData(" 5 < 7 & \t", "5 < 7 &")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("дом \"Заря\"", "\"дом \"\"Заря\"\"\"")]
    [InlineData("a\r\nb\rc\nd", "\"a\nb\nc\nd\"")]
    [InlineData("a\u0000b\u001fc\uFFFEd", "abcd")]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData(null, "")]
    public void Writes_a_cell_that_every_reader_of_tables_takes(string? text, string cell)
    {
        _writer.Cell(text, ';');
        Assert.Equal(cell, Written);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+СУММ(А1)", "\"'+СУММ(А1)\"")]
    [InlineData("-cmd|' /C calc'!A0", "\"'-cmd|' /C calc'!A0\"")]
    [InlineData("@SUM(1)", "\"'@SUM(1)\"")]
    [InlineData(" =A1", "\"'=A1\"")]
    [InlineData("=1", "\"'=1\"")]
    public void Gives_a_spreadsheet_no_formula(string text, string cell)
    {
        _writer.Cell(text, ';');
        Assert.Equal(cell, Written);
    }

    [Theory]
    [InlineData("+7 (999) 000-00-01", "+7 (999) 000-00-01")]
    [InlineData("-30.1214", "-30.1214")]
    public void Leaves_phones_and_degrees_as_they_are(string text, string cell)
    {
        _writer.Cell(text, ';');
        Assert.Equal(cell, Written);
    }

    [Fact]
    public void Writes_a_row_without_its_end()
    {
        _writer.Row(["a", null, "b;c", ""], ';');
        Assert.Equal("a;;\"b;c\";", Written);
    }
}
