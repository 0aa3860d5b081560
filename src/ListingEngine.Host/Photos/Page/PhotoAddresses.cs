using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Takes pictures by address: at once where their server answers, else they wait for the background.</summary>
internal sealed class PhotoAddresses(PhotoDesk desk, PageText text)
{
    /// <returns>What became of each address.</returns>
    public async Task<IReadOnlyList<GivenLine>> TakeAsync(long id, string lines, CancellationToken ct)
    {
        var told = new List<ObjectPhoto>();
        PhotoLines.Read(lines, told);
        await desk.ChangeAsync(id, photos => [.. photos, .. told.Where(t => photos.All(p => p.Url != t.Url))], ct);
        return [.. told.Select(t => new GivenLine(t.Url, GivenEnd.Waiting, text["Picture.Waiting"]))];
    }

    /// <summary>Asks once more for what could not be had.</summary>
    public async Task<IReadOnlyList<GivenLine>> TryAgainAsync(long id, IReadOnlyList<string> addresses, CancellationToken ct)
    {
        await desk.ChangeAsync(id, photos => photos.ConvertAll(p => addresses.Contains(p.Url) ? p with { Problem = null } : p), ct);
        return [.. addresses.Select(a => new GivenLine(a, GivenEnd.Waiting, text["Picture.Waiting"]))];
    }
}
