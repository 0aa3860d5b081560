using System.Buffers.Binary;

namespace ListingEngine.Host.People.Files;

/// <summary>What a file is by its content; its name and what the browser says of it are not asked.</summary>
internal static class Picture
{
    private const int MostPixels = 12_000;

    /// <summary><c>jpg</c>, <c>png</c> or <c>webp</c>; null when the content is no whole picture of these.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes) =>
        IsPng(bytes) ? "png" : IsJpeg(bytes) ? "jpg" : IsWebp(bytes) ? "webp" : null;

    private static bool IsPng(ReadOnlySpan<byte> b)
    {
        if (b.Length < 45 || !b.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10])) return false;
        if (!b[12..16].SequenceEqual("IHDR"u8) || !IsSize(BinaryPrimitives.ReadInt32BigEndian(b[16..]), BinaryPrimitives.ReadInt32BigEndian(b[20..]))) return false;
        for (var at = 8; at + 12 <= b.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(b[at..]);
            if (b.Slice(at + 4, 4).SequenceEqual("IEND"u8)) return true;
            if (length > int.MaxValue - 12 - at) return false;
            at += (int)length + 12;
        }

        return false;
    }

    // Segments up to the frame, which tells the size; the end mark says that nothing was cut off.
    private static bool IsJpeg(ReadOnlySpan<byte> b)
    {
        if (b.Length < 64 || !b.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || b.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0) return false;
        for (var at = 2; at + 9 < b.Length && b[at] == 0xFF;)
        {
            var mark = b[at + 1];
            if (mark is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return IsSize(BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            if (mark == 0xFF) at++;
            else at += 2 + BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
        }

        return false;
    }

    private static bool IsWebp(ReadOnlySpan<byte> b) => b.Length >= 30 && b.StartsWith("RIFF"u8) && b[8..12].SequenceEqual("WEBP"u8)
        && BinaryPrimitives.ReadUInt32LittleEndian(b[4..]) <= b.Length - 8 && b[12..15].SequenceEqual("VP8"u8) && b[15] is 0x20 or 0x4C or 0x58;

    private static bool IsSize(int width, int height) => width is > 0 and <= MostPixels && height is > 0 and <= MostPixels;
}
