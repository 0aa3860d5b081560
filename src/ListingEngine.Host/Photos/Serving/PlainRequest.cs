using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ListingEngine.Host.Photos.Serving;

/// <summary>
/// Reads the head of a request for a whole picture when it says nothing else: GET, HTTP/1.1, and only headers that cannot change the answer
/// (RFC 9110 and 9112). Whatever is longer, rarer or wrong is not understood here and left to the server.
/// </summary>
internal static class PlainRequest
{
    // Browsers' heads are some 500 bytes.
    private const int Longest = 4096;
    private const int LongestAddress = 128;
    private const int LongestName = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Harmless = new[]
    {
        "User-Agent", "From", "Referer", "Origin", "Cookie", "DNT", "Priority", "Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset",
        "Cache-Control", "Pragma", "Upgrade-Insecure-Requests", "Via", "Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host",
        "X-Forwarded-Port", "X-Real-IP", "Sec-Fetch-Dest", "Sec-Fetch-Mode", "Sec-Fetch-Site", "Sec-Fetch-User", "Sec-CH-UA", "Sec-CH-UA-Mobile",
        "Sec-CH-UA-Platform", "Sec-GPC",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null when the request is any other, or not whole yet.</summary>
    /// <param name="received">What the connection brought and nobody read.</param>
    /// <returns>What is asked for, and how many bytes the head has.</returns>
    public static (AskedPicture Picture, int Length)? Read(ReadOnlySequence<byte> received)
    {
        if (received.Length > Longest) received = received.Slice(0, Longest);
        var bytes = received.IsSingleSegment ? received.FirstSpan : received.ToArray();
        if (!bytes.StartsWith("GET /photos/"u8) || bytes.IndexOf("\r\n\r\n"u8) is var end && end < 0) return null;
        var lines = bytes[..(end + 2)];
        var asks = Next(ref lines);
        return asks.EndsWith(" HTTP/1.1"u8) && AreHarmless(lines) && Picture(asks["GET /photos/".Length..^" HTTP/1.1".Length]) is { } picture ? (picture, end + 4) : null;
    }

    private static AskedPicture? Picture(ReadOnlySpan<byte> address)
    {
        Span<char> text = stackalloc char[LongestAddress];
        return address.Length <= LongestAddress ? AskedPicture.Of(text[..Encoding.Latin1.GetChars(address, text)]) : null;
    }

    private static bool AreHarmless(ReadOnlySpan<byte> lines)
    {
        var hosts = 0;
        while (!lines.IsEmpty)
        {
            var line = Next(ref lines);
            var colon = line.IndexOf((byte)':');
            if (colon is <= 0 or > LongestName || line.ContainsAnyInRange((byte)0, (byte)31) || line.Contains((byte)127)) return false;
            var name = line[..colon];
            var value = line[(colon + 1)..].Trim((byte)' ');
            if (Ascii.EqualsIgnoreCase(name, "Host"u8)) hosts += value.IsEmpty ? 2 : 1;
            else if (Ascii.EqualsIgnoreCase(name, "Connection"u8) ? !Ascii.EqualsIgnoreCase(value, "keep-alive"u8) : !IsHarmless(name)) return false;
        }

        return hosts == 1;
    }

    private static bool IsHarmless(ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[LongestName];
        return Harmless.Contains(text[..Encoding.Latin1.GetChars(name, text)]);
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> lines)
    {
        var end = lines.IndexOf("\r\n"u8);
        var line = lines[..end];
        lines = lines[(end + 2)..];
        return line;
    }
}
