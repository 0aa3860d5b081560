using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Intake;

/// <summary>Uploaded files until they are taken or given up: under the storage root, which all nodes share.</summary>
internal sealed class UploadShelf(IOptions<StorageOptions> storage, IOptions<IntakeOptions> options)
{
    public long Most => options.Value.MaxUploadBytes;

    private string Folder => Path.Combine(storage.Value.Root, "uploads");

    /// <summary>Streams an upload to disk under a name of its own.</summary>
    /// <exception cref="ImportException">Empty or too large; nothing is left behind.</exception>
    public async Task<(string Path, long Size)> SaveAsync(Stream upload, CancellationToken ct)
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, Path.GetRandomFileName());
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            var buffer = new byte[1 << 17];
            int count;
            while ((count = await upload.ReadAsync(buffer, ct)) > 0)
            {
                if (file.Length + count > Most) throw FeedSpool.TooLarge(Most, "Intake:MaxUploadBytes");
                await file.WriteAsync(buffer.AsMemory(0, count), ct);
            }

            if (file.Length == 0) throw new ImportException("import.empty", "Nothing was taken: the file is empty.");
            return (path, file.Length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>The file from now on belongs to that run.</summary>
    public void Keep(string path, long runId) => File.Move(path, PathOf(runId), overwrite: true);

    /// <exception cref="ImportException">The file is gone.</exception>
    public FileStream Open(long runId)
    {
        try
        {
            return new(PathOf(runId), FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportException("import.file-gone", "Nothing was taken: the uploaded file is gone.", inner: e);
        }
    }

    public void Drop(long runId)
    {
        if (Directory.Exists(Folder)) File.Delete(PathOf(runId));
    }

    private string PathOf(long runId) => Path.Combine(Folder, $"{runId}.upload");
}
