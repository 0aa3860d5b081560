using System.Text.RegularExpressions;

namespace ListingEngine.Core.Text;

/// <summary>Takes out of a text what tells whose it is: phones, addresses of e-mail, and the names that are known.</summary>
public static partial class Unnamed
{
    private const string Mark = "···";
    private const int ShortestName = 3;
    private const int FewestDigits = 7;

    // Russian names are declined: Анна, Анны, Анной.
    private const int LongestEnding = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="text">Any text of people.</param>
    /// <param name="names">Full names, each word of which is taken out in whatever case it stands.</param>
    /// <param name="phones">Numbers that may be written in ways that are not Russian.</param>
    public static string Text(string text, IReadOnlyCollection<string> names, IReadOnlyCollection<string> phones)
    {
        var left = phones.Select(Digits).Where(d => d.Length >= FewestDigits).Aggregate(text, WithoutNumber);
        left = PhonesInText.Mask(Email().Replace(left, Mark));
        return names.SelectMany(n => n.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length >= ShortestName && w.All(char.IsLetter))
            .Aggregate(left, WithoutName);
    }

    private static string WithoutName(string text, string name)
    {
        var stem = name.Length > ShortestName && "аеёийоуыэюяьАЕЁИЙОУЫЭЮЯЬ".Contains(name[^1], StringComparison.Ordinal) ? name[..^1] : name;
        return Regex.Replace(text, $@"\b{Regex.Escape(stem)}\p{{L}}{{0,{LongestEnding}}}\b", Mark, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);
    }

    // Between its digits may stand a few signs of any kind; the country's own begin is often left out.
    private static string WithoutNumber(string text, string digits) => Regex.Replace(text,
        $@"\+?\d{{0,3}}[^\d\n]{{0,3}}{string.Join(@"[^\d\n]{0,3}", digits[Math.Max(0, digits.Length - 10)..].ToCharArray())}", Phones.Masked(digits), RegexOptions.CultureInvariant, Patience);

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();
}
