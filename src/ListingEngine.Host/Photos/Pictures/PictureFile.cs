using System.Buffers.Binary;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>Formats by their first bytes, the one loader of libvips that each is given to, and how we write them.</summary>
internal static class PictureFile
{
    /// <summary>Null for everything that we do not take.</summary>
    public static PictureFormat? FormatOf(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureFormat.WebP,
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => PictureFormat.Tiff,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => HeifFormat(content),
        _ => null,
    };

    /// <summary>The picture at its full size, or as much smaller as its decoder can do for less work.</summary>
    /// <param name="shrink">How many times smaller: 1, 2, 4 or 8. Not every format can.</param>
    public static VipsImage Open(VipsBench bench, byte[] content, PictureFormat format, int shrink = 1)
    {
        return format switch
        {
            PictureFormat.Jpeg => Load("jpegload_buffer", ("shrink", shrink)),
            PictureFormat.WebP => Load("webpload_buffer", ("scale", 1.0 / shrink)),
            PictureFormat.Png => Load("pngload_buffer"),
            PictureFormat.Heic or PictureFormat.Avif => Load("heifload_buffer"),
            PictureFormat.Gif => Load("gifload_buffer"),
            PictureFormat.Tiff => Load("tiffload_buffer"),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };

        VipsImage Load(string loader, params ReadOnlySpan<(string, object)> more) =>
            bench.Make(loader, [("buffer", content), ("access", "sequential"), ("fail-on", "truncated"), .. more]);
    }

    /// <summary>A file's bytes of a picture in sRGB; nothing goes in but its pixels.</summary>
    /// <param name="quality">Of JPEG and WebP.</param>
    public static byte[] Save(VipsBench bench, VipsImage picture, PictureFormat format, int quality) => format switch
    {
        PictureFormat.Jpeg => bench.Save("jpegsave_buffer", ("in", picture), ("Q", quality), ("optimize-coding", true), ("strip", true)),
        PictureFormat.WebP => bench.Save("webpsave_buffer", ("in", picture), ("Q", quality), ("strip", true)),
        PictureFormat.Png => bench.Save("pngsave_buffer", ("in", picture), ("strip", true)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    // A file type box: its length, "ftyp", the main brand, a version, then the other brands it agrees with.
    private static PictureFormat? HeifFormat(ReadOnlySpan<byte> content)
    {
        if (content.Length < 16) return null;
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(content), (uint)Math.Min(content.Length, 256));
        PictureFormat? found = null;
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            var brand = content.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)) return PictureFormat.Avif;
            if (brand.SequenceEqual("heic"u8) || brand.SequenceEqual("heix"u8)) found = PictureFormat.Heic;
            if (brand.SequenceEqual("mif1"u8)) found ??= PictureFormat.Heic;
        }

        return found;
    }
}
