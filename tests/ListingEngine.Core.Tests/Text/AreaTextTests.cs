using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class AreaTextTests
{
    [Theory]
    [InlineData("54,3 м²", 54.3)]
    [InlineData("54.3 кв. м", 54.3)]
    [InlineData("6 соток", 600)]
    [InlineData("1,5 га", 15_000)]
    [InlineData("1,176 sq ft", 109.25)]
    [InlineData("212 m²", 212)]
    [InlineData("58.0", 58)]
    [InlineData("2 acres", 8093.71)]
    public void Reads_an_area_in_its_unit(string text, double squareMetres) => Assert.Equal((decimal)squareMetres, AreaText.Read(text)!.SquareMetres);

    [Theory]
    [InlineData("54/32/9")]
    [InlineData("54 / 32 / 9 м²")]
    [InlineData("54 м²/32 м²/9 м²")]
    public void Reads_the_whole_the_living_part_and_the_kitchen(string text) =>
        Assert.Equal(new AreaText(54, 32, 9, AreaUnit.SquareMetre), AreaText.Read(text));

    [Fact]
    public void Takes_a_price_of_a_metre_for_no_part() => Assert.Null(AreaText.Read("54 м², этаж 5/9")!.Living);

    [Theory]
    [InlineData(null)]
    [InlineData("просторная")]
    [InlineData("0 м²")]
    public void Reads_nothing_where_no_area_is_told(string? text) => Assert.Null(AreaText.Read(text));
}
