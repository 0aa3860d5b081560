namespace ListingEngine.Host.Photos.Page;

/// <summary>A part of a picture, in pixels of the picture as it is seen.</summary>
internal readonly record struct Crop(int Left, int Top, int Width, int Height)
{
    /// <summary>Portals take nothing smaller, nor would anybody look at it.</summary>
    public const int Smallest = 100;

    public bool FitsIn(int width, int height) => Left >= 0 && Top >= 0 && Width >= Smallest && Height >= Smallest && Width <= width - Left && Height <= height - Top;
}
