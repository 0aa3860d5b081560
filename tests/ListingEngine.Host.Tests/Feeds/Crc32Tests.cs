using System.Buffers.Binary;
using System.IO.Compression;
using ListingEngine.Host.Feeds;

namespace ListingEngine.Host.Tests.Feeds;

public class Crc32Tests
{
    [Fact]
    public void Of_two_parts_is_that_of_the_whole_wherever_it_is_cut()
    {
        var text = Bytes(1, 3000);
        var whole = Of(text);
        for (var cut = 0; cut <= text.Length; cut += cut is > 70 and < 2930 ? 97 : 1)
            Assert.Equal(whole, Crc32.Combine(Of(text.AsSpan(0, cut)), Of(text.AsSpan(cut)), text.Length - cut));
    }

    [Fact]
    public void Of_many_parts_is_that_of_the_whole()
    {
        var dice = new Random(3);
        var text = Bytes(2, 200_000);
        uint crc = 0;
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = Math.Min(dice.Next(4) == 0 ? 0 : dice.Next(1, 20_000), text.Length - at);
            crc = Crc32.Combine(crc, Of(text.AsSpan(at, length)), length);
        }

        Assert.Equal(Of(text), crc);
    }

    [Fact]
    public void Is_not_changed_by_nothing() => Assert.Equal(0x12345678u, Crc32.Combine(0x12345678u, 0, 0));

    [Fact]
    public void Knows_lengths_beyond_four_gigabytes()
    {
        // A part appended to nothing is itself, whatever its length; and (a + b) + c is a + (b + c).
        const long Huge = 5L << 30;
        Assert.Equal(77u, Crc32.Combine(0, 77, Huge));
        var left = Crc32.Combine(Crc32.Combine(11, 22, Huge), 33, Huge);
        Assert.Equal(left, Crc32.Combine(11, Crc32.Combine(22, 33, Huge), Huge + Huge));
    }

    private static byte[] Bytes(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    // What .NET itself writes into a gzip's trailer.
    private static uint Of(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return 0;
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(text);
        return BinaryPrimitives.ReadUInt32LittleEndian(memory.ToArray().AsSpan()[^8..]);
    }
}
