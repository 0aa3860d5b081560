using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Finds objects of the company that show the same pictures: two agents may have written down one flat each in their own way.</summary>
internal sealed class PhotoTwins(CompanyScope scope, PictureSearch search, ObjectPictures objects)
{
    // A picture in more objects than these shows the house or the agency's sign, not the flat.
    private const int MostObjects = 4;

    /// <summary>How many pictures of the object another one shows, by the other's number.</summary>
    public async Task<IReadOnlyDictionary<long, int>> OfAsync(PropertyObject o, CancellationToken ct)
    {
        var asked = o.Photos.Where(ObjectPictures.IsTelling).Select(p => p.Hash!).ToHashSet();
        if (asked.Count == 0) return new Dictionary<long, int>();
        var near = await search.NearAsync(scope.CompanyId, asked, ct);
        var hashes = near.SelectMany(n => n).Select(n => n.Hash).ToHashSet();
        var owners = await objects.ObjectsWithAsync(scope.CompanyId, hashes, MostObjects + 2, ct);
        return near.Select(n => n.SelectMany(x => owners[x.Hash]).Where(id => id != o.Id).Distinct().ToList()).Where(others => others.Count <= MostObjects)
            .SelectMany(others => others).CountBy(id => id).ToDictionary();
    }
}
