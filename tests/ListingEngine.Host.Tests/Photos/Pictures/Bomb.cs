using System.Buffers.Binary;
using System.IO.Compression;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Tests.Photos.Pictures;

/// <summary>Small files that cost whoever decodes them all his memory or time.</summary>
internal static class Bomb
{
    private static readonly byte[] Frame = [0xFF, 0xC0];
    private static readonly byte[] Scan = [0xFF, 0xDA];
    private static readonly byte[] Image = [(byte)',', 0, 0, 0, 0, 16, 0, 16, 0];

    /// <summary>A file that claims to be that large.</summary>
    public static byte[] Of(PictureFormat format, int width, int height)
    {
        var file = Sample.Plain(16, 16, format: format);
        switch (format)
        {
            case PictureFormat.Jpeg:
                var frame = file.AsSpan(file.AsSpan().IndexOf(Frame) + 5);
                BinaryPrimitives.WriteUInt16BigEndian(frame, (ushort)height);
                BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)width);
                break;
            case PictureFormat.Png:
                BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
                BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
                BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(29), PngSum(file.AsSpan(12, 17)));
                break;
            case PictureFormat.Gif:
                var image = file.AsSpan(file.AsSpan().IndexOf(Image) + 5);
                BinaryPrimitives.WriteUInt16LittleEndian(image, (ushort)width);
                BinaryPrimitives.WriteUInt16LittleEndian(image[2..], (ushort)height);
                break;
            case PictureFormat.Tiff:
                TiffField(file, 256, width);
                TiffField(file, 257, height);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }

        return file;
    }

    /// <summary>A progressive JPEG of 36 megapixels that improves its last detail again and again.</summary>
    public static byte[] EndlessScans()
    {
        var jpeg = Sample.Make(PictureFormat.Jpeg, bench => Sample.Plain(bench, 6000, 6000, "9 9 9"), ("interlace", true));
        var scan = jpeg.AsSpan(jpeg.AsSpan().LastIndexOf(Scan)..^2).ToArray();
        return [.. jpeg.AsSpan(0, jpeg.Length - 2), .. Enumerable.Repeat(scan, 2000).SelectMany(s => s), 0xFF, 0xD9];
    }

    private static void TiffField(byte[] file, ushort tag, int value)
    {
        var at = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4)) + 2;
        while (BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at)) != tag) at += 12;
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at + 2), 4);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 8), value);
    }

    // A gzip file ends with the same sum as a chunk of PNG.
    private static uint PngSum(ReadOnlySpan<byte> chunk)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(chunk);
        return BinaryPrimitives.ReadUInt32LittleEndian(packed.ToArray().AsSpan(^8));
    }
}
