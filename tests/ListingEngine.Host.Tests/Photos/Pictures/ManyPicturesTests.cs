using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using static ListingEngine.Host.Tests.Photos.Pictures.Sample;

namespace ListingEngine.Host.Tests.Photos.Pictures;

/// <summary>Alone, for the memory of the whole process is measured.</summary>
[CollectionDefinition(DisableParallelization = true)]
public class ManyPictures;

[Collection(nameof(ManyPictures))]
public class ManyPicturesTests
{
    private static readonly PictureWorkshop Workshop = new();
    private static readonly PictureRecipe Tiny = new("test", 12, 80);

    [Fact]
    public void Ten_thousand_pictures_leave_nothing_in_memory()
    {
        PictureFormat[] formats = [PictureFormat.Jpeg, PictureFormat.Png, PictureFormat.WebP, PictureFormat.Gif, PictureFormat.Tiff];
        byte[][] contents =
        [
            .. formats.Select(f => Noise(24, 16, f)), Exif.Put(Plain(30, 20), 6), Quarters(PictureFormat.Heic),
            Noise(24, 16)[..200], Noise(24, 16, PictureFormat.Png)[..100], Bomb.Of(PictureFormat.Png, 30_000, 30_000),
            "<html>"u8.ToArray(), [],
        ];
        Work(contents, 3000);
        var before = Resident();
        Work(contents, 10_000);
        // Were an image of libvips left of each, without its pixels, it would be twenty megabytes.
        Assert.InRange(Resident() - before, long.MinValue, 10 << 20);
    }

    [Fact]
    public void Many_threads_do_not_disturb_one_another()
    {
        byte[][] originals =
            [Noise(300, 200), Quarters(PictureFormat.Heic), Noise(300, 200, PictureFormat.WebP), Quarters(PictureFormat.Gif)];
        var logo = Plain(20, 10);
        byte[] Make(int i) => Workshop.Make(originals[i % 4], PictureRecipe.All[^1], stamp: (new(), logo));
        var alone = Enumerable.Range(0, 4).Select(Make).ToArray();
        Parallel.For(0, 200, new() { MaxDegreeOfParallelism = 16 }, i =>
        {
            Assert.NotNull(Workshop.Read(originals[i % 4][..(100 + i)]).Problem);
            Assert.Equal(alone[i % 4], Make(i));
        });
    }

    // Each is read, and a derivative made of every fourth.
    private static void Work(byte[][] contents, int count) => Parallel.For(0, count, new() { MaxDegreeOfParallelism = 2 }, i =>
    {
        var content = contents[i % contents.Length];
        if (Workshop.Read(content).Facts is not null && i / contents.Length % 4 == 0) Workshop.Make(content, Tiny);
    });

    private static long Resident()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }
}
