using System.Net.Mail;

namespace ListingEngine.Host.People;

/// <summary>Reads what was typed into a form.</summary>
internal static class Told
{
    /// <summary>Without blanks at the ends and without control characters; null when nothing is left.</summary>
    public static string? Text(string? typed, int most = 300)
    {
        if (typed is null) return null;
        var text = string.Concat(typed.Where(c => !char.IsControl(c))).Trim();
        return text.Length == 0 ? null : text.Length > most ? text[..most] : text;
    }

    /// <summary>+7 000 123-45-67</summary>
    public static string Phone(string phone) =>
        phone is ['+', '7', ..] && phone.Length == 12 ? $"+7 {phone[2..5]} {phone[5..8]}-{phone[8..10]}-{phone[10..]}" : phone;

    public static bool IsEmail(string text) => MailAddress.TryCreate(text, out var read) && read.Address == text && text.Length <= 200
        && text.Contains('.', StringComparison.Ordinal);
}
