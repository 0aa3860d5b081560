using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class StreetAndHouseTests
{
    [Theory]
    [InlineData("Примерная улица, 10", "Примерная улица", "10")]
    [InlineData("Примерная улица, д. 10", "Примерная улица", "д. 10")]
    [InlineData("Примерная улица, 10, корпус 2", "Примерная улица", "10, корпус 2")]
    [InlineData("Озёрный край, Лесная улица, 7А", "Озёрный край, Лесная улица", "7А")]
    [InlineData("посёлок Роща, 3-я улица", "посёлок Роща, 3-я улица", null)]
    [InlineData("3-я улица, 5", "3-я улица", "5")]
    [InlineData("Полевая улица", "Полевая улица", null)]
    [InlineData("10", "10", null)]
    [InlineData(" ", null, null)]
    [InlineData(null, null, null)]
    public void Parts_a_line_where_the_house_begins(string? line, string? street, string? house) => Assert.Equal((street, house), StreetAndHouse.Split(line));

    [Theory]
    [InlineData("Примерная улица, 10, корпус 2")]
    [InlineData("посёлок Роща, 3-я улица")]
    public void Joins_the_parts_to_the_same_line(string line) => Assert.Equal(line, StreetAndHouse.Split(line) is var (street, house) ? StreetAndHouse.Join(street, house) : null);
}
