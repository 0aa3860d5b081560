using System.Globalization;
using System.IO.Compression;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>The files in a ZIP that somebody sent, in the order of their names; nothing that it says of sizes is believed.</summary>
internal sealed class PictureArchive : IDisposable
{
    public const int MostFiles = 1000;

    // The list of files is read whole: so long as ten times that many need.
    private const int LongestList = 4 << 20;

    // Pictures are compressed already; only drawings shrink much.
    private const int MostGrowth = 100;
    private const long AlwaysAllowed = 64 << 20;

    private static readonly StringComparer ByName =
        CultureInfo.InvariantCulture.CompareInfo.GetStringComparer(CompareOptions.NumericOrdering | CompareOptions.IgnoreCase);

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly ZipArchive _zip;
    private long _left;

    private PictureArchive(ZipArchive zip, long most)
    {
        (_zip, _left) = (zip, most);
        Files = [.. zip.Entries.Where(IsFile).OrderBy(e => e.FullName, ByName)];
    }

    public IReadOnlyList<ZipArchiveEntry> Files { get; }

    /// <param name="file">Stays open as long as the archive is used.</param>
    /// <param name="most">Bytes of all files together, unpacked.</param>
    public static (PictureArchive? Archive, UploadProblem? Problem) Open(FileStream file, long most)
    {
        var content = new LimitedReads(file) { Left = LongestList };
        try
        {
            var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count(IsFile) > MostFiles) return (null, UploadProblem.TooManyFiles);
            content.Left = long.MaxValue;
            return (new(zip, Math.Min(most, Math.Max(file.Length * MostGrowth, AlwaysAllowed))), null);
        }
        catch (InvalidDataException)
        {
            return (null, content.Left < 0 ? UploadProblem.TooManyFiles : UploadProblem.BrokenArchive);
        }
    }

    /// <summary>A file's content, or why it cannot be had.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="most">Bytes of one picture.</param>
    public async Task<(byte[]? Content, Enum? Problem)> ReadAsync(ZipArchiveEntry file, long most, CancellationToken ct)
    {
        await _oneAtATime.WaitAsync(ct);
        try
        {
            if (file.IsEncrypted) return (null, UploadProblem.BrokenArchive);
            await using var plain = await file.OpenAsync(ct);
            var (content, buffer, count) = (new MemoryStream(), new byte[1 << 16], 0);
            while ((count = await plain.ReadAsync(buffer, ct)) > 0)
            {
                if ((_left -= count) < 0) return (null, UploadProblem.ArchiveBomb);
                if (content.Length + count > most) return (null, PhotoProblem.TooManyBytes);
                content.Write(buffer.AsSpan(0, count));
            }

            return (content.ToArray(), null);
        }
        catch (InvalidDataException)
        {
            return (null, UploadProblem.BrokenArchive);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose()
    {
        _zip.Dispose();
        _oneAtATime.Dispose();
    }

    // What systems put into archives beside what people do.
    private static bool IsFile(ZipArchiveEntry entry) => entry.Name.Length > 0 && !entry.Name.StartsWith('.') && entry.Name is not ("Thumbs.db" or "desktop.ini")
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
