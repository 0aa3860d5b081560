using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>Reads what all offers of a build share, every picture of ours under the address at which the world finds it.</summary>
internal sealed class PlanReader(ListingDb db, FileShelf files, PublicAddress address, Watermarks watermarks)
{
    public async Task<PlanContext> ReadAsync(long planId, DateTimeOffset now, CancellationToken ct)
    {
        var plan = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == planId, ct);
        var portal = PortalCatalog.Find(plan.Portal) ?? throw new InvalidOperationException($"plan {planId} names the portal «{plan.Portal}», which is gone");
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var photos = await PhotosAsync(plan, company, ct);
        company.LogoUrl = Public(company.LogoUrl);
        foreach (var person in people.Values) person.PhotoUrl = Public(person.PhotoUrl);
        return new(plan, portal, company, people, photos, now);
    }

    // Without a logo the pictures go clean; the records say so.
    private async Task<OwnPhotos> PhotosAsync(MediaPlan plan, Company company, CancellationToken ct)
    {
        if (plan.Definition.Watermark is not { } mark || files.NameOf(company.LogoUrl) is not { } logo) return address.Photos();
        await watermarks.EnsureAsync(company.Id, logo, mark, ct);
        return address.Photos(Watermarks.Key(logo, mark));
    }

    // A picture was given under the address that this engine had then.
    private string? Public(string? told) => files.NameOf(told) is { } name ? address.Value + FileShelf.Prefix + name : told;
}
