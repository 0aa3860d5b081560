using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class RoomsTextTests
{
    [Theory]
    [InlineData("2-к квартира, 42 м², 6/9 эт.", 2, false)]
    [InlineData("Сдается 1-комн. квартира, 58 м²", 1, false)]
    [InlineData("2 комнаты", 2, false)]
    [InlineData("двухкомнатная", 2, false)]
    [InlineData("Студия, 24 м²", 0, false)]
    [InlineData("евродвушка", 2, true)]
    [InlineData("Продаю 1 кімнатну квартиру", 1, false)]
    [InlineData("3 pokoje", 3, false)]
    public void Finds_rooms_in_a_title(string text, int rooms, bool euro) => Assert.Equal(new RoomsText(rooms, euro), RoomsText.Find(text));

    [Theory]
    [InlineData("Дом 2 км от города")]
    [InlineData("54 м²")]
    [InlineData("5 кв. м")]
    [InlineData(null)]
    public void Takes_no_other_number_for_rooms(string? text) => Assert.Null(RoomsText.Find(text));

    [Fact]
    public void Takes_a_bare_number_where_rooms_are_asked_for() => Assert.Equal(3, RoomsText.Read("3")!.Rooms);

    [Fact]
    public void Takes_no_nonsense_for_rooms() => Assert.Null(RoomsText.Read("5000"));
}
