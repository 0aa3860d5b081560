using System.Globalization;
using ListingEngine.Host.Data;
using MimeKit;

namespace ListingEngine.Host.Alarms.Notices;

/// <summary>A notice as a person fills it in.</summary>
public sealed class NoticeForm
{
    private const int MostAddress = 500;

    public NoticeWay Way { get; set; }

    public string Address { get; set; } = "";

    /// <summary>None for all.</summary>
    public List<AlarmKind> Kinds { get; set; } = [];

    public string Language { get; set; } = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>What is to be mended: field and key of the sentence.</summary>
    public IEnumerable<(string Field, string Key)> Problems()
    {
        Address = (Address ?? "").Trim();
        Kinds = [.. Kinds.Where(Enum.IsDefined).Distinct()];
        if (Language is not ("ru" or "en")) Language = "ru";
        if (!Enum.IsDefined(Way)) yield return (nameof(Way), "Notice.Error.Way");
        if (Way == NoticeWay.Email && !IsMail(Address)) yield return (nameof(Address), "Notice.Error.Email");
        if (Way == NoticeWay.Webhook && !IsHook(Address)) yield return (nameof(Address), "Notice.Error.Webhook");
    }

    private static bool IsMail(string text) => text.Length <= MostAddress && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && text.Contains('@', StringComparison.Ordinal)
        && MailboxAddress.TryParse(text, out var mail) && mail.Address == text;

    private static bool IsHook(string text) => text.Length <= MostAddress && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.Host.Length > 0;
}
