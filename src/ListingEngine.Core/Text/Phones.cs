namespace ListingEngine.Core.Text;

/// <summary>Russian phone numbers as people write them.</summary>
public static class Phones
{
    /// <summary>+7 and ten digits, or null when the text is not one Russian number.</summary>
    public static string? Read(string? text)
    {
        if (text is null) return null;
        Span<char> digits = stackalloc char[16];
        var count = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) continue;
            if (count == digits.Length) return null;
            digits[count++] = c;
        }

        var number = digits[..count];
        if (count == 11 && number[0] is '7' or '8') number = number[1..];
        return number.Length == 10 ? $"+7{number}" : null;
    }

    /// <summary>«+7 911 ···-··-45»: enough to know it again, not enough to call.</summary>
    public static string Masked(string phone)
    {
        if (Read(phone) is { } russian) return $"+7 {russian[2..5]} ···-··-{russian[^2..]}";
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits.Length < 7 ? "···" : $"+{digits[..3]} ··· {digits[^2..]}";
    }
}
