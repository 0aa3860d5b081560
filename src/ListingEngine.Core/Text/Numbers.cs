using System.Globalization;

namespace ListingEngine.Core.Text;

/// <summary>Numbers as feeds contain them: decimal comma, spaces between thousands, stray blanks.</summary>
public static class Numbers
{
    /// <summary>The number, or null when the text is not exactly one number.</summary>
    public static decimal? Read(string? text)
    {
        if (text is null) return null;
        Span<char> clean = stackalloc char[32];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (count == clean.Length) return null;
            clean[count++] = c == ',' ? '.' : c;
        }

        return decimal.TryParse(clean[..count], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var number) ? number : null;
    }

    /// <summary>A whole number; 12.0 is one, 12.5 is not.</summary>
    public static int? ReadWhole(string? text) =>
        Read(text) is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    /// <summary>A whole number of any size, such as a portal's id.</summary>
    public static long? ReadId(string? text) =>
        Read(text) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? (long)number : null;

    /// <summary>Without trailing zeros, with a point, the same in every culture.</summary>
    public static string Write(decimal number) => Trim(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number with no trailing zeros in its scale.</summary>
    public static decimal Trim(decimal number) => number / 1.000000000000000000000000000m;
}
