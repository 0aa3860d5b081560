using System.Collections.Concurrent;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Pictures.Vips;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Makes new pictures of stored ones. The old ones stay: an act can be undone, and the original comes back at any time.</summary>
internal sealed class Remaking(PhotoIntake intake, IPictureShelf shelf, PictureWorkshop workshop, PictureGate gate, ListingDb db, CompanyScope scope)
{
    /// <returns>Turned pictures by the hash of what they were made from; without those that could not be made.</returns>
    public async Task<IReadOnlyDictionary<string, Picture>> TurnAsync(IReadOnlyCollection<string> hashes, int quarters, CancellationToken ct)
    {
        var pictures = await db.HeldAsync(hashes, ct);
        var made = new ConcurrentDictionary<string, Picture>();
        await Parallel.ForEachAsync(pictures.Values, ct, async (picture, stop) =>
        {
            if (await MakeAsync(picture, original => workshop.Turn(original, quarters), stop) is { } turned) made[picture.Hash] = turned;
        });
        return made;
    }

    /// <summary>The part of a picture, in its own pixels; null when it could not be made.</summary>
    public async Task<Picture?> CropAsync(string hash, Crop crop, CancellationToken ct) => await db.HeldAsync(hash, ct) is not { } picture ? null
        : await MakeAsync(picture, original => workshop.Crop(original, crop.Left, crop.Top, crop.Width, crop.Height), ct);

    /// <returns>The pictures that people once gave, by the hash of what was made of them.</returns>
    public async Task<IReadOnlyDictionary<string, Picture>> OriginalsAsync(IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        var origins = new Dictionary<string, Picture>();
        foreach (var hash in hashes)
        {
            var at = await db.Pictures.AsNoTracking().SingleOrDefaultAsync(p => p.Hash == hash, ct);
            while (at?.MadeFrom is { } before && await db.HeldAsync(before, ct) is { } older) at = older;
            if (at is not null && at.Hash != hash) origins[hash] = at;
        }

        return origins;
    }

    private async Task<Picture?> MakeAsync(Picture picture, Func<byte[], byte[]> make, CancellationToken ct)
    {
        if (await shelf.FindAsync(ShelfKeys.Original(picture.Hash), ct) is not { } original) return null;
        try
        {
            var content = await gate.RunAsync(() => make(original), ct);
            return (await intake.TakeAsync(scope.CompanyId, content, picture.Name, picture.Hash, ct)).Picture;
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
