using System.Text.RegularExpressions;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>A phone as it may stand in a text, with a few of the usual signs between its digits: one pattern for PostgreSQL and .NET.</summary>
internal static class PhonePattern
{
    // Never a quotation mark: the pattern is used within JSON as well.
    private const string Gap = @"[\s().*_–—-]{0,3}";
    private const int OwnDigits = 10;

    /// <param name="phone">As <see cref="Data.OwnerAdvert.Phones"/> has it.</param>
    public static string Of(string phone)
    {
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        var own = digits.Length > OwnDigits ? digits[^OwnDigits..] : digits;
        return $@"(?<![0-9])(\+?[0-9]{{1,3}}{Gap})?{string.Join(Gap, own.ToCharArray())}(?![0-9])";
    }

    /// <summary>Any of them; one that finds nothing when there are none.</summary>
    public static string OfAny(IReadOnlyCollection<string> phones) => phones.Count == 0 ? "(?!x)x" : string.Join('|', phones.Select(Of));

    public static Regex ToRegex(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
