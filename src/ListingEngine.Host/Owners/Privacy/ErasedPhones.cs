using System.Security.Cryptography;
using System.Text;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>
/// Who asked to be forgotten: keyed hashes of their phones, and of the adverts they named, so that neither is kept again. A hash fits one company only.
/// </summary>
internal sealed class ErasedPhones(ListingDb db, ErasureKey key, TimeProvider clock)
{
    /// <summary>
    /// True when nothing of that advert may be kept: it is one that was erased, or tells an erased phone, be it within its text. What was kept of it
    /// before, while it hid the phone, is forgotten as well.
    /// </summary>
    /// <param name="site">As <see cref="OwnerAdvert.Site"/> has it.</param>
    /// <param name="externalId">As <see cref="OwnerAdvert.ExternalId"/> has it.</param>
    /// <param name="listing">What was read.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<bool> RefuseAsync(string site, string externalId, OwnerListing listing, CancellationToken ct)
    {
        var marks = await HashAsync([OfAdvert(site, externalId), .. OfLink(listing.Link?.Value), .. PhonesOf(listing).Select(OfPhone)], ct);
        if (!await db.ErasedPhones.AnyAsync(e => marks.Contains(e.Hash), ct)) return false;
        if (await db.OwnerAdverts.SingleOrDefaultAsync(a => a.Site == site && a.ExternalId == externalId && a.ForgottenAt == null, ct) is { } kept)
        {
            kept.Forget(clock.GetStoredNow());
            await db.SaveChangesAsync(ct);
        }

        return true;
    }

    /// <summary>Adds the request to what the next save writes; what was erased before keeps its first request.</summary>
    public async Task AddAsync(IEnumerable<string> phones, IEnumerable<OwnerAdvert> adverts, string? link, string? reason, long? personId, CancellationToken ct)
    {
        var marks = await HashAsync([.. phones.Select(OfPhone), .. adverts.Select(a => OfAdvert(a.Site, a.ExternalId)), .. OfLink(link)], ct);
        var known = await db.ErasedPhones.Where(e => marks.Contains(e.Hash)).Select(e => e.Hash).ToListAsync(ct);
        var now = clock.GetStoredNow();
        foreach (var hash in marks.Where(m => !known.Exists(k => k.AsSpan().SequenceEqual(m))))
            db.ErasedPhones.Add(new() { CompanyId = db.CompanyId, Hash = hash, At = now, PersonId = personId, Reason = reason });
    }

    private async Task<List<byte[]>> HashAsync(IEnumerable<string> marks, CancellationToken ct)
    {
        var secret = await key.GetAsync(ct);
        return [.. marks.Distinct().Select(m => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{db.CompanyId}\n{m}")))];
    }

    private static IEnumerable<string> PhonesOf(OwnerListing listing) => listing.Phones.Select(p => p.Value)
        .Concat(PhonesInText.All(listing.Description?.Value)).Concat(PhonesInText.All(listing.Title?.Value)).Select(p => Phones.Read(p) ?? p);

    private static string OfPhone(string phone) => "phone\n" + phone;

    private static string OfAdvert(string site, string externalId) => $"advert\n{site}\n{externalId}";

    // A link is one with and without what follows its path.
    private static string[] OfLink(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) ? ["link\n" + address.GetLeftPart(UriPartial.Path).ToLowerInvariant()] : [];
}
