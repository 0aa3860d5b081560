using ListingEngine.Core.Photos;

namespace ListingEngine.Core.Tests.Photos;

/// <summary>Pictures painted in code, the same ones each time, and what people do to pictures.</summary>
internal static class Painted
{
    public const int Width = 160, Height = 120;

    /// <summary>A scene of its own for each seed: a wall that grows darker, and things of all sizes before it.</summary>
    public static SmallPicture Scene(int seed)
    {
        var dice = new Random(seed);
        var things = Enumerable.Range(0, 24).Select(_ => (
            X: dice.Next(Width), Y: dice.Next(Height), Half: dice.Next(4, 30), Tall: dice.Next(4, 30), IsRound: dice.Next(2) == 0,
            Red: dice.Next(256), Green: dice.Next(256), Blue: dice.Next(256))).ToArray();
        var (wall, slope) = (dice.Next(120, 220), dice.Next(40, 90));
        return Paint(Width, Height, (x, y) =>
        {
            foreach (var t in things)
            {
                var (across, down) = (Math.Abs(x - t.X), Math.Abs(y - t.Y));
                if (t.IsRound ? across * across * t.Tall * t.Tall + down * down * t.Half * t.Half < t.Half * t.Half * t.Tall * t.Tall : across < t.Half && down < t.Tall)
                    return (t.Red, t.Green, t.Blue);
            }

            var light = wall - slope * y / Height;
            return (light, light - 8, light - 20);
        });
    }

    /// <summary>Rooms in black lines on white.</summary>
    public static SmallPicture Plan() => Paint(Width, Height, (x, y) =>
        x is >= 20 and <= 140 && y is >= 15 and <= 105 && (x % 40 is >= 19 and <= 21 || y % 30 is >= 14 and <= 16) ? (20, 20, 20) : (252, 252, 250));

    /// <summary>A room of which all is white but a sofa; light falls from the left.</summary>
    public static SmallPicture WhiteRoom() => Paint(Width, Height, (x, y) =>
        x is > 45 and < 110 && y is > 75 and < 100 ? (90, 100, 110) : (250 - x / 8, 250 - x / 8, 248 - x / 8 - y / 20));

    public static SmallPicture Paint(int width, int height, Func<int, int, (int Red, int Green, int Blue)> colour)
    {
        var rgb = new byte[width * height * 3];
        for (var i = 0; i < width * height; i++)
        {
            var (red, green, blue) = colour(i % width, i / width);
            (rgb[3 * i], rgb[3 * i + 1], rgb[3 * i + 2]) = (Level(red), Level(green), Level(blue));
        }

        return new(width, height, rgb);
    }

    public static SmallPicture Changed(this SmallPicture picture, Func<int, int> level) =>
        picture with { Rgb = [.. picture.Rgb.Select(b => Level(level(b)))] };

    public static SmallPicture TurnedClockwise(this SmallPicture picture) =>
        Paint(picture.Height, picture.Width, (x, y) => picture.At(y, picture.Height - 1 - x));

    public static SmallPicture Halved(this SmallPicture picture) => Paint(picture.Width / 2, picture.Height / 2, (x, y) => picture.Mean(2 * x, 2 * y, 2, 2));

    public static SmallPicture Blurred(this SmallPicture picture, int by) =>
        Paint(picture.Width, picture.Height, (x, y) => picture.Mean(x - by, y - by, 2 * by + 1, 2 * by + 1));

    public static SmallPicture Cropped(this SmallPicture picture, int hundredths) => Paint(
        picture.Width - picture.Width * hundredths / 100, picture.Height - picture.Height * hundredths / 100,
        (x, y) => picture.At(x + picture.Width * hundredths / 200, y + picture.Height * hundredths / 200));

    /// <summary>A white mark a fifth of the picture wide, 60 % opaque, in the lower right corner.</summary>
    public static SmallPicture Marked(this SmallPicture picture) => Paint(picture.Width, picture.Height, (x, y) =>
    {
        var (red, green, blue) = picture.At(x, y);
        var isMark = x >= picture.Width * 78 / 100 && x < picture.Width * 98 / 100 && y >= picture.Height * 88 / 100 && y < picture.Height * 97 / 100;
        return isMark ? ((2 * red + 3 * 255) / 5, (2 * green + 3 * 255) / 5, (2 * blue + 3 * 255) / 5) : (red, green, blue);
    });

    private static byte Level(int level) => (byte)Math.Clamp(level, 0, 255);

    private static (int Red, int Green, int Blue) At(this SmallPicture picture, int x, int y)
    {
        var p = 3 * (Math.Clamp(y, 0, picture.Height - 1) * picture.Width + Math.Clamp(x, 0, picture.Width - 1));
        return (picture.Rgb[p], picture.Rgb[p + 1], picture.Rgb[p + 2]);
    }

    private static (int Red, int Green, int Blue) Mean(this SmallPicture picture, int left, int top, int width, int height)
    {
        var (red, green, blue) = (0, 0, 0);
        for (var i = 0; i < width * height; i++)
        {
            var (r, g, b) = picture.At(left + i % width, top + i / width);
            (red, green, blue) = (red + r, green + g, blue + b);
        }

        return (red / (width * height), green / (width * height), blue / (width * height));
    }
}
