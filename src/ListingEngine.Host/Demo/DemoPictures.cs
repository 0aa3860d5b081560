using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;

namespace ListingEngine.Host.Demo;

/// <summary>Puts the demonstration's pictures into the company's keeping, as if people had uploaded them.</summary>
internal sealed class DemoPictures(PhotoIntake intake, FileShelf files, PublicAddress address)
{
    private const string Extension = ".jpg";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demo", "Pictures");

    /// <summary>The pictures by the names of their files, taken side by side.</summary>
    public async Task<IReadOnlyDictionary<string, Picture>> TakeAsync(long companyId, CancellationToken ct)
    {
        var taken = await Task.WhenAll(Directory.EnumerateFiles(Folder, $"*{Extension}").Select(path => TakeAsync(companyId, path, ct)));
        return taken.ToDictionary(p => p.Name![..^Extension.Length]);
    }

    /// <returns>The address of the agency's logo.</returns>
    public async Task<string> KeepLogoAsync(CancellationToken ct) =>
        address.Value + await files.KeepAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, "logo.png"), ct), "png", ct);

    private async Task<Picture> TakeAsync(long companyId, string path, CancellationToken ct)
    {
        var taken = await intake.TakeAsync(companyId, await File.ReadAllBytesAsync(path, ct), Path.GetFileName(path), madeFrom: null, ct);
        return taken.Picture ?? throw new InvalidOperationException($"the demonstration's picture {path} is none: {taken.Problem}");
    }
}
