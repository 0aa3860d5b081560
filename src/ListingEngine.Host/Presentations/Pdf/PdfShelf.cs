using System.Collections.Concurrent;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>Printed PDF files under keys that tell their content: made once, however many ask, and made again when they were swept up.</summary>
internal sealed class PdfShelf(IOptions<StorageOptions> storage, IOptions<PressOptions> press, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    // A file is given a moment between its being found and its being read; a half written one may still become whole.
    private static readonly TimeSpan Young = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Lazy<Task<PrintOutcome>>> _printing = [];

    private string Folder => storage.Value.PdfCache;

    /// <summary>Path of the file, or why there is none.</summary>
    /// <param name="key">Hexadecimal: another content has another key.</param>
    /// <param name="print">Makes it. Whoever asked first may be gone by then, and others wait for it: nobody's leaving ends it.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<(string? Path, PrintOutcome? Problem)> GetAsync(string key, Func<Task<PrintOutcome>> print, CancellationToken ct)
    {
        var path = Path.Combine(Folder, key + ".pdf");
        if (File.Exists(path))
        {
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return (path, null);
        }

        var outcome = await _printing.GetOrAdd(key, _ => new(() => PrintAsync(key, path, print))).Value.WaitAsync(ct);
        return outcome is PrintOutcome.Printed ? (path, null) : (null, outcome);
    }

    /// <summary>Drops what nobody fetched for a week, and the oldest of what is too much.</summary>
    /// <returns>How many files went.</returns>
    public int Sweep()
    {
        if (!Directory.Exists(Folder)) return 0;
        var (now, left, swept) = (clock.GetUtcNow().UtcDateTime, press.Value.KeepBytes, 0);
        foreach (var file in new DirectoryInfo(Folder).GetFiles().OrderByDescending(f => f.LastWriteTimeUtc))
        {
            var age = now - file.LastWriteTimeUtc;
            left -= file.Length;
            if (age < Young || (age < Kept && left >= 0 && file.Extension == ".pdf")) continue;
            file.Delete();
            swept++;
        }

        return swept;
    }

    private async Task<PrintOutcome> PrintAsync(string key, string path, Func<Task<PrintOutcome>> print)
    {
        // Whoever is first here would else hold up the others while it begins.
        await Task.Yield();
        try
        {
            var outcome = await print();
            if (outcome is PrintOutcome.Printed { Pdf: var pdf }) await WriteAsync(path, pdf);
            return outcome;
        }
        finally
        {
            _printing.TryRemove(key, out _);
        }
    }

    private async Task WriteAsync(string path, byte[] pdf)
    {
        Directory.CreateDirectory(Folder);
        var half = $"{path}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(half, pdf);
        File.Move(half, path, overwrite: true);
    }
}
