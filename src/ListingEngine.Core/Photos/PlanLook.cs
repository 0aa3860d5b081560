namespace ListingEngine.Core.Photos;

/// <summary>Whether a picture is a drawing of rooms: a light ground, and few other colours.</summary>
internal static class PlanLook
{
    private const int Light = 232, Colourless = 14;
    private const int FewColours = 24;
    private const double MuchGround = 0.35, WholeOfIt = 0.9;

    public static bool Has(SmallPicture picture)
    {
        var colours = new int[4096];
        int pixels = picture.Width * picture.Height, ground = 0;
        for (var p = 0; p < pixels * 3; p += 3)
        {
            var (r, g, b) = (picture.Rgb[p], picture.Rgb[p + 1], picture.Rgb[p + 2]);
            var (most, least) = (Math.Max(r, Math.Max(g, b)), Math.Min(r, Math.Min(g, b)));
            if (least >= Light && most - least <= Colourless) ground++;
            else colours[(r >> 4 << 8) | (g >> 4 << 4) | (b >> 4)]++;
        }

        if (ground < MuchGround * pixels || ground == pixels) return false;
        Array.Sort(colours);
        var few = colours.TakeLast(FewColours).Sum();
        return ground + few > WholeOfIt * pixels;
    }
}
