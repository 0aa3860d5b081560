using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using static ListingEngine.Host.Tests.Photos.Pictures.Sample;

namespace ListingEngine.Host.Tests.Photos.Pictures;

public class PictureReadingTests
{
    private static readonly PictureWorkshop Workshop = new();

    public static TheoryData<PictureFormat> Formats => [.. Enum.GetValues<PictureFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reads_every_format_by_its_content(PictureFormat format)
    {
        var facts = Workshop.Read(Quarters(format)).Facts!;
        Assert.Equal((format, 160, 96), (facts.Format, facts.Width, facts.Height));
        Assert.Equal((160, 96, 160 * 96 * 3), (facts.Small.Width, facts.Small.Height, facts.Small.Rgb.Length));
        Assert.Equal("RGBW", QuartersOf(facts.Small));
    }

    [Theory]
    [InlineData(1, "RGBW")]
    [InlineData(2, "GRWB")]
    [InlineData(3, "WBGR")]
    [InlineData(4, "BWRG")]
    [InlineData(5, "RBGW")]
    [InlineData(6, "BRWG")]
    [InlineData(7, "WGBR")]
    [InlineData(8, "GWRB")]
    public void Sees_a_picture_as_the_camera_was_held(int orientation, string quarters)
    {
        var facts = Workshop.Read(Exif.Put(Quarters(PictureFormat.Jpeg), orientation)).Facts!;
        Assert.Equal(orientation < 5 ? (160, 96) : (96, 160), (facts.Width, facts.Height));
        Assert.Equal((facts.Width, facts.Height), (facts.Small.Width, facts.Small.Height));
        Assert.Equal(quarters, QuartersOf(facts.Small));
    }

    [Fact]
    public void Sees_a_phones_picture_upright()
    {
        var facts = Workshop.Read(File("turned.heic")).Facts!;
        Assert.Equal((PictureFormat.Heic, 96, 160, "BRWG"), (facts.Format, facts.Width, facts.Height, QuartersOf(facts.Small)));
    }

    [Fact]
    public void Makes_a_large_picture_small_for_looking_at()
    {
        var facts = Workshop.Read(Noise(3001, 1000)).Facts!;
        Assert.Equal((3001, 1000, 512, 171), (facts.Width, facts.Height, facts.Small.Width, facts.Small.Height));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_picture_that_was_cut_off_is_broken(PictureFormat format)
    {
        var whole = format is PictureFormat.Heic or PictureFormat.Avif ? Quarters(format) : Noise(200, 150, format);
        foreach (var share in new[] { 0.1, 0.5, 0.97 })
            Assert.Equal(PhotoProblem.Broken, Workshop.Read(whole[..(int)(whole.Length * share)]).Problem);
    }

    public static TheoryData<string, byte[]> NoPictures => new()
    {
        { "nothing", [] },
        { "one byte", [0xFF] },
        { "page.jpg", "<!DOCTYPE html><html><body>404</body></html>"u8.ToArray() },
        { "svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><script>alert(1)</script></svg>"u8.ToArray() },
        { "pdf", "%PDF-1.7\n%âãÏÓ\n"u8.ToArray() },
        { "portable pixmap", "P6\n1 1\n255\nabc"u8.ToArray() },
        { "film", [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0, .. "isommp42"u8] },
        { "text", "Квартира у метро"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(NoPictures))]
    public void What_only_has_a_pictures_name_is_no_picture(string what, byte[] content) =>
        Assert.Equal((what, PhotoProblem.NotAPicture), (what, Workshop.Read(content).Problem));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_beginning_alone_is_broken(PictureFormat format) =>
        Assert.Equal(PhotoProblem.Broken, Workshop.Read(Quarters(format)[..20]).Problem);

    [Fact]
    public void A_page_behind_the_first_bytes_of_a_jpeg_is_broken() =>
        Assert.Equal(PhotoProblem.Broken, Workshop.Read([0xFF, 0xD8, 0xFF, .. "<html><script>alert(1)</script></html>"u8]).Problem);

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.Png)]
    [InlineData(PictureFormat.Gif)]
    [InlineData(PictureFormat.Tiff)]
    public void A_picture_that_would_fill_the_memory_is_not_decoded(PictureFormat format)
    {
        var before = Environment.TickCount64;
        Assert.Equal(PhotoProblem.TooManyPixels, Workshop.Read(Bomb.Of(format, 30_000, 30_000)).Problem);
        Assert.True(Environment.TickCount64 - before < 5000);
    }

    [Fact]
    public void A_picture_longer_than_20_000_pixels_is_refused() =>
        Assert.Equal(PhotoProblem.TooManyPixels, Workshop.Read(Plain(20_001, 2, format: PictureFormat.Png)).Problem);

    [Fact]
    public void A_jpeg_of_endless_scans_is_refused() => Assert.Equal(PhotoProblem.Broken, Workshop.Read(Bomb.EndlessScans()).Problem);

    [Fact]
    public void A_picture_that_takes_too_long_is_broken() =>
        Assert.Equal(PhotoProblem.Broken, new PictureWorkshop(TimeSpan.Zero).Read(Quarters(PictureFormat.Jpeg)).Problem);

    public static TheoryData<string, byte[]> CorruptExif => new()
    {
        { "empty", [] },
        { "short", [1, 2, 3] },
        { "points outside", [.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0x7F] },
        { "65535 fields", [.. "MM\0*\0\0\0\x08"u8, 0xFF, 0xFF, .. new byte[60]] },
        { "orientation 99", [.. "II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"u8, 99, .. new byte[7]] },
    };

    [Theory]
    [MemberData(nameof(CorruptExif))]
    public void Corrupt_exif_does_not_matter(string how, byte[] exif)
    {
        var facts = Workshop.Read(Exif.PutRaw(Quarters(PictureFormat.Jpeg), exif)).Facts!;
        Assert.Equal((how, 160, 96, "RGBW"), (how, facts.Width, facts.Height, QuartersOf(facts.Small)));
    }

    [Fact]
    public void A_speck_in_a_jpeg_does_not_matter()
    {
        var jpeg = Noise(400, 300);
        jpeg.AsSpan(jpeg.Length / 2, 20).Fill(0x55);
        Assert.Null(Workshop.Read(jpeg).Problem);
    }
}
