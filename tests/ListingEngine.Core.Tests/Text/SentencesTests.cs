using System.Text;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class SentencesTests
{
    [Fact]
    public void Leaves_a_text_within_the_limit_as_it_is() => Assert.Equal("Дом. ", Sentences.Cut("Дом. ", 5));

    [Theory]
    [InlineData("One. Two. Three", 12, "One. Two.")]
    [InlineData("One. Two. Three", 9, "One. Two.")]
    [InlineData("Да! Нет? Может быть", 10, "Да! Нет?")]
    [InlineData("Есть всё… и больше", 12, "Есть всё…")]
    public void Cuts_at_the_end_of_a_sentence(string text, int most, string cut) => Assert.Equal(cut, Sentences.Cut(text, most));

    [Theory]
    [InlineData("первая строка\nвторая строка", 18, "первая строка")]
    [InlineData("одно длинное слово", 14, "одно длинное")]
    [InlineData("aaaa bbbb cccc", 9, "aaaa bbbb")]
    public void Cuts_at_a_line_or_word_where_no_sentence_ends(string text, int most, string cut) =>
        Assert.Equal(cut, Sentences.Cut(text, most));

    [Fact]
    public void Does_not_give_up_half_of_the_text_for_a_whole_sentence() =>
        Assert.Equal("Да. Здесь одно очень", Sentences.Cut("Да. Здесь одно очень длинное предложение без конца", 21));

    [Fact]
    public void Cuts_a_word_without_end_where_it_must() => Assert.Equal("ааааа", Sentences.Cut(new string('а', 9), 5));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Never_cuts_through_a_character_pair(int most) => Assert.Equal("😀😀", Sentences.Cut("😀😀😀😀", most));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "О")]
    public void Keeps_to_the_smallest_limits(int most, string cut) => Assert.Equal(cut, Sentences.Cut("Окна. Двери.", most));

    [Fact]
    public void Keeps_every_limit_and_gives_a_beginning_of_the_text()
    {
        var dice = new Random(7);
        for (var seed = 0; seed < 500; seed++)
        {
            var text = string.Concat(Enumerable.Range(0, dice.Next(1, 60)).Select(_ =>
                (string[])["a", "б", " ", ". ", "\n", "😀", "!"]).Select(p => p[dice.Next(p.Length)]));
            var most = dice.Next(0, text.Length + 3);
            var cut = Sentences.Cut(text, most);
            Assert.True(cut.Length <= most, $"{cut.Length} of {most}: {text}");
            Assert.StartsWith(cut, text, StringComparison.Ordinal);
            Assert.Equal(cut, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
        }
    }
}
