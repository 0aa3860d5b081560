using ListingEngine.Core.Intake;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Looks for other adverts, and objects of ours, of the same property. What a person denied is left out.</summary>
internal sealed class TwinSearch(ListingDb db, Candidates candidates, PictureSearch pictures, ObjectPictures objectPictures)
{
    // A picture that more objects show is the house's, or nobody's.
    private const int MostOfPicture = 10;

    /// <summary>Whatever is like it at all, the most alike first.</summary>
    public async Task<IReadOnlyList<Like>> OfAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var facts = FactsSql.Of(advert);
        var near = advert.Pictures.Count == 0 ? [] : (await pictures.NearAsync(db.CompanyId, advert.Pictures, ct)).ToDictionary(n => n.Key, n => n.Select(p => p.Hash).ToHashSet());
        var keys = AdvertKeys.Asked(facts, db.CompanyId).Concat(advert.Pictures.Concat(near.Values.SelectMany(n => n)).Distinct().Select(p => AdvertKeys.OfPicture(p, db.CompanyId))).ToList();
        var denied = await db.AdvertDenials.Where(d => d.AdvertId == advert.Id || d.OtherAdvertId == advert.Id).AsNoTracking().ToListAsync(ct);
        var others = denied.Select(d => d.AdvertId == advert.Id ? d.OtherAdvertId : d.AdvertId).OfType<long>().ToHashSet();
        var objects = denied.Select(d => d.ObjectId).OfType<long>().Concat(advert.ObjectId is { } own ? [own] : []).ToHashSet();
        var likes = (await candidates.AdvertsAsync(keys, advert.Id, ct)).Where(c => !others.Contains(c.Id) && !others.Contains(c.RootId))
            .Select(c => new Like(c.Id, null, c.RootId, TwinScore.Of(facts, c.Facts, Same(near, c.Pictures))))
            .Concat(await ObjectsAsync(facts, keys, near, objects, ct));
        return [.. likes.Where(l => l.Judged.Score >= TwinScore.Similar).OrderByDescending(l => l.Judged.Score).ThenBy(l => l.AdvertId ?? l.ObjectId)];
    }

    private async Task<IEnumerable<Like>> ObjectsAsync(PropertyFacts facts, List<long> keys, Dictionary<string, HashSet<string>> near, HashSet<long> but, CancellationToken ct)
    {
        var shown = near.Count == 0 ? null : await objectPictures.ObjectsWithAsync(db.CompanyId, [.. near.Values.SelectMany(n => n).Distinct()], MostOfPicture, ct);
        var byPicture = (shown?.SelectMany(s => s.Select(id => (id, s.Key))) ?? []).ToLookup(s => s.id, s => s.Key);
        return (await candidates.ObjectsAsync(keys, [.. byPicture.Select(p => p.Key)], ct)).Where(c => !but.Contains(c.Id))
            .Select(c => new Like(null, c.Id, null, TwinScore.Of(facts, c.Facts, Same(near, byPicture[c.Id]))));
    }

    private static int Same(Dictionary<string, HashSet<string>> near, IEnumerable<string> pictures)
    {
        var shown = pictures.ToHashSet();
        return near.Count(n => n.Value.Overlaps(shown));
    }
}
