using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class PhonesInTextTests
{
    [Theory]
    [InlineData("Звоните: 8 (999) 000-00-01", "8 (999) 000-00-01")]
    [InlineData("тел. +7 926 123-45-67, Анна", "+7 926 123-45-67")]
    [InlineData("89261234567", "89261234567")]
    [InlineData("звоните 9261234567!", "9261234567")]
    [InlineData("8.926.123.45.67", "8.926.123.45.67")]
    [InlineData("8-926-123--45--67", "8-926-123--45--67")]
    [InlineData("8 926 * 123 * 45 * 67", "8 926 * 123 * 45 * 67")]
    [InlineData("8_926_123_45_67", "8_926_123_45_67")]
    [InlineData("офис (495) 123-45-67", "(495) 123-45-67")]
    [InlineData("(4712) 12-34-56", "(4712) 12-34-56")]
    [InlineData("8 9О5 12З-45-67", "8 9О5 12З-45-67")]
    [InlineData("8 9OO 123 45 67", "8 9OO 123 45 67")]
    [InlineData("Цена 12 500 000 8 926 123 45 67", "8 926 123 45 67")]
    [InlineData("+7 000 123-45-67", "+7 000 123-45-67")]
    [InlineData("Звоните восемь девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят семь", "восемь девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят")]
    [InlineData("плюс семь девять два шесть один два три четыре пять шесть семь", "семь девять два шесть один два три четыре пять шесть семь")]
    [InlineData("Восемь, 926, сто двадцать три, сорок пять, 67", "Восемь, 926, сто двадцать три, сорок пять, 67")]
    [InlineData("восемь-девятьсот-ноль пять-сто-ноль ноль-ноль один", "восемь-девятьсот-ноль пять-сто-ноль ноль")]
    public void Finds_numbers_in_every_disguise(string text, string phone) => Assert.Equal(phone, PhonesInText.Find(text));

    [Theory]
    [InlineData("Цена 12 500 000 руб., кадастр 77:01:0001001:1234, 45 м")]
    [InlineData("Стоимость 9 850 000 000 ₽")]
    [InlineData("Выручка 89 123 456 789 в год")]
    [InlineData("Сдача 7.11.2026, показы с 9.00 до 18.00")]
    [InlineData("ОГРН 1027700132195, ИНН 7707083893, р/с 40702810900000000001")]
    [InlineData("Восемь комнат, семь минут до метро, девять этажей, двести метров до школы")]
    [InlineData("Дом 1978-2015 гг., корпуса 7, 8, 9, 10, 11, 12")]
    [InlineData("Продаётся за девятьсот тысяч, восемь соток, двадцать шесть километров от города")]
    [InlineData("2-к. квартира, 54,3 м², 5/9 эт., 8 800 000")]
    [InlineData("")]
    [InlineData(null)]
    public void Takes_no_other_number_for_a_phone(string? text) => Assert.Null(PhonesInText.Find(text));

    [Theory]
    [InlineData("Звоните: 8 (926) 123-45-67 или +7 903 111-22-33.", "Звоните: +7 926 ···-··-67 или +7 903 ···-··-33.")]
    [InlineData("Цена 12 500 000 ₽, 2019 год", "Цена 12 500 000 ₽, 2019 год")]
    [InlineData("", "")]
    public void Leaves_no_number_that_anybody_could_call(string text, string masked) => Assert.Equal(masked, PhonesInText.Mask(text));

    [Fact]
    public void Masks_a_number_said_in_words() =>
        Assert.Null(PhonesInText.Find(PhonesInText.Mask("восемь девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят семь, вечером")));

    [Fact]
    public void Tells_every_number() => Assert.Equal(["8 926 123-45-67", "+7 903 111-22-33"], PhonesInText.All("8 926 123-45-67, после шести +7 903 111-22-33"));
}
