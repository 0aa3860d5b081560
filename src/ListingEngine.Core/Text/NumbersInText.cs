using System.Globalization;

namespace ListingEngine.Core.Text;

/// <summary>One number where it stands in a text, as any country groups it: 12 500 000, 1,250,000, 349.000, 54,3.</summary>
/// <param name="Value">The number, when its separators mean what they usually do.</param>
/// <param name="AsFraction">The number, when a lone separator before three digits is a decimal point: 5,200 (of a million).</param>
/// <param name="Start">Where its first digit stands.</param>
/// <param name="End">Behind its last digit.</param>
internal readonly record struct NumberInText(decimal Value, decimal AsFraction, int Start, int End)
{
    // More digits than any price has, and still a decimal.
    private const int MostDigits = 18;

    /// <summary>The first number from there; null when there is none, or when it is longer than any number we ask for.</summary>
    public static NumberInText? Next(ReadOnlySpan<char> text, int from = 0)
    {
        if (from >= text.Length || text[from..].IndexOfAnyInRange('0', '9') is not (>= 0 and var skipped)) return null;
        Span<char> digits = stackalloc char[MostDigits + 1];
        var start = from + skipped;
        int count = 0, at = start, point = -1, points = 0;
        var separator = '\0';
        for (; at < text.Length && count < MostDigits; at++)
        {
            if (char.IsAsciiDigit(text[at])) digits[count++] = text[at];
            else if (!Goes(text, at)) break;
            else if (text[at] is '.' or ',')
            {
                // The last of two kinds is the decimal point: 1.234,56.
                points = text[at] == separator ? points + 1 : 1;
                (separator, point) = (text[at], count);
            }
        }

        if (count == MostDigits) return null;
        var whole = Parse(digits[..count], -1);
        if (point < 0 || points > 1) return new(whole, whole, start, at);
        var fraction = Parse(digits[..count], point);
        var grouped = count - point == 3 && point is > 0 and <= 3 && digits[0] != '0';
        return new(grouped ? whole : fraction, fraction, start, at);
    }

    // A separator inside a number: a point or comma before a digit, or a blank before exactly three.
    private static bool Goes(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..];
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0])) return false;
        if (text[at] is '.' or ',') return true;
        var blank = text[at] is '\'' or '’' || char.IsWhiteSpace(text[at]) && text[at] is not ('\n' or '\r');
        return blank && rest.Length >= 3 && char.IsAsciiDigit(rest[1]) && char.IsAsciiDigit(rest[2])
            && (rest.Length == 3 || !char.IsAsciiDigit(rest[3]));
    }

    private static decimal Parse(ReadOnlySpan<char> digits, int point)
    {
        Span<char> written = stackalloc char[MostDigits + 2];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point) written[length++] = '.';
            written[length++] = digits[i];
        }

        return decimal.Parse(written[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
