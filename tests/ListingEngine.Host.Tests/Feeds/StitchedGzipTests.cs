using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Feeds;

namespace ListingEngine.Host.Tests.Feeds;

public class StitchedGzipTests
{
    private static readonly byte[][] Parts =
    [
        Encoding.UTF8.GetBytes("<feed>"), [], Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<offer>дом</offer>\n", 20_000))),
            [0], Noise(100_000),
        [], Encoding.UTF8.GetBytes("</feed>"),
    ];

    [Fact]
    public void Is_one_file_that_unpacks_to_all_parts()
    {
        using var gzip = new GZipStream(new MemoryStream(Stitch(Parts)), CompressionMode.Decompress);
        var plain = new MemoryStream();
        gzip.CopyTo(plain);
        Assert.Equal(Parts.SelectMany(p => p).ToArray(), plain.ToArray());
    }

    [Fact]
    public void Of_nothing_is_a_file_too()
    {
        using var gzip = new GZipStream(new MemoryStream(Stitch([[]])), CompressionMode.Decompress);
        Assert.Equal(-1, gzip.ReadByte());
    }

    [Fact]
    public async Task Is_taken_by_gzip() => await RunAsync("gzip", "-t", "{0}");

    [Fact]
    public async Task Is_one_member_that_zlib_takes_to_its_last_byte() => await RunAsync("python3", "-c",
        """
        import sys, zlib
        data = open(sys.argv[1], 'rb').read()
        d = zlib.decompressobj(31)
        plain = d.decompress(data) + d.flush()
        sys.exit(0 if d.eof and not d.unused_data and len(plain) == int(sys.argv[2]) else 1)
        """, "{0}", $"{Parts.Sum(p => p.Length)}");

    [Fact]
    public void Keeps_its_parts_whatever_stands_around_them()
    {
        var part = StitchedGzip.Compress(Parts[2]);
        Assert.Equal(part.Data.ToArray(), StitchedGzip.Compress(Parts[2]).Data.ToArray());
        Assert.Equal(Parts[2].Length, part.PlainLength);
    }

    private static byte[] Stitch(byte[][] parts)
    {
        var file = new MemoryStream();
        file.Write(StitchedGzip.Header);
        var (crc, length) = (0u, 0L);
        foreach (var part in parts.Select(p => StitchedGzip.Compress(p)))
        {
            file.Write(part.Data.Span);
            crc = Crc32.Combine(crc, part.Crc, part.PlainLength);
            length += part.PlainLength;
        }

        file.Write(StitchedGzip.End(crc, length));
        return file.ToArray();
    }

    // Where the program is not installed there is nothing to ask.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        var folder = Environment.GetEnvironmentVariable("PATH")!.Split(':').FirstOrDefault(p => File.Exists(Path.Combine(p, program)));
        Assert.SkipWhen(folder is null, $"{program} is not installed");
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".gz");
        try
        {
            await File.WriteAllBytesAsync(path, Stitch(Parts));
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(folder!, program), arguments.Select(a =>
                a == "{0}" ? path : a))
            { RedirectStandardError = true, RedirectStandardInput = true })!;
            process.StandardInput.Close();
            var said = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, said);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(5).NextBytes(bytes);
        return bytes;
    }
}
