using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds;

/// <summary>What all offers of a build share: the plan, its portal, the company and its people.</summary>
internal sealed class PlanContext
{
    private readonly Dictionary<long, Person> _people;
    private readonly OfferMaker _maker;

    private PlanContext(MediaPlan plan, Portal portal, Company company, Dictionary<long, Person> people, DateTimeOffset now)
    {
        Plan = plan;
        Dialect = portal.Dialect;
        Now = now;
        Rests = Math.Max(plan.Revision, company.Revision);
        _people = people;
        _maker = new(plan.Definition, portal.Dialect.Limits, company);
    }

    public MediaPlan Plan { get; }

    public IFeedDialect Dialect { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Newest revision of what every offer rests on.</summary>
    public long Rests { get; }

    public static async Task<PlanContext?> LoadAsync(ListingDb db, long planId, DateTimeOffset now, CancellationToken ct)
    {
        var plan = await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == planId, ct);
        if (plan is null) return null;
        var portal = PortalCatalog.Find(plan.Portal) ?? throw new InvalidOperationException($"plan {planId} names the portal «{plan.Portal}», which is gone");
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        return new(plan, portal, company, await db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, ct), now);
    }

    public Offer Offer(PropertyObject o, PlanLine? line) =>
        _maker.Make(o, o.AgentId is { } agent ? _people.GetValueOrDefault(agent) : null, line);
}
