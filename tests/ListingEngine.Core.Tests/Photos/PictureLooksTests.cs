using ListingEngine.Core.Photos;

namespace ListingEngine.Core.Tests.Photos;

public class PictureLooksTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(120, 120)]
    [InlineData(255, 255)]
    public void Measures_how_bright_a_picture_is(int level, int brightness) =>
        Assert.Equal(brightness, PictureLooks.Of(Painted.Paint(64, 48, (_, _) => (level, level, level))).Brightness);

    [Fact]
    public void Finds_an_evening_too_dark_and_a_day_bright_enough()
    {
        Assert.InRange(PictureLooks.Of(Painted.Scene(2)).Brightness, PictureLooks.TooDark, 255);
        Assert.InRange(PictureLooks.Of(Painted.Scene(2).Changed(level => level / 4)).Brightness, 0, PictureLooks.TooDark - 1);
    }

    [Fact]
    public void Finds_a_blurred_picture_blurred_and_its_original_sharp()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            Assert.True(PictureLooks.Of(Painted.Scene(seed)).Sharpness > PictureLooks.TooBlurred);
            Assert.True(PictureLooks.Of(Painted.Scene(seed).Blurred(3)).Sharpness < PictureLooks.TooBlurred);
        }
    }

    [Fact]
    public void Does_not_call_a_sharp_picture_blurred_for_being_plain() =>
        Assert.True(PictureLooks.Of(Painted.WhiteRoom()).Sharpness > PictureLooks.TooBlurred);

    [Fact]
    public void Knows_a_plan() => Assert.True(PictureLooks.Of(Painted.Plan()).IsPlan);

    [Fact]
    public void Knows_a_plan_on_grey_paper() => Assert.True(PictureLooks.Of(Painted.Plan().Changed(level => level * 90 / 100)).IsPlan);

    [Fact]
    public void Knows_a_plan_that_lies_on_its_side() => Assert.True(PictureLooks.Of(Painted.Plan().TurnedClockwise()).IsPlan);

    [Fact]
    public void Takes_no_scene_for_a_plan() => Assert.All(Enumerable.Range(0, 10), seed => Assert.False(PictureLooks.Of(Painted.Scene(seed)).IsPlan));

    [Fact]
    public void Takes_no_white_room_for_a_plan() => Assert.False(PictureLooks.Of(Painted.WhiteRoom()).IsPlan);

    [Fact]
    public void Takes_no_blank_sheet_for_a_plan() => Assert.False(PictureLooks.Of(Painted.Paint(200, 200, (_, _) => (255, 255, 255))).IsPlan);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 512)]
    [InlineData(512, 11)]
    public void Takes_a_picture_of_any_size(int width, int height) =>
        Assert.False(PictureLooks.Of(Painted.Paint(width, height, (x, y) => (x % 256, y % 256, 0))).IsPlan);
}
