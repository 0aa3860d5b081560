using System.Globalization;

namespace ListingEngine.Core.Presentations;

/// <summary>A company's colour as it can be used: readable on light and on dark pages, and with words upon it that can be read (WCAG 2.2, contrast 4.5 : 1).</summary>
/// <param name="Plain">The colour as the company has it, for surfaces.</param>
/// <param name="Text">As near to it as can be read on a light page.</param>
/// <param name="TextOnDark">As near to it as can be read on a dark page.</param>
/// <param name="On">White or nearly black: what is read on the plain one.</param>
public sealed record AccentColour(string Plain, string Text, string TextOnDark, string On)
{
    private const string Ours = "#0b5fb8", White = "#ffffff", Ink = "#16181d";

    // The surfaces on which least can be read: the darkest of a light page, the lightest of a dark one.
    private const int PaleRed = 0xf6, PaleGreen = 0xf7, PaleBlue = 0xf9, DarkRed = 0x22, DarkGreen = 0x26, DarkBlue = 0x2e;

    private const double Least = 4.5;

    /// <param name="colour"><c>#rrggbb</c>; ours for null and for what is no colour.</param>
    public static AccentColour Of(string? colour)
    {
        if (Read(colour) is not var (r, g, b)) return Of(Ours);
        var (tr, tg, tb) = ((double)r, (double)g, (double)b);
        var (dr, dg, db) = (tr, tg, tb);
        while (Contrast(tr, tg, tb, PaleRed, PaleGreen, PaleBlue) < Least) (tr, tg, tb) = (tr * 0.95, tg * 0.95, tb * 0.95);
        while (Contrast(dr, dg, db, DarkRed, DarkGreen, DarkBlue) < Least) (dr, dg, db) = (Lighter(dr), Lighter(dg), Lighter(db));
        return new(Hex(r, g, b), Hex((int)tr, (int)tg, (int)tb), Hex((int)Math.Ceiling(dr), (int)Math.Ceiling(dg), (int)Math.Ceiling(db)), Contrast(r, g, b, 255, 255, 255) >= Least ? White : Ink);
    }

    private static double Lighter(double channel) => channel + (255 - channel) * 0.05;

    private static (int R, int G, int B)? Read(string? colour) =>
        colour is { Length: 7 } && colour[0] == '#' && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? (rgb >> 16, rgb >> 8 & 255, rgb & 255) : null;

    private static string Hex(int r, int g, int b) => string.Create(CultureInfo.InvariantCulture, $"#{r:x2}{g:x2}{b:x2}");

    private static double Contrast(double r, double g, double b, double r2, double g2, double b2)
    {
        var (one, other) = (Luminance(r, g, b), Luminance(r2, g2, b2));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(double r, double g, double b) => 0.2126 * Linear(r) + 0.7152 * Linear(g) + 0.0722 * Linear(b);

    private static double Linear(double channel) => channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.Pow((channel / 255 + 0.055) / 1.055, 2.4);
}
