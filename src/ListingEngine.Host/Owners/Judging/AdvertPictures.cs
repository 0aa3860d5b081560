using System.Security.Cryptography;
using System.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>
/// Asks for an advert's first photos in the queue of pictures, where addresses of objects wait as well: they come one by one, at the pace of their
/// hosts, and then show on its card and tell it apart.
/// </summary>
internal sealed class AdvertPictures(ListingDb db, TimeProvider clock)
{
    /// <summary>So many tell enough.</summary>
    public const int Most = 6;

    private const int LongestAddress = 2_000;

    public async Task AskAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var urls = advert.Listing.Photos.Select(p => p.Value).Where(IsOne).Distinct().Take(Most).ToArray();
        if (urls.Length == 0) return;
        await (await db.ConnectionAsync(ct)).ExecuteAsync("""
            INSERT INTO picture_fetches AS f (company_id, url_hash, url, host, object_ids, advert_ids, next_at, failures)
            SELECT $1, t.url_hash, t.url, t.host, '{}', ARRAY[$2], $3 + t.place * interval '1 microsecond', 0
            FROM unnest($4::bytea[], $5::text[], $6::text[]) WITH ORDINALITY t (url_hash, url, host, place) ORDER BY t.url_hash
            ON CONFLICT (company_id, url_hash) DO UPDATE SET advert_ids = f.advert_ids || excluded.advert_ids WHERE NOT f.advert_ids @> excluded.advert_ids
            """, ct, db.CompanyId, advert.Id, clock.GetStoredNow().ToUniversalTime(),
            urls.Select(u => SHA256.HashData(Encoding.UTF8.GetBytes(u))).ToArray(), urls, urls.Select(u => new Uri(u).Host.ToLowerInvariant()).ToArray());
    }

    /// <summary>Puts into the advert what came of its photos, in their order; the caller saves it.</summary>
    public async Task LookUpAsync(OwnerAdvert advert, CancellationToken ct)
    {
        var urls = advert.Listing.Photos.Select(p => p.Value).Distinct().Take(Most).Select(u => SHA256.HashData(Encoding.UTF8.GetBytes(u))).ToList();
        var held = urls.Count == 0 ? [] : await db.PictureFetches.Where(f => urls.Contains(f.UrlHash) && f.Hash != null && db.Pictures.Any(p => p.Hash == f.Hash))
            .Select(f => new { f.UrlHash, Hash = f.Hash! }).ToListAsync(ct);
        var found = urls.Select(u => held.Find(h => h.UrlHash.AsSpan().SequenceEqual(u))?.Hash).OfType<string>().Distinct().ToList();
        if (!found.SequenceEqual(advert.Pictures)) advert.Pictures = found;
    }

    private static bool IsOne(string url) => url.Length <= LongestAddress && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
