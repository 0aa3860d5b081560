namespace ListingEngine.Core.Objects;

/// <summary>How large a picture becomes that is made smaller: the workshop makes what an offer promises.</summary>
public static class PhotoSize
{
    /// <summary>The size at which its longer side is so many pixels at the most; a smaller picture stays as it is.</summary>
    public static (int Width, int Height) Within(int longSide, int width, int height)
    {
        var longer = Math.Max(width, height);
        return longer <= longSide ? (width, height) : (Scaled(width, longSide, longer), Scaled(height, longSide, longer));
    }

    private static int Scaled(int side, int longSide, int longer) => Math.Max(1, (int)Math.Round((double)side * longSide / longer, MidpointRounding.AwayFromZero));
}
