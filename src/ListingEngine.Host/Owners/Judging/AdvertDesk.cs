using System.Text.Json;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Privacy;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Keeps adverts that were read: a new one, or the same again with what it asks for now.</summary>
internal sealed class AdvertDesk(ListingDb db, ErasedPhones erased, TimeProvider clock)
{
    public async Task<AdvertOutcome> TakeAsync(OwnerListing listing, AdvertOrigin origin, CancellationToken ct)
    {
        var (site, id) = (SiteOf(origin), listing.Id?.Value ?? listing.Link?.Value ?? origin.Address);
        if (await erased.RefuseAsync(site, id, listing, ct)) return new(AdvertNews.Erased, null);
        var advert = await db.OwnerAdverts.SingleOrDefaultAsync(a => a.Site == site && a.ExternalId == id, ct);
        var now = clock.GetUtcNow();
        var news = AdvertNews.Unchanged;
        if (advert is null)
        {
            advert = new() { CompanyId = db.CompanyId, Site = site, ExternalId = id, FoundAt = now, ChangedAt = now };
            db.OwnerAdverts.Add(advert);
            news = AdvertNews.New;
        }

        advert.SourceId ??= origin.SourceId;
        advert.SeenAt = now;
        advert.GoneAt = null;
        if (news == AdvertNews.New || !IsSame(advert, listing))
        {
            var wasPrice = advert.Price;
            Fill(advert, listing, origin);
            advert.ChangedAt = now;
            if (news == AdvertNews.Unchanged) news = AdvertNews.Changed;
            await db.SaveChangesAsync(ct);
            if (news == AdvertNews.New || wasPrice != advert.Price)
                db.AdvertPrices.Add(new() { AdvertId = advert.Id, CompanyId = advert.CompanyId, At = now, Price = advert.Price, Currency = advert.Currency });
        }

        await db.SaveChangesAsync(ct);
        return new(news, advert.Id);
    }

    private static string SiteOf(AdvertOrigin origin) =>
        Uri.TryCreate(origin.Address, UriKind.Absolute, out var address) ? SourceCatalog.Of(address)?.Key ?? address.Host.ToLowerInvariant() : "page";

    private static bool IsSame(OwnerAdvert advert, OwnerListing listing) =>
        Text(advert.Listing) == Text(Impersonal(listing)) && advert.Phones.SequenceEqual(PhonesOf(listing)) && advert.Contact == listing.Name?.Value;

    private static string Text(OwnerListing listing) => JsonSerializer.Serialize(listing, ListingJson.Plain.OwnerListing);

    private static OwnerListing Impersonal(OwnerListing listing) => listing with { Phones = [], Name = null };

    private static List<string> PhonesOf(OwnerListing listing) => [.. listing.Phones.Select(p => Core.Text.Phones.Read(p.Value) ?? p.Value).Distinct()];

    private static void Fill(OwnerAdvert advert, OwnerListing l, AdvertOrigin origin)
    {
        advert.Listing = Impersonal(l);
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
        advert.Address = l.Address?.Value ?? AddressOf(l);
        advert.Latitude = (double?)l.Latitude?.Value;
        advert.Longitude = (double?)l.Longitude?.Value;
        advert.Seller = l.Seller?.Value;
        advert.Phones = PhonesOf(l);
        advert.Contact = l.Name?.Value;
        advert.Sketch = TextLikeness.Sketch(l.Description?.Value);
        advert.PublishedAt = l.Published?.Value.ToUniversalTime();
    }

    private static string? AddressOf(OwnerListing l)
    {
        var parts = new[] { l.Locality?.Value, l.Street?.Value, l.House?.Value }.OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
