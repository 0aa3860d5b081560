using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Owners;

/// <summary>Bytes of a file or an answer as text: in the charset that is told, or else in UTF-8 where that fits, or else in windows-1251.</summary>
internal static partial class TextOfBytes
{
    private const int HeadLength = 2_048;

    static TextOfBytes() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="content">The bytes.</param>
    /// <param name="charset">What came with them, such as the header of an answer; null for nothing.</param>
    public static string Of(byte[] content, string? charset = null)
    {
        if (Marked(content) is { } marked) return marked;
        if (Known(charset) is { } told) return told.GetString(content);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, HeadLength));
            // A page that calls itself UTF-8 and is cut or damaged stays UTF-8: whole letters are told from damaged ones.
            return (Known(Charset().Match(head) is { Success: true } found ? found.Groups[1].Value : null) ?? Encoding.GetEncoding(1251)).GetString(content);
        }
    }

    private static string? Marked(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(content, 3, content.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content, 2, content.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2),
        _ => null,
    };

    private static Encoding? Known(string? charset)
    {
        try
        {
            return string.IsNullOrWhiteSpace(charset) ? null : Encoding.GetEncoding(charset.Trim('"', '\'', ' '));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""charset\s*=\s*["']?([\w-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
