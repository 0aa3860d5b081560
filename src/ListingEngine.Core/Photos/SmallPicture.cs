namespace ListingEngine.Core.Photos;

/// <summary>Pixels of a picture made small enough to look at as a whole: its longer side is 512 at the most, sRGB, three bytes a pixel, row by row.</summary>
public sealed record SmallPicture(int Width, int Height, byte[] Rgb);
