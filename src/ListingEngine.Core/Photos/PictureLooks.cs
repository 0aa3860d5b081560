namespace ListingEngine.Core.Photos;

/// <summary>What a picture looks like as a whole; the ground of suggestions that a person confirms.</summary>
/// <param name="Brightness">0 is black, 255 white.</param>
/// <param name="Sharpness">How much fine detail there is.</param>
/// <param name="IsPlan">A drawing of rooms rather than a photo.</param>
public sealed record PictureLooks(int Brightness, double Sharpness, bool IsPlan)
{
    public static PictureLooks Of(SmallPicture picture) => new(128, 100, false);
}
