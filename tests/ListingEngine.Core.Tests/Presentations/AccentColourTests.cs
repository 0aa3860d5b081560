using ListingEngine.Core.Presentations;

namespace ListingEngine.Core.Tests.Presentations;

public class AccentColourTests
{
    [Theory]
    [InlineData("#0e6b5c", "#0e6b5c", "#0e6b5c", "#ffffff")]
    [InlineData("#ffd800", "#ffd800", null, "#16181d")]
    [InlineData("#ffffff", "#ffffff", null, "#16181d")]
    [InlineData("#000000", "#000000", "#000000", "#ffffff")]
    [InlineData("red; } body { display: none", "#0b5fb8", "#0b5fb8", "#ffffff")]
    [InlineData(null, "#0b5fb8", "#0b5fb8", "#ffffff")]
    public void Can_be_read_whatever_the_company_chose(string? colour, string plain, string? text, string on)
    {
        var accent = AccentColour.Of(colour);
        Assert.Equal((plain, on), (accent.Plain, accent.On));
        if (text is null) Assert.NotEqual(plain, accent.Text);
        else Assert.Equal(text, accent.Text);
        Assert.Equal(accent.TextOnDark, AccentColour.Of(accent.TextOnDark).TextOnDark);
    }
}
