using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Pictures.Vips;
using static ListingEngine.Host.Tests.Photos.Pictures.Sample;

namespace ListingEngine.Host.Tests.Photos.Pictures;

public class DerivativeTests
{
    private static readonly PictureWorkshop Workshop = new();
    private static readonly PictureRecipe Portal = PictureRecipe.All.Single(r => r.Name == PhotoAddress.Portal);
    private static readonly PictureRecipe Thumb = PictureRecipe.All.Single(r => r.Name == PhotoAddress.Thumb);

    private static readonly PictureName[] AllAsJpeg = AsJpeg(PictureRecipe.All);

    public static TheoryData<PictureFormat> Formats => [.. Enum.GetValues<PictureFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_becomes_a_jpeg_and_a_webp_of_its_size(PictureFormat format)
    {
        foreach (var made in new[] { PictureFormat.Jpeg, PictureFormat.WebP })
        {
            var facts = Workshop.Read(Workshop.Make(Quarters(format), Portal, made)).Facts!;
            Assert.Equal((made, 160, 96, "RGBW"), (facts.Format, facts.Width, facts.Height, QuartersOf(facts.Small)));
        }
    }

    [Fact]
    public void Each_recipe_has_its_longer_side()
    {
        var noise = Noise(2400, 3200);
        var sizes = Workshop.ReadAndMake(noise, AllAsJpeg).Made.Select(Pixels).Select(p => (p.Width, p.Height));
        Assert.Equal(PictureRecipe.All.Select(r => (r.LongSide * 3 / 4, r.LongSide)), sizes);
    }

    [Fact]
    public void A_small_picture_is_not_enlarged()
    {
        var facts = Workshop.Read(Workshop.Make(Plain(100, 70), Thumb)).Facts!;
        Assert.Equal((100, 70), (facts.Width, facts.Height));
    }

    [Fact]
    public void What_is_made_is_the_same_to_the_byte_alone_and_with_others()
    {
        var noise = Noise(2000, 1500);
        PictureName[] wanted = [.. AllAsJpeg, .. AllAsJpeg.Select(w => w with { Format = PictureFormat.WebP })];
        var together = Workshop.ReadAndMake(noise, wanted).Made;
        foreach (var (name, bytes) in wanted.Zip(together)) Assert.Equal(Workshop.Make(noise, name.Recipe, name.Format), bytes);
    }

    [Theory]
    [InlineData(6, "BRWG")]
    [InlineData(3, "WBGR")]
    [InlineData(5, "RBGW")]
    public void A_derivative_is_upright_by_itself(int orientation, string quarters)
    {
        var original = Exif.Put(Quarters(PictureFormat.Jpeg), orientation);
        foreach (var made in Workshop.ReadAndMake(original, AsJpeg([Portal, Portal with { LongSide = 80 }])).Made)
            Assert.Equal(quarters, QuartersOf(Pixels(made)));
    }

    [Theory]
    [InlineData(PictureFormat.Jpeg)]
    [InlineData(PictureFormat.WebP)]
    public void Nobody_learns_from_a_derivative_where_it_was_taken_and_by_whom(PictureFormat format)
    {
        var original = Exif.Put(Make(PictureFormat.Jpeg, Quarters, ("profile", "p3")), 6);
        Assert.True(Tells(original, "Ivan Petrov") && Tells(original, "Exif") && Tells(original, "acsp"));
        foreach (var recipe in (PictureRecipe[])[Portal, Thumb]) AssertTellsNothing(Workshop.Make(original, recipe, format));
        AssertTellsNothing(Workshop.Turn(original, 1));
        AssertTellsNothing(Workshop.Crop(original, 0, 0, 50, 50));
    }

    public static TheoryData<string, byte[]> Unusual => new()
    {
        { "CMYK", Make(PictureFormat.Jpeg, Cmyk) },
        { "CMYK without a profile", Make(PictureFormat.Jpeg, Cmyk, ("strip", true)) },
        { "CMYK in a TIFF", Make(PictureFormat.Tiff, Cmyk) },
        { "Display P3", Make(PictureFormat.Jpeg, b => b.Make("icc_transform", ("in", Red(b)), ("output-profile", "p3"))) },
        { "16 bits", Make(PictureFormat.Png, b => In(b, "rgb16")) },
        { "16 bits in a TIFF", Make(PictureFormat.Tiff, b => In(b, "rgb16")) },
        { "Lab", Make(PictureFormat.Tiff, b => In(b, "lab")) },
        { "interlaced", Make(PictureFormat.Png, Red, ("interlace", true)) },
        { "progressive", Make(PictureFormat.Jpeg, Red, ("interlace", true)) },
        { "palette", Make(PictureFormat.Png, Red, ("palette", true)) },
        { "a profile of noise", WithProfile(Make(PictureFormat.Jpeg, Red), Noise(40, 40)) },
        { "lossless WebP", Make(PictureFormat.WebP, Red, ("lossless", true)) },
    };

    [Theory]
    [MemberData(nameof(Unusual))]
    public void Colours_are_those_of_the_original_however_they_were_written(string what, byte[] original)
    {
        foreach (var format in new[] { PictureFormat.Jpeg, PictureFormat.WebP })
        {
            var seen = Pixels(Workshop.Make(original, Portal, format));
            Assert.Equal((what, 64, 48, 64 * 48 * 3), (what, seen.Width, seen.Height, seen.Rgb.Length));
            AssertNear((200, 40, 40), At(seen, 30, 20), 16);
        }

        AssertNear((200, 40, 40), At(Workshop.Read(original).Facts!.Small, 30, 20), 16);
    }

    [Fact]
    public void Grey_becomes_three_colours()
    {
        var grey = Make(PictureFormat.Jpeg, b => In(b, "b-w"), ("profile", "srgb"));
        var seen = Pixels(Workshop.Make(grey, Portal));
        Assert.Equal(64 * 48 * 3, seen.Rgb.Length);
        var (r, g, b) = At(seen, 30, 20);
        Assert.Equal((r, r), (g, b));
    }

    [Fact]
    public void What_is_transparent_becomes_white()
    {
        var glass = Make(PictureFormat.Png, b => b.Make("bandjoin_const", ("in", Red(b)), ("c", "128")));
        AssertNear((227, 147, 147), At(Pixels(Workshop.Make(glass, Portal)), 30, 20), 3);
        AssertNear((227, 147, 147), At(Workshop.Read(glass).Facts!.Small, 30, 20), 3);
    }

    [Theory]
    [InlineData(PictureFormat.Gif)]
    [InlineData(PictureFormat.WebP)]
    public void An_animation_is_its_first_frame(PictureFormat format)
    {
        var film = Make(format, Frames, ("page-height", 48));
        var facts = Workshop.Read(film).Facts!;
        Assert.Equal((64, 48), (facts.Width, facts.Height));
        AssertNear((200, 40, 40), At(Pixels(Workshop.Make(film, Portal)), 30, 40), 6);
    }

    [Fact]
    public void What_is_no_picture_cannot_be_made_into_one() =>
        Assert.Throws<VipsException>(() => Workshop.Make("<html></html>"u8.ToArray(), Portal));

    private static VipsImage Red(VipsBench bench) => Plain(bench, 64, 48, "200 40 40");

    private static VipsImage In(VipsBench bench, string space) => bench.Make("colourspace", ("in", Red(bench)), ("space", space));

    private static VipsImage Cmyk(VipsBench bench) => bench.Make("icc_transform", ("in", Red(bench)), ("output-profile", "cmyk"));

    private static VipsImage Frames(VipsBench bench) => bench.Make(
        "insert", ("main", Red(bench)), ("sub", Plain(bench, 64, 48, "40 60 180")), ("x", 0), ("y", 48), ("expand", true));

    private static byte[] WithProfile(byte[] jpeg, byte[] profile)
    {
        var length = 2 + 14 + profile.Length;
        byte[] head = [0xFF, 0xE2, (byte)(length >> 8), (byte)length, .. "ICC_PROFILE\0\x01\x01"u8];
        return [.. jpeg.AsSpan(0, 2), .. head, .. profile, .. jpeg.AsSpan(2)];
    }

    private static bool Tells(byte[] file, string what) => file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(what)) >= 0;

    private static void AssertTellsNothing(byte[] file) =>
        Assert.DoesNotContain(["Ivan Petrov", "Exif", "EXIF", "acsp", "ICC", "http"], what => Tells(file, what));

    private static void AssertNear((int R, int G, int B) expected, (int R, int G, int B) seen, int tolerance) =>
        Assert.True(Distance(expected, seen) <= tolerance, $"{seen} instead of {expected}");

    private static PictureName[] AsJpeg(IReadOnlyList<PictureRecipe> recipes) => [.. recipes.Select(r => new PictureName(r, null, PictureFormat.Jpeg))];
}
