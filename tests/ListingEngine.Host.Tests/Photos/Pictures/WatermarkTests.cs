using System.Text;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Pictures.Vips;
using static ListingEngine.Host.Tests.Photos.Pictures.Sample;

namespace ListingEngine.Host.Tests.Photos.Pictures;

/// <summary>On a grey picture of 400 × 200 pixels, written without loss; margins of 5 pixels.</summary>
public class WatermarkTests
{
    private static readonly PictureWorkshop Workshop = new();
    private static readonly PictureRecipe Recipe = new("test", 400, 80);
    private static readonly byte[] Picture = Plain(400, 200, "100 100 100", PictureFormat.Png);
    private static readonly byte[] Logo = Plain(40, 20, "200 0 100", PictureFormat.Png);

    [Theory]
    [InlineData(WatermarkPlace.TopLeft, 5, 5)]
    [InlineData(WatermarkPlace.TopRight, 315, 5)]
    [InlineData(WatermarkPlace.BottomLeft, 5, 155)]
    [InlineData(WatermarkPlace.BottomRight, 315, 155)]
    [InlineData(WatermarkPlace.Centre, 160, 80)]
    public void Changes_the_pixels_of_its_place_and_no_others(WatermarkPlace place, int left, int top)
    {
        var seen = Stamped(new() { Place = place, Opacity = 100, Width = 20 }, Logo);
        for (var y = 0; y < seen.Height; y++)
        {
            for (var x = 0; x < seen.Width; x++)
            {
                var isLogo = x >= left && x < left + 80 && y >= top && y < top + 40;
                Assert.Equal((x, y, isLogo ? (200, 0, 100) : (100, 100, 100)), (x, y, At(seen, x, y)));
            }
        }
    }

    [Theory]
    [InlineData(0, 100, 100, 100)]
    [InlineData(25, 125, 75, 100)]
    [InlineData(60, 160, 40, 100)]
    [InlineData(100, 200, 0, 100)]
    public void Is_seen_as_much_as_was_asked(int opacity, int r, int g, int b)
    {
        var seen = At(Stamped(new() { Place = WatermarkPlace.Centre, Opacity = opacity }, Logo), 200, 100);
        Assert.True(Distance((r, g, b), seen) <= 1, $"{seen}");
    }

    [Fact]
    public void Leaves_what_is_transparent_in_the_logo()
    {
        var half = Encoding.UTF8.GetBytes(
            """
            <?xml version="1.0"?><!-- ours -->
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="10" height="10" fill="#c80064"/></svg>
            """);
        var seen = Stamped(new() { Place = WatermarkPlace.TopLeft, Opacity = 100, Width = 20 }, half);
        Assert.Equal(((200, 0, 100), (100, 100, 100)), (At(seen, 20, 20), At(seen, 70, 20)));
        // A drawing is drawn at its size: its edge is sharp.
        Assert.Equal(((200, 0, 100), (100, 100, 100)), (At(seen, 43, 20), At(seen, 46, 20)));
    }

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.WebP)]
    public void Takes_a_logo_of_this_format(PictureFormat format)
    {
        var seen = Stamped(new() { Place = WatermarkPlace.Centre, Opacity = 100 }, Plain(40, 20, "200 0 100", format));
        Assert.True(At(seen, 200, 100) is ( > 190, < 10, > 90 and < 110));
        Assert.Equal((100, 100, 100), At(seen, 10, 10));
    }

    [Fact]
    public void A_tall_logo_fits_into_the_picture()
    {
        var tall = Plain(20, 200, "200 0 100", PictureFormat.Png);
        var seen = Stamped(new() { Place = WatermarkPlace.TopLeft, Opacity = 100, Width = 100 }, tall);
        Assert.Equal(((200, 0, 100), (200, 0, 100)), (At(seen, 10, 5), At(seen, 10, 194)));
        Assert.Equal(((100, 100, 100), (100, 100, 100)), (At(seen, 10, 4), At(seen, 10, 195)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 300)]
    public void A_picture_of_a_few_pixels_is_stamped_too(int width, int height)
    {
        var made = Workshop.Make(Plain(width, height), Recipe, PictureFormat.Png, (new() { Opacity = 100 }, Logo));
        Assert.Equal((width, height), (Pixels(made).Width, Pixels(made).Height));
    }

    [Fact]
    public void A_jpeg_is_stamped_the_same_to_the_byte_each_time()
    {
        byte[] Stamp() => Workshop.Make(Noise(900, 700), PictureRecipe.All[^1], PictureFormat.Jpeg, (new(), Logo));
        Assert.Equal(Stamp(), Stamp());
        Assert.NotEqual(Stamp(), Workshop.Make(Noise(900, 700), PictureRecipe.All[^1]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<svg")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'></svg")]
    public void What_cannot_be_drawn_is_no_logo(string logo)
    {
        Assert.False(Workshop.IsLogo(Encoding.UTF8.GetBytes(logo)));
        Assert.Throws<VipsException>(() => Stamped(new(), Encoding.UTF8.GetBytes(logo)));
    }

    [Fact]
    public void A_bomb_is_no_logo()
    {
        Assert.True(Workshop.IsLogo(Logo));
        Assert.False(Workshop.IsLogo(Bomb.Of(PictureFormat.Png, 30_000, 30_000)));
    }

    [Fact]
    public void A_drawing_shows_no_file_of_this_machine()
    {
        var svg = $"""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="20" height="10">
            <image x:href="file://{PathOf("red.png")}" width="20" height="10"/></svg>
            """;
        var seen = Stamped(new() { Place = WatermarkPlace.Centre, Opacity = 100 }, Encoding.UTF8.GetBytes(svg));
        Assert.Equal((100, 100, 100), At(seen, 200, 100));
    }

    private static SmallPicture Stamped(PhotoWatermark mark, byte[] logo) =>
        Pixels(Workshop.Make(Picture, Recipe, PictureFormat.Png, (mark, logo)));
}
