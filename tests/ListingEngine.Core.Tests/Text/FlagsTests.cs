using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class FlagsTests
{
    [Theory]
    [InlineData("да")]
    [InlineData("Да")]
    [InlineData(" true ")]
    [InlineData("1")]
    [InlineData("+")]
    [InlineData("YES")]
    [InlineData("есть")]
    [InlineData("ДA")]
    public void Reads_yes(string text) => Assert.True(Flags.Read(text));

    [Theory]
    [InlineData("нет")]
    [InlineData("FALSE")]
    [InlineData("0")]
    [InlineData("-")]
    [InlineData("no")]
    public void Reads_no(string text) => Assert.False(Flags.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("возможно")]
    [InlineData("2")]
    public void Reads_nothing_where_neither_is_said(string? text) => Assert.Null(Flags.Read(text));
}
