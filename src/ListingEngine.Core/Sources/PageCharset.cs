using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Core.Sources;

/// <summary>Bytes of a page as text: by their mark, what the server said, what the page says itself, or what they look like, in this order.</summary>
public static partial class PageCharset
{
    // Browsers look at a quarter of it; some pages begin with a long script.
    private const int Head = 4_096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Russian;

    static PageCharset()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Russian = Encoding.GetEncoding("windows-1251");
    }

    /// <param name="bytes">Unpacked.</param>
    /// <param name="said">Charset of the server's <c>Content-Type</c>; null when it told none.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? said)
    {
        switch (bytes)
        {
            case [0xef, 0xbb, 0xbf, .. var rest]: return Encoding.UTF8.GetString(rest);
            case [0xff, 0xfe, .. var rest]: return Encoding.Unicode.GetString(rest);
            case [0xfe, 0xff, .. var rest]: return Encoding.BigEndianUnicode.GetString(rest);
        }

        if ((Find(said) ?? Find(Declared(bytes))) is { } encoding) return encoding.GetString(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Valid UTF-8 by accident there is hardly any; an old Russian page that says nothing is in this one.
            return Russian.GetString(bytes);
        }
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]);
        // Whoever reads "utf-16" there letter by letter has a page that is not in it.
        return Declaration().Match(head) is { Success: true } found && !found.Groups[1].Value.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? found.Groups[1].Value : null;
    }

    private static Encoding? Find(string? name)
    {
        try
        {
            return name?.Trim(' ', '"', '\'') is { Length: > 0 and < 40 } told ? Encoding.GetEncoding(told) : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Of an XML declaration, or of a <c>meta</c> in either way of writing.</summary>
    [GeneratedRegex("""(?:<\?xml[^>]{0,100}\sencoding|<meta[^>]{0,200}\bcharset)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
