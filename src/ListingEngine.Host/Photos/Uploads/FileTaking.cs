using ListingEngine.Core.Objects;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>Takes the pictures of one uploaded file, which may be an archive; a bad one never stops the others.</summary>
internal sealed partial class FileTaking(PhotoIntake intake, IOptions<PhotosOptions> options, ILogger<FileTaking> log) : IDisposable
{
    // One more than are worked on, over all uploads: the next lies ready.
    private readonly SemaphoreSlim _inMemory = new(Environment.ProcessorCount + 1);

    /// <summary>Disposes of the file when it is done.</summary>
    public async Task<IReadOnlyList<JudgedFile>> TakeAsync(long companyId, SpooledFile file, CancellationToken ct)
    {
        using var _ = file;
        if (file.Content is not { } content) return [new(file.Name, null, PhotoProblem.TooManyBytes)];
        if (!IsArchive(content)) return [await TakeAsync(companyId, file.Name, () => ReadAsync(content, ct), ct)];
        var (archive, problem) = PictureArchive.Open(content, options.Value.MaxUploadBytes);
        if (archive is null) return [new(file.Name, null, problem)];
        using (archive)
            return archive.Files.Count == 0
                ? [new(file.Name, null, UploadProblem.Empty)]
                : await Task.WhenAll(archive.Files.Select(f => TakeAsync(
                    companyId, UploadedFiles.NameOf(f.FullName), () => archive.ReadAsync(f, options.Value.MaxFileBytes, ct), ct)));
    }

    public void Dispose() => _inMemory.Dispose();

    private async Task<JudgedFile> TakeAsync(long companyId, string name, Func<Task<(byte[]? Content, Enum? Problem)>> read, CancellationToken ct)
    {
        await _inMemory.WaitAsync(ct);
        try
        {
            var (content, fault) = await read();
            if (content is null) return new(name, null, fault);
            if (content.Length == 0) return new(name, null, UploadProblem.Empty);
            var taken = await intake.TakeAsync(companyId, content, name, null, ct);
            return new(name, taken.Picture, taken.Problem);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(name, e);
            return new(name, null, UploadProblem.Failed);
        }
        finally
        {
            _inMemory.Release();
        }
    }

    private static async Task<(byte[]? Content, Enum? Problem)> ReadAsync(FileStream file, CancellationToken ct)
    {
        var content = new byte[file.Length];
        await file.ReadExactlyAsync(content, ct);
        return (content, null);
    }

    private static bool IsArchive(FileStream content)
    {
        Span<byte> mark = stackalloc byte[SpooledFile.ArchiveMark.Length];
        return RandomAccess.Read(content.SafeFileHandle, mark, fileOffset: 0) == mark.Length && mark.SequenceEqual(SpooledFile.ArchiveMark);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An uploaded picture could not be kept: {Name}")]
    private partial void Failed(string name, Exception e);
}
