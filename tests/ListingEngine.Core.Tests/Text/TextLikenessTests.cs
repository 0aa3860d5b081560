using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class TextLikenessTests
{
    private static readonly string[] Vocabulary = [.. Enumerable.Range(0, 3000).Select(i => $"слово{i}")];

    [Fact]
    public void Takes_no_notice_of_case_signs_and_the_letter_yo()
    {
        Assert.Equal(1, TextLikeness.Share("Тёплый дом, рядом — лес. Есть сад!", "ТЕПЛЫЙ ДОМ РЯДОМ ЛЕС ЕСТЬ САД"));
        Assert.Equal(TextLikeness.Sketch("Тёплый дом, рядом — лес. Есть сад! Продаёт хозяин."), TextLikeness.Sketch("теплый дом рядом лес есть сад продает хозяин"));
    }

    [Fact]
    public void Counts_numbers_as_words() =>
        Assert.Equal(1.0 / 11, TextLikeness.Share("Квартира 54 м² на 5 этаже у парка", "Квартира 33 м² на 9 этаже у парка"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Светлая квартира у парка, торг, звоните.")]
    public void Makes_no_sketch_of_a_few_words(string? text) => Assert.Null(TextLikeness.Sketch(text));

    [Fact]
    public void Tells_by_sketches_about_how_much_texts_are_alike()
    {
        var dice = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var words = Words(dice, dice.Next(40, 300));
            var changed = Changed(dice, words, dice.Next(0, 30));
            var (a, b) = (string.Join(' ', words), string.Join(' ', changed));
            Assert.InRange(TextLikeness.Share(TextLikeness.Sketch(a), TextLikeness.Sketch(b)) - TextLikeness.Share(a, b), -0.25, 0.25);
        }
    }

    [Fact]
    public void Is_the_same_on_every_machine() => Assert.Equal("BA2A", Convert.ToHexString(TextLikeness.Sketch(string.Join(' ', Vocabulary[..100]))![..2]));

    [Fact]
    public void Finds_those_that_are_nearly_the_same_among_many()
    {
        var dice = new Random(5);
        var twins = new TextTwins();
        var kin = new HashSet<long>();
        for (var id = 1; id <= 3_000; id++)
        {
            var words = Words(dice, dice.Next(60, 200));
            twins.Add(id, TextLikeness.Sketch(string.Join(' ', words)));
            if (id % 10 != 0) continue;
            kin.Add(id);
            kin.Add(100_000 + id);
            twins.Add(100_000 + id, TextLikeness.Sketch(string.Join(' ', Changed(dice, words, 2))));
        }

        var found = twins.Find();
        Assert.Equal(3_300, twins.Count);
        Assert.Empty(found.Keys.Except(kin));
        Assert.True(found.Count > kin.Count * 0.97, $"{found.Count} of {kin.Count} were found");
        Assert.All(found, f => Assert.Equal(f.Key % 100_000, f.Value));
    }

    [Fact]
    public void Puts_a_crowd_of_the_same_text_into_one_group_at_once()
    {
        var sketch = TextLikeness.Sketch(string.Join(' ', Vocabulary[..50]));
        var twins = new TextTwins();
        for (var id = 20_000; id > 0; id--) twins.Add(id, sketch);
        var found = twins.Find();
        Assert.Equal(20_000, found.Count);
        Assert.All(found.Values, place => Assert.Equal(1, place));
    }

    [Fact]
    public void Finds_nothing_in_nothing() => Assert.Empty(new TextTwins().Find());

    private static string[] Words(Random dice, int count) => [.. Enumerable.Range(0, count).Select(_ => Vocabulary[dice.Next(Vocabulary.Length)])];

    private static string[] Changed(Random dice, string[] words, int times)
    {
        var changed = words.ToArray();
        for (var i = 0; i < times; i++) changed[dice.Next(changed.Length)] = "другое";
        return changed;
    }
}
