using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Photos.Pictures;

namespace ListingEngine.Host.Tests.Photos;

/// <summary>Pictures of a test's own: another seed is another picture.</summary>
internal static class TestPictures
{
    public static byte[] Png(int width = 640, int height = 480, int seed = 0, int noise = 0)
    {
        var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1a, .. "\n"u8]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Write(png, "IHDR", header);
        Write(png, "IDAT", Rows(width, height, seed, noise));
        Write(png, "IEND", []);
        return png.ToArray();
    }

    public static byte[] Jpeg(int width = 640, int height = 480, int seed = 0, int noise = 0) =>
        new PictureWorkshop().Make(Png(width, height, seed, noise), new("test", Math.Max(width, height), 90));

    // Slopes and squares: something to see at every size; noise makes a file as large as a photo's.
    private static byte[] Rows(int width, int height, int seed, int noise)
    {
        var random = new Random(seed);
        var row = new byte[1 + 3 * width];
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    var square = ((x * 8 / width + seed) * 7 + (y * 8 / height) * (seed + 3)) % 5 * 35 + (noise == 0 ? 0 : random.Next(noise));
                    (row[1 + 3 * x], row[2 + 3 * x], row[3 + 3 * x]) = ((byte)(x * 90 / width + square), (byte)(y * 90 / height + square), (byte)(seed * 17 + square));
                }

                zlib.Write(row);
            }

        return packed.ToArray();
    }

    private static void Write(Stream png, string type, byte[] content)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        png.Write(number);
    }

    // PNG specification, annex D.
    private static uint Crc(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var one in content)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        return ~crc;
    }
}
