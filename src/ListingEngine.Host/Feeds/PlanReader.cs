using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>Reads what all offers of a build share, every picture of ours under the address at which the world finds it.</summary>
internal sealed class PlanReader(ListingDb db, FileShelf files, PublicAddress address, Watermarks watermarks, TimeProvider clock)
{
    /// <summary>A plan that is about to be built.</summary>
    public async Task<PlanContext> ReadAsync(long planId, CancellationToken ct)
    {
        var plan = await db.Plans.AsNoTracking().SingleAsync(p => p.Id == planId, ct);
        if (await MarkAsync(plan, ct) is { } mark) await watermarks.EnsureAsync(plan.CompanyId, mark.Logo, mark.Mark, ct);
        return await ReadAsync(plan, ct);
    }

    /// <summary>A plan as it is kept, or as somebody proposes it; nothing is written for it.</summary>
    public async Task<PlanContext> ReadAsync(MediaPlan plan, CancellationToken ct)
    {
        var portal = PortalCatalog.Find(plan.Portal) ?? throw new InvalidOperationException($"plan {plan.Id} names the portal «{plan.Portal}», which is gone");
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var pins = await db.Pins.AsNoTracking().Where(p => p.PlanId == plan.Id).ToListAsync(ct);
        var photos = address.Photos(await MarkAsync(plan, ct) is { } mark ? Watermarks.Key(mark.Logo, mark.Mark) : null);
        company.LogoUrl = Public(company.LogoUrl);
        foreach (var person in people.Values) person.PhotoUrl = Public(person.PhotoUrl);
        var sums = portal.Dialect.AsksPhotoHash ? await db.PictureSums.Where(s => s.Md5 != null).MaxAsync(s => (long?)s.Id, ct) ?? 0 : 0;
        return new(plan, portal, company, people, pins, photos, clock.GetUtcNow(), clock.LocalTimeZone, sums);
    }

    // Without a logo the pictures go clean; the records say so.
    private async Task<(string Logo, PhotoWatermark Mark)?> MarkAsync(MediaPlan plan, CancellationToken ct) => plan.Definition.Watermark is { } mark
        && files.NameOf(await db.Companies.Select(c => c.LogoUrl).SingleAsync(ct)) is { } logo ? (logo, mark) : null;

    // A picture was given under the address that this engine had then.
    private string? Public(string? told) => files.NameOf(told) is { } name ? address.Value + FileShelf.Prefix + name : told;
}
