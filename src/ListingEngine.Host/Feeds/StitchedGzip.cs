using System.Buffers.Binary;
using System.IO.Compression;

namespace ListingEngine.Host.Feeds;

/// <summary>A piece of a gzip file: raw deflate bytes ended by a sync flush, with the CRC-32 and length of the plain text behind them.</summary>
internal readonly record struct GzipPart(ReadOnlyMemory<byte> Data, uint Crc, long PlainLength);

/// <summary>
/// One gzip member made of parts that were compressed apart (RFC 1951 section 3.2.4: a flushed block ends on a byte; RFC 1952: header and trailer).
/// Any gzip reader takes it; nothing is compressed twice.
/// </summary>
internal static class StitchedGzip
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    /// <summary>Magic, deflate, no flags, no time, fastest, unknown system.</summary>
    public static ReadOnlySpan<byte> Header => [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255];

    /// <summary>Bytes after the last part.</summary>
    public const int EndLength = 2 + TrailerLength;

    public static GzipPart Compress(ReadOnlySpan<byte> plain, CompressionLevel level = CompressionLevel.Fastest)
    {
        // Of nothing a GZipStream writes nothing, not even a header.
        if (plain.IsEmpty) return default;
        var memory = new MemoryStream(plain.Length / 4 + 64);
        int flushed;
        using (var gzip = new GZipStream(memory, level, leaveOpen: true))
        {
            gzip.Write(plain);
            gzip.Flush();
            flushed = (int)memory.Length;
        }

        // Disposing ends the stream with the CRC-32 and the length.
        var all = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(all.Span[^TrailerLength..]);
        return new(all[HeaderLength..flushed], crc, plain.Length);
    }

    /// <summary>An empty last block and the trailer of all parts together.</summary>
    public static byte[] End(uint crc, long plainLength)
    {
        var end = new byte[EndLength];
        end[0] = 3;
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(2), crc);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(6), unchecked((uint)plainLength));
        return end;
    }
}
