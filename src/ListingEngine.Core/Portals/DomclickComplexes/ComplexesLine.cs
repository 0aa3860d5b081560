using System.Buffers;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>A line of the plan's lists: an element of the frame and its text.</summary>
/// <param name="Name">Of the element.</param>
/// <param name="Example">Of nobody's building.</param>
/// <param name="Fits">Whether the portal could read it.</param>
internal sealed record ComplexesLine(string Name, string Example, Func<string, bool> Fits)
{
    private static readonly SearchValues<char> Decimal = SearchValues.Create("0123456789.-");

    public bool IsRequired { get; init; } = true;

    public ComplexesLine Maybe => this with { IsRequired = false };

    public static ComplexesLine Said(string name, string example) => new(name, example, static _ => true);

    public static ComplexesLine Count(string name, int example) => new(name, $"{example}", static text => Digits(text) && Numbers.ReadWhole(text) is >= 0);

    public static ComplexesLine Id(string name, int example) => new(name, $"{example}", static text => Digits(text));

    public static ComplexesLine Year(string name, int example) => new(name, $"{example}", static text => text.Length == 4 && Digits(text));

    public static ComplexesLine Degrees(string name, string example, int most) => new(name, example, text => IsDecimal(text) && Numbers.Read(text) is { } degrees && Math.Abs(degrees) <= most);

    public static ComplexesLine Word(string name, params string[] words) => new(name, words[0], text => words.Contains(text));

    public static ComplexesLine Link(string name, string example) => new(name, example, WebAddress.IsPlain);

    private static bool Digits(string text) => text.Length is > 0 and < 19 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsDecimal(string text) => text.AsSpan().IndexOfAnyExcept(Decimal) < 0;
}
