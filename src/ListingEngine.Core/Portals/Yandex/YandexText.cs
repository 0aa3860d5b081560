using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>What counts as told, and in which form.</summary>
internal static class YandexText
{
    public static bool Told(string? text) => !FeedWriter.Told(text).IsEmpty;

    /// <summary>Letters, digits, punctuation (Y2), and nothing that XML would change on its way.</summary>
    public static bool IsId(string id)
    {
        foreach (var c in id)
            if (!char.IsLetterOrDigit(c) && !char.IsPunctuation(c) && !char.IsSymbol(c)) return false;
        return id.Length > 0;
    }

    public static bool IsLink(string? url)
    {
        if (url is null) return false;
        var from = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : url.Length;
        if (from >= url.Length) return false;
        foreach (var c in url)
            if (c <= ' ' || c >= '\uFFFE' || char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)) return false;
        return true;
    }

    /// <summary>+7 and ten digits.</summary>
    public static bool IsPhone(string? phone)
    {
        if (phone is not { Length: 12 } || !phone.StartsWith("+7", StringComparison.Ordinal)) return false;
        for (var i = 2; i < phone.Length; i++)
            if (!char.IsAsciiDigit(phone[i])) return false;
        return true;
    }

    /// <summary>Two, two, six or seven, and up to nine digits: 77:01:0001001:12.</summary>
    public static bool IsCadastralNumber(string? number)
    {
        var rest = FeedWriter.Told(number);
        return Part(ref rest, 2, 2) && Part(ref rest, 2, 2) && Part(ref rest, 6, 7) && Part(ref rest, 1, 9) && rest.IsEmpty;
    }

    private static bool Part(ref ReadOnlySpan<char> text, int least, int most)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        var ends = count == text.Length;
        if (count < least || count > most || !ends && text[count] != ':') return false;
        text = ends ? [] : text[(count + 1)..];
        return true;
    }
}
