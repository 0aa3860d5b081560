using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class LookAlikesTests
{
    [Theory]
    [InlineData("cотка", "сотка")]
    [InlineData("ИЖC", "ижс")]
    [InlineData("Кирпичный", "кирпичный")]
    [InlineData("ёлка", "елка")]
    [InlineData("  кв.   м ", "кв. м")]
    [InlineData("кв.\u00a0м", "кв. м")]
    public void Folds_spellings_of_one_word_together(string spelling, string folded) => Assert.Equal(folded, LookAlikes.Fold(spelling));

    [Fact]
    public void Leaves_a_wholly_latin_word_in_latin() => Assert.Equal("office", LookAlikes.Fold("Office"));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Folds_nothing_to_nothing(string word) => Assert.Equal("", LookAlikes.Fold(word));

    [Fact]
    public void Folds_a_folded_word_to_itself()
    {
        foreach (var word in (string[])["Cотка", "ИЖC", "Тёплый Дом", "PEHTA и рента"])
            Assert.Equal(LookAlikes.Fold(word), LookAlikes.Fold(LookAlikes.Fold(word)));
    }
}
