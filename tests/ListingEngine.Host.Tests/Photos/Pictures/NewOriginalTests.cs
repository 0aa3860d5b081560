using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using static ListingEngine.Host.Tests.Photos.Pictures.Sample;

namespace ListingEngine.Host.Tests.Photos.Pictures;

public class NewOriginalTests
{
    private static readonly PictureWorkshop Workshop = new();

    public static TheoryData<PictureFormat, PictureFormat> Formats => new()
    {
        { PictureFormat.Jpeg, PictureFormat.Jpeg },
        { PictureFormat.Png, PictureFormat.Png },
        { PictureFormat.Gif, PictureFormat.Png },
        { PictureFormat.WebP, PictureFormat.Jpeg },
        { PictureFormat.Heic, PictureFormat.Jpeg },
        { PictureFormat.Avif, PictureFormat.Jpeg },
        { PictureFormat.Tiff, PictureFormat.Jpeg },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_can_be_turned_and_cropped(PictureFormat original, PictureFormat made)
    {
        var turned = Workshop.Read(Workshop.Turn(Quarters(original), 1)).Facts!;
        Assert.Equal((made, 96, 160, "BRWG"), (turned.Format, turned.Width, turned.Height, QuartersOf(turned.Small)));
        var cropped = Workshop.Read(Workshop.Crop(Quarters(original), 80, 0, 80, 96)).Facts!;
        Assert.Equal((made, 80, 96, "GGWW"), (cropped.Format, cropped.Width, cropped.Height, QuartersOf(cropped.Small)));
    }

    [Theory]
    [InlineData(0, "RGBW")]
    [InlineData(1, "BRWG")]
    [InlineData(2, "WBGR")]
    [InlineData(3, "GWRB")]
    [InlineData(-1, "GWRB")]
    [InlineData(5, "BRWG")]
    public void Turns_clockwise_by_quarters(int quarters, string seen) =>
        Assert.Equal(seen, QuartersOf(Pixels(Workshop.Turn(Quarters(PictureFormat.Png), quarters))));

    [Fact]
    public void What_the_camera_told_is_applied_before() =>
        Assert.Equal("WBGR", QuartersOf(Pixels(Workshop.Turn(Exif.Put(Quarters(PictureFormat.Jpeg), 6), 1))));

    [Theory]
    [InlineData(10, 20, 30, 40, 30, 40)]
    [InlineData(100, 50, 1000, 1000, 60, 46)]
    [InlineData(-10, -10, 30, 30, 20, 20)]
    [InlineData(-10, -10, 1000, 1000, 160, 96)]
    [InlineData(500, 500, 10, 10, 1, 1)]
    [InlineData(-50, -50, 10, 10, 1, 1)]
    [InlineData(5, 5, 0, -7, 1, 1)]
    [InlineData(int.MaxValue, int.MinValue, int.MaxValue, int.MinValue, 1, 1)]
    public void A_part_is_what_of_it_lies_in_the_picture(int left, int top, int width, int height, int partWidth, int partHeight)
    {
        var part = Pixels(Workshop.Crop(Quarters(PictureFormat.Png), left, top, width, height));
        Assert.Equal((partWidth, partHeight), (part.Width, part.Height));
    }

    [Fact]
    public void A_crop_of_a_large_photo_keeps_its_pixels()
    {
        var noise = Noise(1500, 1000, PictureFormat.Png);
        var (whole, part) = (Pixels(noise), Pixels(Workshop.Crop(noise, 700, 900, 50, 50)));
        for (var i = 0; i < 50; i++) Assert.Equal(At(whole, 700 + i, 900 + i), At(part, i, i));
    }
}
