using ListingEngine.Core.Intake;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>
/// Keeps adverts that were read: a new one, or the same again with what it asks for now; what is new or changed is judged at once. Nodes that read one
/// advert at the same time come one after the other.
/// </summary>
internal sealed class AdvertDesk(ListingDb db, AdvertJudge judge, AdvertAgain again, AdvertPictures pictures, ErasedPhones erased, TimeProvider clock)
{
    private const int MostTaught = AgentScore.OthersOfOwner + 6;

    public async Task<AdvertOutcome> TakeAsync(OwnerListing read, AdvertOrigin origin, CancellationToken ct)
    {
        var listing = AdvertText.Clean(read);
        var address = AdvertAddress.Of(listing, origin);
        await using var work = await db.OwnTransactionAsync(ct);
        await LockAsync(address, ct);
        if (await erased.RefuseAsync(address.Site, address.Id, listing, ct))
        {
            await work.CommitAsync(ct);
            return new(AdvertNews.Erased, null);
        }

        var (advert, news) = await KeptAsync(address, listing, origin, ct);
        if (news != AdvertNews.Unchanged)
        {
            await judge.JudgeAsync(advert, ct);
            await db.SaveChangesAsync(ct);
            await pictures.AskAsync(advert, ct);
            await TeachAsync(advert, news, ct);
        }

        await db.SaveChangesAsync(ct);
        await work.CommitAsync(ct);
        return new(news, advert.Id);
    }

    private async Task<(OwnerAdvert Advert, AdvertNews News)> KeptAsync(AdvertAddress address, OwnerListing listing, AdvertOrigin origin, CancellationToken ct)
    {
        var now = clock.GetStoredNow();
        // Two rows, where the page told its number first and later not, or the other way round: the one with the number is the advert.
        var known = await db.OwnerAdverts.Where(a => a.Site == address.Site && address.Ids.Contains(a.ExternalId)).ToListAsync(ct);
        var advert = known.OrderBy(a => address.Ids.IndexOf(a.ExternalId)).FirstOrDefault();
        var news = advert is null ? AdvertNews.New : IsSame(advert, listing) ? AdvertNews.Unchanged : AdvertNews.Changed;
        advert ??= db.OwnerAdverts.Add(new() { CompanyId = db.CompanyId, Site = address.Site, ExternalId = address.Id, FoundAt = now, ChangedAt = now }).Entity;
        if (known.Count < 2) advert.ExternalId = address.Id;
        advert.SourceId ??= origin.SourceId;
        advert.SeenAt = now;
        advert.GoneAt = null;
        if (news == AdvertNews.Unchanged) return (advert, news);
        var wasAsked = (advert.Price, advert.Currency);
        Fill(advert, listing, origin);
        advert.ChangedAt = now;
        await db.SaveChangesAsync(ct);
        if (news == AdvertNews.New || wasAsked != (advert.Price, advert.Currency))
            db.AdvertPrices.Add(new() { AdvertId = advert.Id, CompanyId = advert.CompanyId, At = now, Price = advert.Price, Currency = advert.Currency });
        return (advert, news);
    }

    // An owner's second flat is no news for the first; from a few on each makes an agent of all the others, until there is no more doubt.
    private async Task TeachAsync(OwnerAdvert advert, AdvertNews news, CancellationToken ct)
    {
        var others = advert.Agent?.Signs.FirstOrDefault(s => s.Code == Signs.PhoneOfMany)?.Details;
        if (news == AdvertNews.New && others is [var told, ..] && int.TryParse(told, out var count) && count <= MostTaught) await again.OfPhonesAsync(advert.Phones, ct);
    }

    private Task<int> LockAsync(AdvertAddress address, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({$"{address.Site}\n{address.Id}"}, {db.CompanyId}))", ct);

    private static bool IsSame(OwnerAdvert advert, OwnerListing listing) =>
        advert.ForgottenAt is null && AdvertText.Json(advert.Listing) == AdvertText.Json(AdvertText.Impersonal(listing))
        && advert.Phones.SequenceEqual(AdvertText.Phones(listing)) && advert.Contact == AdvertText.Name(listing);

    private static void Fill(OwnerAdvert advert, OwnerListing l, AdvertOrigin origin)
    {
        advert.Listing = AdvertText.Impersonal(l);
        advert.ForgottenAt = null;
        advert.Link = l.Link?.Value ?? origin.Address;
        advert.Deal = l.Deal?.Value;
        advert.Kind = l.Kind?.Value;
        advert.Price = l.Price?.Value;
        advert.Currency = l.Currency?.Value;
        advert.Period = l.Period?.Value;
        advert.Area = l.Area?.Value.SquareMetres;
        advert.PlotArea = l.PlotArea?.Value.SquareMetres;
        advert.Rooms = l.Rooms?.Value;
        advert.Floor = l.Floor?.Value;
        advert.Floors = l.Floors?.Value;
        advert.Locality = l.Locality?.Value;
        advert.Address = AddressOf(l);
        advert.Latitude = (double?)l.Latitude?.Value;
        advert.Longitude = (double?)l.Longitude?.Value;
        advert.Seller = l.Seller?.Value;
        advert.Phones = AdvertText.Phones(l);
        advert.Contact = AdvertText.Name(l);
        advert.Sketch = TextLikeness.Sketch(l.Description?.Value);
        advert.PublishedAt = l.Published?.Value.ToUniversalTime();
    }

    private static string? AddressOf(OwnerListing l)
    {
        string?[] parts = [l.Locality?.Value, l.Street?.Value, l.House?.Value];
        var joined = string.Join(", ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return l.Address?.Value ?? (joined.Length == 0 ? null : joined);
    }
}
