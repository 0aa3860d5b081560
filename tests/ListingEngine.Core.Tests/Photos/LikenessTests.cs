using System.Globalization;
using ListingEngine.Core.Photos;

namespace ListingEngine.Core.Tests.Photos;

public class LikenessTests
{
    private const int Scenes = 30;

    [Fact]
    public void Knows_a_picture_at_half_its_size_again() => KnowsAgain(p => p.Halved());

    [Fact]
    public void Knows_a_brighter_picture_again() => KnowsAgain(p => p.Changed(level => level * 115 / 100));

    [Fact]
    public void Knows_a_darker_picture_again() => KnowsAgain(p => p.Changed(level => level * 85 / 100));

    [Fact]
    public void Knows_a_cropped_picture_again() => KnowsAgain(p => p.Cropped(3));

    [Fact]
    public void Knows_a_picture_with_a_watermark_again() => KnowsAgain(p => p.Marked());

    [Fact]
    public void Knows_a_blurred_picture_again() => KnowsAgain(p => p.Blurred(1));

    [Fact]
    public void Knows_a_picture_that_was_turned_marked_and_made_smaller_again() => KnowsAgain(p => p.Marked().TurnedClockwise().Halved());

    [Fact]
    public void Foretells_the_hashes_of_the_turned_picture()
    {
        var scene = Painted.Scene(7);
        var looks = Likeness.Of(scene);
        for (var turn = 1; turn < Likeness.Turns; turn++)
        {
            scene = scene.TurnedClockwise();
            var turned = Likeness.Of(scene);
            Assert.Equal(looks[Likeness.Light + turn], turned[Likeness.Light]);
            Assert.Equal(looks[Likeness.Colour + turn], turned[Likeness.Colour]);
        }
    }

    [Fact]
    public void Tells_different_pictures_apart()
    {
        var looks = Enumerable.Range(0, Scenes).Select(i => Likeness.Of(Painted.Scene(i))).ToArray();
        for (var i = 0; i < Scenes; i++)
            for (var k = i + 1; k < Scenes; k++) Assert.InRange(Likeness.Distance(looks[i], looks[k]), Likeness.Same + 1, Likeness.Most);
    }

    [Fact]
    public void Tells_rooms_apart_that_differ_in_colours_only()
    {
        var room = Painted.Scene(3);
        var painted = Painted.Paint(room.Width, room.Height, (x, y) =>
        {
            var p = 3 * (y * room.Width + x);
            return (room.Rgb[p + 2], room.Rgb[p + 1], room.Rgb[p]);
        });
        Assert.True(Likeness.Distance(Likeness.Of(room), Likeness.Of(painted)) > Likeness.Same);
    }

    [Fact]
    public void Does_not_care_which_picture_comes_first()
    {
        var (one, other) = (Likeness.Of(Painted.Scene(1)), Likeness.Of(Painted.Scene(1).TurnedClockwise().Marked()));
        Assert.Equal(Likeness.Distance(one, other), Likeness.Distance(other, one));
    }

    [Fact]
    public void Finds_a_plain_picture_like_no_other() => IsLikeNoOther((_, _) => (255, 255, 255));

    [Fact]
    public void Finds_a_gradient_like_no_other() => IsLikeNoOther((x, _) => (x * 255 / 512, x * 255 / 512, x * 255 / 512));

    [Fact]
    public void Finds_a_slanting_gradient_like_no_other() => IsLikeNoOther((x, y) => (40 + x / 4 + y / 4, 60 + x / 5, 200 - y / 3));

    [Fact]
    public void Finds_noise_on_a_plain_ground_like_no_other()
    {
        var dice = new Random(1);
        IsLikeNoOther((_, _) => (dice.Next(240, 256), dice.Next(240, 256), dice.Next(240, 256)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 512)]
    [InlineData(512, 2)]
    [InlineData(33, 31)]
    public void Takes_a_picture_of_any_size(int width, int height) =>
        Assert.Equal(2 * Likeness.Turns, Likeness.Of(Painted.Paint(width, height, (x, y) => (x, y, x ^ y))).Length);

    [Fact]
    public void Is_like_nothing_before_it_was_looked_at() => Assert.Equal(Likeness.Most, Likeness.Distance([], Likeness.Of(Painted.Scene(1))));

    // Stored hashes are compared with those that other machines and later versions make.
    [Fact]
    public void Makes_the_same_hashes_everywhere() => Assert.Equal(
        "7cf4cc2a6146b1e3 4add7533a96c5d74 3b94bb081579353e 0dbd0211dd53d9a9 5a5685a95a5a49a5 a55269a5a95256a5 699a866569964a69 96925a699a926569",
        string.Join(' ', Likeness.Of(Painted.Scene(5)).Select(h => h.ToString("x16", CultureInfo.InvariantCulture))));

    private static void KnowsAgain(Func<SmallPicture, SmallPicture> change)
    {
        for (var seed = 0; seed < Scenes; seed++)
        {
            var scene = Painted.Scene(seed);
            Assert.InRange(Likeness.Distance(Likeness.Of(scene), Likeness.Of(change(scene))), 0, Likeness.Same);
        }
    }

    private static void IsLikeNoOther(Func<int, int, (int, int, int)> colour)
    {
        var looks = Likeness.Of(Painted.Paint(512, 384, colour));
        Assert.Equal(Likeness.Most, Likeness.Distance(looks, looks));
    }
}
