namespace ListingEngine.Core.Portals.Avito;

/// <summary>Finds phones, links and e-mails in a text, in one pass.</summary>
internal static class AvitoContacts
{
    private const int PhoneDigits = 10;

    public static bool Stand(string? text) =>
        text is not null && (HasLink(text) || HasMail(text) || HasPhone(text));

    private static bool HasLink(string text) =>
        text.Contains("http://", StringComparison.OrdinalIgnoreCase) || text.Contains("https://", StringComparison.OrdinalIgnoreCase)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase);

    private static bool HasMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);
    }

    // A run of digits and the signs between them, that begins as Russian numbers do: +7, 8 or 9.
    private static bool HasPhone(string text)
    {
        var digits = 0;
        var first = '\0';
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                if (digits++ == 0) first = c;
            }
            else if (c is not (' ' or '-' or '(' or ')' or '\u00a0'))
            {
                if (IsPhone(first, digits)) return true;
                digits = 0;
            }
        }

        return IsPhone(first, digits);
    }

    private static bool IsPhone(char first, int digits) => first switch
    {
        '7' or '8' => digits == PhoneDigits + 1,
        '9' => digits == PhoneDigits,
        _ => false,
    };
}
