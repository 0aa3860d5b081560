using System.Globalization;
using System.IO.Compression;

namespace ListingEngine.Host.Intake;

/// <summary>
/// A feed on disk, whole and unpacked, before any of it is taken: a slow or cut upload keeps no transaction open, and sizes are known.
/// </summary>
internal static class FeedSpool
{
    /// <summary>Spools and rewinds; the file goes when the stream is closed.</summary>
    /// <param name="feed">Plain XML, or gzip, told by its first bytes.</param>
    /// <exception cref="ImportException">Too large, empty, or a broken gzip.</exception>
    public static async Task<FileStream> SpoolAsync(Stream feed, string folder, long most, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var raw = Open(folder);
        try
        {
            await CopyAsync(feed, raw, most, ct);
            raw.Position = 0;
            if (!IsGzip(raw)) return raw;
            var plain = Open(folder);
            try
            {
                await using (raw)
                await using (var gzip = new GZipStream(raw, CompressionMode.Decompress)) await CopyAsync(gzip, plain, most, ct);
                plain.Position = 0;
                return plain;
            }
            catch (Exception e)
            {
                await plain.DisposeAsync();
                if (e is InvalidDataException)
                    throw new ImportException("import.broken-gzip", "Nothing was taken: the gzip file is broken or cut.", inner: e);
                throw;
            }
        }
        catch
        {
            await raw.DisposeAsync();
            throw;
        }
    }

    private static FileStream Open(string folder) => new(Path.Combine(folder, Path.GetRandomFileName()), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.ReadWrite,
        Options = FileOptions.DeleteOnClose | FileOptions.SequentialScan,
        BufferSize = 1 << 16,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    private static bool IsGzip(FileStream file)
    {
        Span<byte> magic = stackalloc byte[2];
        var gzip = file.Read(magic) == 2 && magic[0] == 0x1f && magic[1] == 0x8b;
        file.Position = 0;
        return gzip;
    }

    internal static ImportException TooLarge(long most, string setting = "Intake:MaxBytes") => new("import.too-large",
        $"Nothing was taken: the feed is larger than {most.ToString("N0", CultureInfo.InvariantCulture)} bytes (setting {setting}).")
    {
        Details = [Megabytes(most)],
    };

    internal static string Megabytes(long bytes) => (bytes / (1024.0 * 1024)).ToString("0.#", CultureInfo.InvariantCulture);

    private static async Task CopyAsync(Stream from, FileStream to, long most, CancellationToken ct)
    {
        var buffer = new byte[1 << 17];
        long total = 0;
        int count;
        while ((count = await from.ReadAsync(buffer, ct)) > 0)
        {
            total += count;
            if (total > most)
                throw TooLarge(most);
            await to.WriteAsync(buffer.AsMemory(0, count), ct);
        }

        if (total == 0) throw new ImportException("import.empty", "Nothing was taken: the file is empty.");
    }
}
