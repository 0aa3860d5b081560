using System.Buffers;
using System.Text;

namespace ListingEngine.Core.Text;

/// <summary>Finds phone numbers that stand in a text: in digits, with letters in their place («8 9О5 З21-…»), and in words.</summary>
public static class PhonesInText
{
    private const int Whole = 11;

    // Between the digits of one number stand a few of these at the most.
    private const int WidestGap = 3;
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \u00a0\u2009\u202f-–—()._*·");

    // Letters that are written for digits, behind a digit only.
    private const string Letters = "оОoOзЗ";
    private const string LettersMean = "000033";

    private static readonly string[] Money = ["₽", "$", "€", "руб", "р.", "тыс", "млн"];

    /// <summary>The first number as it stands there; null when there is none.</summary>
    public static string? Find(string? text) => text is null ? null : InDigits(text) ?? PhonesInWords.Find(text);

    /// <summary>Every number as it stands there.</summary>
    public static IReadOnlyList<string> All(string? text)
    {
        var all = new List<string>();
        if (text is not null) PhonesInWords.Replace(Replace(text, InDigits, Take), Take);
        return all;

        string Take(string phone)
        {
            all.Add(phone);
            return " ";
        }
    }

    /// <summary>The text with no number left in it that anybody could call.</summary>
    public static string Mask(string text) => PhonesInWords.Replace(Replace(text, InDigits, Phones.Masked), Phones.Masked);

    /// <summary>The text with something else in the place of each fragment that is found in it.</summary>
    internal static string Replace(string text, Func<string, string?> find, Func<string, string> by)
    {
        StringBuilder? replaced = null;
        var at = 0;
        for (; find(text[at..]) is { } phone; at = text.IndexOf(phone, at, StringComparison.Ordinal) + phone.Length)
            (replaced ??= new()).Append(text, at, text.IndexOf(phone, at, StringComparison.Ordinal) - at).Append(by(phone));
        return replaced is null ? text : replaced.Append(text, at, text.Length - at).ToString();
    }

    private static string? InDigits(string text)
    {
        Span<Group> groups = stackalloc Group[32];
        for (var at = 0; NextDigit(text, at) is >= 0 and var first;)
        {
            var count = Read(text, first, groups, out at);
            if (Phone(text, groups[..count], at) is { } phone) return phone;
        }

        return null;
    }

    private static int NextDigit(string text, int from) =>
        text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var found ? from + found : -1;

    // Groups of digits that may be one number; the end is behind the last of them.
    private static int Read(string text, int from, Span<Group> groups, out int end)
    {
        var count = 0;
        for (end = from; count < groups.Length;)
        {
            var start = end;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || end > start && StandsForDigit(text, end))) end++;
            groups[count++] = new(start, end);
            var next = end;
            while (next < text.Length && next - end < WidestGap && Gaps.Contains(text[next])) next++;
            // A full stop between digits may part a number, one at the end of a sentence does not.
            if (next == text.Length || next == end || !char.IsAsciiDigit(text[next]) || text[end] == '.' && next > end + 1) break;
            end = next;
        }

        return count;
    }

    private static bool StandsForDigit(string text, int at) =>
        Letters.Contains(text[at], StringComparison.Ordinal) && !(at + 1 < text.Length && IsPlainLetter(text[at + 1]));

    private static bool IsPlainLetter(char c) => char.IsLetter(c) && !Letters.Contains(c, StringComparison.Ordinal);

    // Eleven digits from 7 or 8, or ten from 9 or in brackets, that begin and end with groups.
    private static string? Phone(string text, ReadOnlySpan<Group> groups, int end)
    {
        for (var first = 0; first < groups.Length; first++)
        {
            var digits = 0;
            for (var last = first; last < groups.Length && digits < Whole; last++)
            {
                digits += groups[last].Length;
                if (digits >= Whole - 1 && IsPhone(text, groups[first..(last + 1)], digits)
                    && !(last + 1 == groups.Length && IsMoney(text, groups[first..(last + 1)], end))) return Fragment(text, groups[first].Start, groups[last].End);
            }
        }

        return null;
    }

    private static bool IsPhone(string text, ReadOnlySpan<Group> groups, int digits)
    {
        var start = groups[0].Start;
        var before = start > 0 ? text[start - 1] : ' ';
        if (digits == Whole) return text[start] is '7' or '8' && (before == '+' || IsCode(Second(text, groups)));
        return digits == Whole - 1 && (text[start] == '9' || before == '(' && IsCode(text[start]));
    }

    private static char Second(string text, ReadOnlySpan<Group> groups) =>
        Digit(groups[0].Length > 1 ? text[groups[0].Start + 1] : text[groups[1].Start]);

    // Codes of Russian towns and mobile networks begin with these; made-up numbers with 0.
    private static bool IsCode(char digit) => digit is '3' or '4' or '8' or '9' or '0';

    private static char Digit(char c) => Letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? LettersMean[at] : c;

    // 9 850 000 000 ₽, and any number cut into threes.
    private static bool IsMoney(string text, ReadOnlySpan<Group> groups, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        foreach (var word in Money)
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        if (groups.Length < 3 || groups[0].Length > 3 || groups[0].Start > 0 && text[groups[0].Start - 1] is '+' or '(') return false;
        for (var i = 1; i < groups.Length; i++)
            if (groups[i].Length != 3 || groups[i].Start != groups[i - 1].End + 1) return false;
        return true;
    }

    private static string Fragment(string text, int start, int end)
    {
        while (start > 0 && text[start - 1] is '+' or '(') start--;
        return text[start..end];
    }

    private readonly record struct Group(int Start, int End)
    {
        public int Length => End - Start;
    }
}
