using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Photos.Page;

/// <summary>How a change of an object's photos ended.</summary>
/// <param name="IsRefused">Somebody else changed them meanwhile, or the object is not there for this person any more.</param>
/// <param name="Change">Number of the change in the object's history; null when nothing changed.</param>
internal sealed record PhotoChange(bool IsRefused = false, long? Change = null);

/// <summary>Keeps the photos of objects as people arrange them.</summary>
internal sealed class PhotoDesk(ListingDb db, CompanyScope scope, ObjectPhotos photos)
{
    /// <summary>What cannot be saved of the form; null when all can.</summary>
    public static PhotoLinesFault? Fault(SentPhotos sent) => sent.Photos.Any(p => !WebAddress.IsOne(p.Url) && PhotoAddress.HashIn(p.Url) is null)
        ? PhotoLinesFault.NoAddress : PhotoLines.Read(sent.Lines, [.. sent.Photos]);

    /// <summary>The object, if this person may change its photos.</summary>
    public async Task<(PropertyObject? Object, bool IsForbidden)> FindAsync(long id, CancellationToken ct)
    {
        var o = await db.Objects.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, ct);
        return o is not null && scope.Who.MayEdit(o) ? (o, false) : (null, o is not null);
    }

    /// <summary>Puts the photos as the form tells them in place of those that the page showed; refused when others stand there by now.</summary>
    public async Task<PhotoChange> SaveAsync(long id, SentPhotos sent, CancellationToken ct)
    {
        // A photo that somebody else removed while this form was open comes back with it.
        var (told, foreign) = await db.SettleAsync(sent.Photos, [], here: null, ct);
        if (foreign is not null) return new(IsRefused: true);
        return await ChangeAsync(id, now =>
        {
            var arranged = PhotoEdits.Arranged(now, told);
            if (PhotoPrint.Of(arranged) == PhotoPrint.Of(now)) return now;
            return sent.Was == PhotoPrint.Of(now.Where(p => !sent.Fresh.Contains(p.Url))) ? arranged : null;
        }, ct);
    }

    /// <summary>Changes the photos as they stand now.</summary>
    /// <param name="id">The object.</param>
    /// <param name="change">Null for a change that is not to be.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<PhotoChange> ChangeAsync(long id, Func<List<ObjectPhoto>, List<ObjectPhoto>?> change, CancellationToken ct)
    {
        var (isChanged, isDone) = (false, false);
        await photos.ChangeAsync<PropertyObject>(id, o =>
        {
            if (!scope.Who.MayEdit(o) || change([.. o.Photos]) is not { } after) return o;
            (isDone, isChanged) = (true, Json(after) != Json(o.Photos));
            if (isChanged) o.Photos = after;
            return o;
        }, ct);
        return new(!isDone, isChanged ? await LastChangeAsync(id, ct) : null);
    }

    private Task<long?> LastChangeAsync(long id, CancellationToken ct) =>
        db.ObjectChanges.Where(c => c.ObjectId == id && c.PersonId == scope.Who.PersonId && EF.Functions.JsonExists(c.Became, "photos")).MaxAsync(c => (long?)c.Id, ct);

    private static string Json(List<ObjectPhoto> photos) => JsonSerializer.Serialize(photos, ListingJson.Plain.ListObjectPhoto);
}
