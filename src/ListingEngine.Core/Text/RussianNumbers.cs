using System.Globalization;

namespace ListingEngine.Core.Text;

/// <summary>How Russians write numbers, the same on every machine: 12 500 000 and 54,3.</summary>
public static class RussianNumbers
{
    /// <summary>A number never breaks over a line, so its spaces do not.</summary>
    public const string Space = "\u00a0";

    public static NumberFormatInfo Format { get; } = NumberFormatInfo.ReadOnly(new()
    {
        NumberGroupSeparator = Space,
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    });
}
