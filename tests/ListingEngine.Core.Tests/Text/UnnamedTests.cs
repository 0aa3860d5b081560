using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class UnnamedTests
{
    [Theory]
    [InlineData("Спросить Марию или Петра Ивановича.", "Спросить ··· или ··· ···.")]
    [InlineData("Пишите: maria.iv@mail.example, всегда отвечу.", "Пишите: ···, всегда отвечу.")]
    [InlineData("Звоните +380 (00) 451-17-20 вечером", "Звоните +380 ··· 20 вечером")]
    [InlineData("Мариинский театр рядом, дом 1998 года, 5 200 000 ₽", "Мариинский театр рядом, дом 1998 года, 5 200 000 ₽")]
    public void Takes_out_whose_it_is_and_leaves_the_property(string text, string left) =>
        Assert.Equal(left, Unnamed.Text(text, ["Мария", "Пётр Иванович", "Петр"], ["+380004511720"]));

    [Theory]
    [InlineData("(")]
    [InlineData("А.")]
    [InlineData("[a-z]+")]
    public void Takes_no_name_for_a_pattern(string name) => Assert.Equal("Продаю (дом) [a]", Unnamed.Text("Продаю (дом) [a]", [name], []));
}
