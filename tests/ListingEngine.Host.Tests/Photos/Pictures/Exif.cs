using System.Buffers.Binary;
using System.Text;

namespace ListingEngine.Host.Tests.Photos.Pictures;

/// <summary>Writes what a camera tells into a JPEG.</summary>
internal static class Exif
{
    /// <summary>How the camera was held, where it stood (Moscow) and whose it was.</summary>
    public static byte[] Put(byte[] jpeg, int orientation)
    {
        byte[] artist = [.. Encoding.ASCII.GetBytes("Ivan Petrov"), 0];
        const int ArtistAt = 8 + 2 + (3 * 12) + 4;
        var positionAt = ArtistAt + artist.Length;
        var numbersAt = positionAt + 2 + (4 * 12) + 4;
        byte[] picture =
        [
            .. Short(3),
            .. Field(0x0112, 3, 1, orientation), .. Field(0x013B, 2, artist.Length, ArtistAt), .. Field(0x8825, 4, 1, positionAt),
            .. Number(0),
        ];
        byte[] position =
        [
            .. Short(4),
            .. Field(1, 2, 2, 'N'), .. Field(2, 5, 3, numbersAt), .. Field(3, 2, 2, 'E'), .. Field(4, 5, 3, numbersAt + 24),
            .. Number(0),
        ];
        byte[] tiff = [.. "II*\0"u8, .. Number(8), .. picture, .. artist, .. position, .. Degrees(55, 45), .. Degrees(37, 37)];
        return PutRaw(jpeg, tiff);
    }

    /// <summary>The same with any bytes in its place.</summary>
    public static byte[] PutRaw(byte[] jpeg, byte[] tiff)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(2 + 6 + tiff.Length));
        return [.. jpeg.AsSpan(0, 2), 0xFF, 0xE1, .. length, .. "Exif\0\0"u8, .. tiff, .. jpeg.AsSpan(2)];
    }

    private static byte[] Field(int tag, int type, int count, int value) =>
        [.. Short(tag), .. Short(type), .. Number(count), .. Number(value)];

    private static byte[] Degrees(int degrees, int minutes) =>
        [.. Number(degrees), .. Number(1), .. Number(minutes), .. Number(1), .. Number(0), .. Number(1)];

    private static byte[] Short(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] Number(int value) => BitConverter.GetBytes(value);
}
