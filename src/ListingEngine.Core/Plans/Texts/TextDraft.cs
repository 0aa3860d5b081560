using System.Globalization;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>A text in the making, whose end can be taken back.</summary>
internal sealed class TextDraft
{
    /// <summary>Beyond it nothing is added: no portal takes a third of it.</summary>
    private const int Longest = 32_768;

    private char[] _chars = new char[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public char Last => Length == 0 ? '\n' : _chars[Length - 1];

    public ReadOnlySpan<char> From(int start) => _chars.AsSpan(start, Length - start);

    public void CutTo(int length) => Length = length;

    /// <summary>Takes spaces back, but nothing before that place.</summary>
    public void TrimEnd(int downTo = 0)
    {
        while (Length > downTo && _chars[Length - 1] is ' ' or '\t') Length--;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest - Length) text = text[..(Longest - Length)];
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(decimal number, string format)
    {
        const int widest = 64;
        Reserve(widest);
        if (number.TryFormat(_chars.AsSpan(Length), out var written, format, RussianNumbers.Format)) Length += written;
    }

    /// <summary>Makes a capital of the first letter from there on.</summary>
    public void Capitalize(int at)
    {
        if (at < Length) _chars[at] = char.ToUpper(_chars[at], CultureInfo.InvariantCulture);
    }

    public override string ToString() => new(Written);

    private void Reserve(int more)
    {
        if (_chars.Length - Length < more) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + more));
    }
}
