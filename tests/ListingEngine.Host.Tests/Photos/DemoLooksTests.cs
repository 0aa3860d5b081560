using ListingEngine.Core.Photos;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;

namespace ListingEngine.Host.Tests.Photos;

/// <summary>The pictures of the demonstration, as the engine's eyes see them.</summary>
public class DemoLooksTests
{
    private static readonly PictureWorkshop Workshop = new();
    private static readonly Dictionary<string, (PictureLooks Whole, long[] Likeness)> Looks = DemoPictures.All.ToDictionary(p => p.Key, p => LooksOf(p.Value));

    [Fact]
    public void Plans_are_known_and_scenes_are_not_taken_for_plans() => Assert.All(Looks, p => Assert.Equal(DemoPictures.IsPlan(p.Key), p.Value.Whole.IsPlan));

    [Fact]
    public void None_is_called_dark_or_blurred() =>
        Assert.All(Looks.Values, l => Assert.True(l.Whole.Brightness >= PictureLooks.TooDark && l.Whole.Sharpness >= PictureLooks.TooBlurred));

    [Fact]
    public void Are_known_again_small_and_badly_compressed() => AreKnownAgain(p => Workshop.Make(p, new("bad", 280, 30)));

    [Fact]
    public void Are_known_again_with_a_watermark() =>
        AreKnownAgain(p => Workshop.Make(p, new("marked", 1120, 80), PictureFormat.Jpeg, (new PhotoWatermark(), TestPictures.Png(300, 100))));

    [Fact]
    public void Are_known_again_turned_and_cropped() => AreKnownAgain(p => Workshop.Turn(Workshop.Crop(p, 16, 12, 1088, 816), 3));

    [Fact]
    public void Are_told_from_one_another()
    {
        var looks = Looks.Values.ToList();
        for (var i = 0; i < looks.Count; i++)
            for (var k = i + 1; k < looks.Count; k++) Assert.InRange(Likeness.Distance(looks[i].Likeness, looks[k].Likeness), Likeness.Same + 1, Likeness.Most);
    }

    // Every third will do. Plans are left out: thin lines on white have little to know them by, and no search compares them.
    private static void AreKnownAgain(Func<byte[], byte[]> change) =>
        Assert.All(DemoPictures.All.Where(p => !DemoPictures.IsPlan(p.Key)).Where((_, i) => i % 3 == 0),
            p => Assert.InRange(Likeness.Distance(Looks[p.Key].Likeness, LooksOf(change(p.Value)).Likeness), 0, Likeness.Same));

    private static (PictureLooks Whole, long[] Likeness) LooksOf(byte[] picture)
    {
        var small = Workshop.Read(picture).Facts!.Small;
        return (PictureLooks.Of(small), Likeness.Of(small));
    }
}
