using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class MarkupInTextTests
{
    [Theory]
    [InlineData("Квартира<br/>у парка", "<br/>")]
    [InlineData("<p class=\"a\">Дом</p>", "<p class=\"a\">")]
    [InlineData("Дом&nbsp;и сад", "&nbsp;")]
    [InlineData("5 < 7 и 8 > 3, P&G, «дом & сад»", null)]
    [InlineData(null, null)]
    public void Finds_tags_and_entities(string? text, string? first) => Assert.Equal(first, MarkupInText.Find(text));
}
