using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Puts an object's photos back as they were before one's own act, within a day and unless somebody changed them since.</summary>
internal sealed class PhotoUndo(PhotoDesk desk, ListingDb db, CompanyScope scope, TimeProvider clock)
{
    /// <param name="id">The object.</param>
    /// <param name="change">Number of the change in its history.</param>
    /// <param name="ct">Ends the work.</param>
    /// <returns>The change back, which can be undone in its turn.</returns>
    public async Task<PhotoChange> RunAsync(long id, long change, CancellationToken ct)
    {
        var oldest = clock.GetUtcNow().AddDays(-1);
        var act = await db.ObjectChanges.AsNoTracking().SingleOrDefaultAsync(c => c.Id == change && c.ObjectId == id && c.Via == "page"
            && c.PersonId == scope.Who.PersonId && c.At > oldest && EF.Functions.JsonExists(c.Became, "photos"), ct);
        if (act is null) return new(IsRefused: true);
        var (was, became) = (Photos(act.Was), Photos(act.Became));
        return await desk.ChangeAsync(id, now => IsAsLeft(became, now) ? Back(was, became, now) : null, ct);
    }

    // Another picture behind the same photo is somebody's act too; a picture that the engine has got since is not.
    private static bool IsAsLeft(List<ObjectPhoto> became, List<ObjectPhoto> now) =>
        PhotoPrint.Of(became) == PhotoPrint.Of(now) && became.Zip(now).All(p => p.First.Hash is null || p.First.Hash == p.Second.Hash);

    // What the engine found out since stays known.
    private static List<ObjectPhoto> Back(List<ObjectPhoto> was, List<ObjectPhoto> became, List<ObjectPhoto> now) => was.ConvertAll(p =>
        became.Find(x => x.Url == p.Url) is { } then && then.Hash == p.Hash && now.Find(x => x.Url == p.Url) is { } known
            ? p with { Hash = known.Hash, Width = known.Width, Height = known.Height, Problem = known.Problem } : p);

    private static List<ObjectPhoto> Photos(string json)
    {
        using var told = JsonDocument.Parse(json);
        return told.RootElement.GetProperty("photos").Deserialize(ListingJson.Plain.ListObjectPhoto)!;
    }
}
