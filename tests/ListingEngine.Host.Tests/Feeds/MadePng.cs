using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ListingEngine.Host.Tests.Feeds;

/// <summary>Pictures of any size, each with colours of its own.</summary>
internal static class MadePng
{
    public static byte[] Of(int width, int height, int seed)
    {
        var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
            for (var y = 0; y < height; y++) packed.Write(Row(width, y, seed));
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        // Eight bits of each of three colours.
        (header[8], header[9]) = (8, 2);
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. Chunk("IHDR", header), .. Chunk("IDAT", rows.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Row(int width, int y, int seed)
    {
        var row = new byte[1 + width * 3];
        for (var x = 0; x < width; x++)
            (row[1 + x * 3], row[2 + x * 3], row[3 + x * 3]) = ((byte)(x / 8 + seed * 40), (byte)(y / 8), (byte)(seed * 90));
        return row;
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] told = [.. Encoding.ASCII.GetBytes(name), .. content];
        var chunk = new byte[told.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        told.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(told));
        return chunk;
    }

    // A gzip ends with the CRC and the length of its plain text.
    private static uint Crc(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(content);
        return BinaryPrimitives.ReadUInt32LittleEndian(packed.ToArray().AsSpan()[^8..]);
    }
}
