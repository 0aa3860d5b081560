using System.Runtime.CompilerServices;

namespace ListingEngine.Host.Photos.Shelf;

/// <summary>Pictures in a folder, which all nodes share when there are several.</summary>
internal sealed class FolderShelf : IPictureShelf
{
    // Another node may be writing right now.
    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);

    private readonly string _root;
    private readonly string _unfinished;

    public FolderShelf(string root)
    {
        (_root, _unfinished) = (root, Path.Combine(root, "unfinished"));
        SweepUnfinished();
    }

    public async Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var path = PathOf(key);
        if (File.Exists(path)) return;
        Directory.CreateDirectory(_unfinished);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var half = Path.Combine(_unfinished, Path.GetRandomFileName());
        try
        {
            await using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                await file.WriteAsync(content, ct);
                // The row that follows must not outlive its bytes, whatever happens to the power.
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }

    public Task<bool> HasAsync(string key, CancellationToken ct) => Task.FromResult(File.Exists(PathOf(key)));

    public async Task<byte[]?> FindAsync(string key, CancellationToken ct) => File.Exists(PathOf(key)) ? await File.ReadAllBytesAsync(PathOf(key), ct) : null;

    public ValueTask<string?> FileAsync(string key, CancellationToken ct) => new(PathOf(key) is var path && File.Exists(path) ? path : null);

    public Task DropAsync(string key, CancellationToken ct)
    {
        if (File.Exists(PathOf(key))) File.Delete(PathOf(key));
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<(string Key, DateTimeOffset At)> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var folder = new DirectoryInfo(PathOf(prefix[..(prefix.LastIndexOf('/') + 1)]));
        if (!folder.Exists) yield break;
        foreach (var file in folder.EnumerateFiles(prefix[(prefix.LastIndexOf('/') + 1)..] + "*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            yield return (Path.GetRelativePath(_root, file.FullName), file.LastWriteTimeUtc);
        }
    }

    /// <summary>Takes away what a killed process left half-written.</summary>
    private void SweepUnfinished()
    {
        var folder = new DirectoryInfo(_unfinished);
        if (!folder.Exists) return;
        foreach (var file in folder.EnumerateFiles())
            if (DateTime.UtcNow - file.LastWriteTimeUtc > LongestWrite) file.Delete();
    }

    private string PathOf(string key) => Path.Combine(_root, key);
}
