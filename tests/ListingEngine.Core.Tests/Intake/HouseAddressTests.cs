using ListingEngine.Core.Intake;

namespace ListingEngine.Core.Tests.Intake;

public sealed class HouseAddressTests
{
    [Theory]
    [InlineData("г. Псков, ул. Лесная, д. 40 корп. 2")]
    [InlineData("Псков, Лесная улица, 40к2")]
    [InlineData("ПСКОВ, ЛЕСНАЯ УЛ., ДОМ 40, КОРПУС 2")]
    [InlineData("180000, Псковская область, Псков город, Лесная ул, 40/2")]
    [InlineData("Россия, Псковская обл., г Псков, ул Лесная, д.40 к. 2, кв. 15")]
    [InlineData("г. Псков ул. Лесная 40 к 2")]
    public void Reads_one_house_however_it_is_written(string line)
    {
        var address = HouseAddress.Read("Псков", line);
        Assert.Equal(("псков", "лесная", "ул", "40к2"), (address.Locality, Assert.Single(address.Street!.Words), address.Street.Kind, address.House));
    }

    [Theory]
    [InlineData("Лесная, 40А", "40а")]
    [InlineData("Лесная, 40 а", "40а")]
    [InlineData("Лесная, д. 40\"А\"", "40а")]
    [InlineData("Лесная, 40a", "40а")]
    [InlineData("Лесная, 40, лит. Б", "40б")]
    [InlineData("Лесная, 40, литера А", "40")]
    [InlineData("Лесная, 40 стр. 1", "40с1")]
    [InlineData("Лесная, д. 40к2с1", "40к2с1")]
    [InlineData("Лесная, вл. 7, строение 3", "7с3")]
    [InlineData("Лесная, 40, подъезд 2, этаж 5", "40")]
    public void Spells_letter_block_and_structure_alike(string line, string house) => Assert.Equal(house, HouseAddress.Read(null, line).House);

    [Theory]
    [InlineData("Псков, улица 8 Марта", null, "8 марта")]
    [InlineData("Псков, улица 8 Марта, 31", "31", "8 марта")]
    [InlineData("1-я Полевая, 3", "3", "1 полевая")]
    [InlineData("Полевая 1-я улица, 3", "3", "1 полевая")]
    [InlineData("улица 50 лет Октября, 12", "12", "50 лет октября")]
    [InlineData("мкр. Южный, 5", "5", "южный")]
    [InlineData("ул. Маршала Жукова", null, "жукова маршала")]
    public void Numbers_in_names_are_no_houses(string line, string? house, string words)
    {
        var address = HouseAddress.Read("Псков", line);
        Assert.Equal(house, address.House);
        Assert.Equal(words, string.Join(' ', address.Street!.Words));
    }

    [Theory]
    [InlineData("ул. Маршала Жукова", "Жукова ул.", true)]
    [InlineData("ул. А. Невского", "улица Александра Невского", true)]
    [InlineData("Зелёная ул.", "ул. Зеленая", true)]
    [InlineData("Б. Садовая ул.", "Большая Садовая улица", true)]
    [InlineData("Садовая ул.", "Большая Садовая улица", false)]
    [InlineData("1-я Полевая ул.", "2-я Полевая ул.", false)]
    [InlineData("1-я Полевая ул.", "Полевая ул.", false)]
    [InlineData("проспект Ленина", "ул. Ленина", false)]
    [InlineData("Речной пер.", "Речная ул.", false)]
    public void Knows_a_street_by_its_other_names(string one, string other, bool same) =>
        Assert.Equal(same, HouseAddress.Read(null, one).Street!.IsSame(HouseAddress.Read(null, other).Street!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" , ,, ")]
    [InlineData("🏠🏠🏠")]
    [InlineData("д. 999999999999999999999")]
    public void Says_nothing_of_what_is_no_address(string? line) => Assert.Null(HouseAddress.Read(null, line).House);

    [Fact]
    public void Keeps_the_flat_apart() => Assert.Equal(("40", "15"), (HouseAddress.Read(null, "Лесная, 40, кв. 15").House, HouseAddress.Read(null, "Лесная, 40, кв. 15").Flat));
}
