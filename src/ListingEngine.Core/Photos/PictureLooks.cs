namespace ListingEngine.Core.Photos;

/// <summary>What a picture looks like as a whole; the ground of suggestions that a person confirms.</summary>
/// <param name="Brightness">0 is black, 255 white.</param>
/// <param name="Sharpness">How abrupt the strongest edges are: some 40 to 80 in focus, 2 in a blurred picture, 0 without any edges.</param>
/// <param name="IsPlan">A drawing of rooms rather than a photo.</param>
public sealed record PictureLooks(int Brightness, double Sharpness, bool IsPlan)
{
    /// <summary>A picture darker than this is suggested as too dark.</summary>
    public const int TooDark = 60;

    /// <summary>A picture whose edges are softer than this is suggested as blurred.</summary>
    public const double TooBlurred = 10;

    public static PictureLooks Of(SmallPicture picture)
    {
        var grey = GreyPicture.Of(picture);
        return new(grey.Mean(), Edges.Sharpness(grey), PlanLook.Has(picture, grey));
    }
}
