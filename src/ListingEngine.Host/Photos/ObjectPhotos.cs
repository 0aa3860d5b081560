using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Uploads;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Photos;

/// <summary>Changes the photos of an object while nobody else does.</summary>
internal sealed class ObjectPhotos(ListingDb db, TimeProvider clock)
{
    /// <summary>Puts the pictures behind the others; answers the files with what it found besides. Null when there is no such object.</summary>
    public Task<IReadOnlyList<JudgedFile>?> AddAsync(long objectId, IReadOnlyList<JudgedFile> files, CancellationToken ct) =>
        ChangeAsync<IReadOnlyList<JudgedFile>>(objectId, o =>
        {
            var photos = o.Photos.ToList();
            var has = photos.SelectMany(p => (string?[])[p.Hash, PhotoAddress.HashIn(p.Url)]).ToHashSet();
            var answer = files.Select(f => f.Picture is null ? f : f with
            {
                Problem = has.Contains(f.Picture.Hash) ? UploadProblem.Double : photos.Count == PhotoList.Most ? UploadProblem.TooManyPhotos : Add(f.Picture),
            }).ToList();
            if (photos.Count > o.Photos.Count) o.Photos = photos;
            return answer;

            Enum? Add(Picture picture)
            {
                has.Add(picture.Hash);
                photos.Add(new ObjectPhoto { Url = PhotoAddress.OfUpload(picture.Hash) }.Of(picture));
                return null;
            }
        }, ct);

    /// <summary>Puts the named photos first, in that order; or the first name that none of them has.</summary>
    public Task<Ordered?> OrderAsync(long objectId, IReadOnlyList<string> order, CancellationToken ct) => ChangeAsync<Ordered>(objectId, o =>
    {
        if (order.FirstOrDefault(name => !o.Photos.Exists(p => Is(p, name))) is { } unknown) return new(o.Photos, unknown);
        o.Photos = [.. o.Photos.OrderBy(p => order.TakeWhile(name => !Is(p, name)).Count())];
        return new(o.Photos, null);
    }, ct);

    /// <summary>Whoever else wants to change the object waits, or finds that it was changed.</summary>
    public async Task<T?> ChangeAsync<T>(long objectId, Func<PropertyObject, T> change, CancellationToken ct) where T : class
    {
        foreach (var seen in db.ChangeTracker.Entries<PropertyObject>().ToList()) seen.State = EntityState.Detached;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT FROM objects WHERE id = {objectId} AND company_id = {db.CompanyId} FOR UPDATE", ct);
        if (await db.Objects.SingleOrDefaultAsync(o => o.Id == objectId, ct) is not { } o) return null;
        var answer = change(o);
        if (db.Entry(o).Property(x => x.Photos).IsModified) o.UpdatedAt = clock.GetStoredNow();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return answer;
    }

    private static bool Is(ObjectPhoto photo, string name) => photo.Url == name || photo.Hash is not null && photo.Hash == name;

    /// <param name="Photos">As they stand now.</param>
    /// <param name="Unknown">Of none of them; then nothing was changed.</param>
    internal sealed record Ordered(IReadOnlyList<ObjectPhoto> Photos, string? Unknown);
}
