using System.Collections.Concurrent;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using Microsoft.Extensions.FileProviders;

namespace ListingEngine.Host.Demo;

/// <summary>The drawn pictures of the demonstration, taken in as if somebody had uploaded them.</summary>
internal sealed class DemoPictures(IWebHostEnvironment web, PhotoIntake intake)
{
    private const string Folder = "demo/photos";

    /// <returns>What the company holds then, by the names of the files, without what follows the dot.</returns>
    public async Task<IReadOnlyDictionary<string, Picture>> TakeAsync(long companyId, CancellationToken ct)
    {
        var pictures = new ConcurrentDictionary<string, Picture>();
        await Parallel.ForEachAsync(web.WebRootFileProvider.GetDirectoryContents(Folder), ct, async (file, stop) =>
            pictures[Path.GetFileNameWithoutExtension(file.Name)] = await TakeAsync(companyId, file, stop));
        return pictures;
    }

    private async Task<Picture> TakeAsync(long companyId, IFileInfo file, CancellationToken ct) =>
        (await intake.TakeAsync(companyId, await File.ReadAllBytesAsync(file.PhysicalPath!, ct), file.Name, madeFrom: null, ct)).Picture
            ?? throw new InvalidOperationException($"{Folder}/{file.Name} is no picture.");
}
