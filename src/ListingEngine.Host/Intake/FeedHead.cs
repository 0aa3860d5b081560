using System.IO.Compression;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Intake;

/// <summary>The beginning of a feed in memory: enough to tell what it is and how well it is understood.</summary>
internal sealed class FeedHead
{
    /// <summary>Bytes that are looked at, packed or not.</summary>
    public const int Most = 4 << 20;

    private readonly byte[] _plain;

    private FeedHead(byte[] plain) => _plain = plain;

    /// <summary>Name of the root element; null when the file is not XML.</summary>
    public string? Root { get; private init; }

    /// <summary>The format that begins so; null when none of ours does.</summary>
    public string? Format => Root is { } root ? PortalCatalog.All.FirstOrDefault(p => p.Dialect.IsImported && p.Dialect.RootElement == root)?.Dialect.Key
        : TableReader.Recognises(Open()) ? ImportFormat.Table : null;

    public static FeedHead Of(byte[] raw)
    {
        var plain = raw is [0x1f, 0x8b, ..] ? Unpack(raw) : raw;
        return new(plain) { Root = FeedReader.RootOf(new MemoryStream(plain)) };
    }

    public static FeedHead Of(Stream file)
    {
        var raw = new byte[Most];
        return Of(raw[..file.ReadAtLeast(raw, Most, throwOnEndOfStream: false)]);
    }

    public Stream Open() => new MemoryStream(_plain, writable: false);

    private static byte[] Unpack(byte[] raw)
    {
        var plain = new byte[Most];
        var count = 0;
        try
        {
            using var gzip = new GZipStream(new MemoryStream(raw), CompressionMode.Decompress);
            for (int read; count < Most && (read = gzip.Read(plain, count, Most - count)) > 0;) count += read;
        }
        catch (InvalidDataException)
        {
            // Cut where the look ends: what came out before is the beginning.
        }

        return plain[..count];
    }
}
