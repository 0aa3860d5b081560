using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>Takes an upload for an object: uploads of the API and of the page meet here.</summary>
internal sealed class PhotoUpload(CompanyScope scope, FileTaking taking, ObjectPhotos photos)
{
    // On disk: a fast sender waits for slow work.
    private const int MostWaiting = 16;

    /// <summary>What became of each file, once the object has its photos; null when there is no such object.</summary>
    public async Task<UploadAnswer?> RunAsync(long objectId, IAsyncEnumerable<SpooledFile> files, string language, CancellationToken ct)
    {
        var begun = new List<Task<IReadOnlyList<JudgedFile>>>();
        await foreach (var file in files.WithCancellation(ct))
        {
            begun.Add(taking.TakeAsync(scope.CompanyId, file, ct));
            while (begun.FindAll(t => !t.IsCompleted) is { Count: >= MostWaiting } unfinished) await Task.WhenAny(unfinished);
        }

        var judged = (await Task.WhenAll(begun)).SelectMany(f => f).ToList();
        return await photos.AddAsync(objectId, judged, ct) is { } added
            ? new([.. added.Select(f => f.In(language))], added.Count(f => f.Problem is null)) : null;
    }
}
