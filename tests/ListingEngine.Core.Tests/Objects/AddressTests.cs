using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Objects;

public class AddressTests
{
    [Fact]
    public void Stands_in_one_line_from_the_region_to_the_house()
    {
        var address = new Address
        {
            Country = "Россия",
            Region = "Московская область",
            District = "Одинцовский район",
            Locality = "Пробный",
            SubLocality = "Центральный",
            Line = "Садовая улица, 1",
            Apartment = "45",
        };
        Assert.Equal("Московская область, Одинцовский район, Пробный, Центральный, Садовая улица, 1", address.Whole());
    }

    [Fact]
    public void Names_a_part_once_though_two_columns_hold_it() =>
        Assert.Equal("Москва, Садовая улица, 1", new Address { Region = "Москва", Locality = "Москва", Line = "Садовая улица, 1" }.Whole());

    [Theory]
    [InlineData("г. Москва, Садовая улица, 1")]
    [InlineData("МОСКВА, Садовая улица, 1")]
    public void Does_not_repeat_what_the_line_says_itself(string line) =>
        Assert.Equal(line, new Address { Region = "Москва", Line = line }.Whole());

    [Theory]
    [InlineData("Пушкин", "улица Пушкина, 3")]
    [InlineData("Киров", "Кировская улица, 3")]
    [InlineData("Мира", "улица Владимира, 3")]
    public void Keeps_a_town_whose_name_only_begins_or_ends_another_word(string town, string line) =>
        Assert.Equal($"{town}, {line}", new Address { Locality = town, Line = line }.Whole());

    [Fact]
    public void Leaves_out_what_is_not_told() =>
        Assert.Equal("Пробный", new Address { Region = " ", Locality = "Пробный", Line = "" }.Whole());

    [Fact]
    public void Is_empty_where_nothing_is_told() => Assert.Equal("", new Address().Whole());
}
