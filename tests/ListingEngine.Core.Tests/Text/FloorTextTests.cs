using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class FloorTextTests
{
    [Theory]
    [InlineData("5/9", 5, 9)]
    [InlineData("2 / 2", 2, 2)]
    [InlineData("5 этаж из 9", 5, 9)]
    [InlineData("5 из 9", 5, 9)]
    [InlineData("6/9 эт.", 6, 9)]
    [InlineData("этаж 5", 5, null)]
    [InlineData("5-й", 5, null)]
    [InlineData("5th floor", 5, null)]
    [InlineData("parter", 0, null)]
    [InlineData("parter / 4", 0, 4)]
    [InlineData("цокольный", -1, null)]
    public void Reads_a_floor_and_how_many_there_are(string text, int floor, int? floors) => Assert.Equal(new FloorText(floor, floors), FloorText.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("высокий")]
    [InlineData("12,5")]
    [InlineData("1000000")]
    public void Reads_nothing_where_no_floor_is_told(string? text) => Assert.Null(FloorText.Read(text));
}
