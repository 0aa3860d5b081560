using ListingEngine.Core.Photos;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;

namespace ListingEngine.Host.Tests.Photos;

/// <summary>The pictures of the demonstration, as the engine's eyes see them.</summary>
public class DemoLooksTests
{
    private static readonly PictureWorkshop Workshop = new();

    // Thin lines on white have little to know them by, and no search compares them.
    private static IEnumerable<byte[]> Scenes => DemoPictures.All.Where(p => !DemoPictures.IsPlan(p.Key)).Select(p => p.Value);

    [Fact]
    public void Plans_are_known_and_scenes_are_not_taken_for_plans() => Assert.All(
        DemoPictures.All, p => Assert.Equal(DemoPictures.IsPlan(p.Key), PictureLooks.Of(Small(p.Value)).IsPlan));

    [Fact]
    public void None_is_called_dark_or_blurred() => Assert.All(DemoPictures.All.Values, p =>
    {
        var looks = PictureLooks.Of(Small(p));
        Assert.True(looks.Brightness >= PictureLooks.TooDark && looks.Sharpness >= PictureLooks.TooBlurred);
    });

    [Fact]
    public void Are_known_again_small_and_badly_compressed() => AreKnownAgain(p => Workshop.Make(p, new("bad", 280, 30)));

    [Fact]
    public void Are_known_again_with_a_watermark() => AreKnownAgain(p => Workshop.Make(p, new("marked", 1120, 80), PictureFormat.Jpeg, (new PhotoWatermark(), TestPictures.Png(300, 100))));

    [Fact]
    public void Are_known_again_turned_and_cropped() => AreKnownAgain(p => Workshop.Turn(Workshop.Crop(p, 16, 12, 1088, 816), 3));

    [Fact]
    public void Are_told_from_one_another()
    {
        var looks = DemoPictures.All.Values.Select(p => Likeness.Of(Small(p))).ToList();
        for (var i = 0; i < looks.Count; i++)
            for (var k = i + 1; k < looks.Count; k++) Assert.InRange(Likeness.Distance(looks[i], looks[k]), Likeness.Same + 1, Likeness.Most);
    }

    private static SmallPicture Small(byte[] picture) => Workshop.Read(picture).Facts!.Small;

    private static void AreKnownAgain(Func<byte[], byte[]> change) => Assert.All(Scenes, p =>
        Assert.InRange(Likeness.Distance(Likeness.Of(Small(p)), Likeness.Of(Small(change(p)))), 0, Likeness.Same));
}
