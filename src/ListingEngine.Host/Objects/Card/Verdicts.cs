using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Card;

/// <summary>What one portal would say of an object.</summary>
/// <param name="Takes">False where the portal has no place for such objects at all.</param>
internal sealed record Verdict(Portal Portal, bool Takes, IReadOnlyList<Reason> Missing, IReadOnlyList<Reason> Advice)
{
    public bool IsYes => Takes && Missing.Count == 0;
}

/// <summary>Asks the portals whose formats all others borrow about an object as it stands, saved or not.</summary>
internal sealed class Verdicts(ListingDb db, PublicAddress address)
{
    public async Task<IReadOnlyList<Verdict>> OfAsync(PropertyObject o, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var agent = o.AgentId is null ? null : await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == o.AgentId, ct);
        // Who borrows a dialect asks for what its lender asks for; a format of one portal alone is judged in its plan, which has the answers that it needs.
        return [.. PortalCatalog.Lenders.Where(p => p.Dialect.IsImported).Select(p => Of(p, o, company, agent, address.Photos()))];
    }

    private static Verdict Of(Portal portal, PropertyObject o, Company company, Person? agent, OwnPhotos photos)
    {
        if (!portal.Dialect.Takes(o.Kind, o.Deal)) return new(portal, false, [], []);
        var maker = new OfferMaker(new PlanContent(), portal.Key, portal.Dialect.Limits, company, photos);
        var offer = maker.Make(o, agent);
        IReadOnlyList<Reason> reasons = [.. maker.Judge(offer), .. portal.Dialect.Refuse(offer)];
        return new(portal, true, [.. reasons.Where(r => r.Rule.Severity == Severity.Error)], [.. reasons.Where(r => r.Rule.Severity != Severity.Error)]);
    }
}
