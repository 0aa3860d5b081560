using System.Text.Json;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>Reads the owner's report of an object, in the same number of queries whatever was done for it.</summary>
internal sealed class ReportQuery(ListingDb db, TimeProvider clock)
{
    // What a plan withholds now may still be served, while its next version waits: then it is known since the version that is served. A portal
    // that has the version already is told so (304): it came for it all the same. Versions that were swept up since are counted by their time.
    private const string AdvertsSql = $$"""
        SELECT p.portal AS "Portal", min(r.since) AS "Since", coalesce(sum(f.times), 0)::int AS "Fetches", max(f.last) AS "LastFetch"
        FROM unnest({2}, {3}) own (plan_id, part) JOIN plans p ON p.id = own.plan_id JOIN feed_snapshots served ON served.id = p.current_snapshot_id
        LEFT JOIN feed_records offered ON offered.plan_id = p.id AND offered.object_id = {1} AND offered.state = 'Offered'
        CROSS JOIN LATERAL (SELECT coalesce(offered.since, served.created_at) AS since) r
        LEFT JOIN LATERAL (
            SELECT count(*) AS times, max(pull.at) AS last
            FROM feed_pulls pull LEFT JOIN feed_snapshots s ON s.id = pull.snapshot_id
            WHERE pull.plan_id = p.id AND (pull.parts = 1 OR pull.part = own.part) AND pull.at >= r.since AND (s.id IS NULL OR s.created_at >= r.since)
                AND snapshot_id IS NOT NULL AND (status = 304 OR {{WholePulls.Sql}})) f ON true
        WHERE p.company_id = {0}
        GROUP BY p.portal ORDER BY 2, 1
        """;

    // A link that is for anybody was handed to nobody until it is opened.
    private const string ShownSql = """
        SELECT p.created_at AS "At", count(*)::int AS "Recipients", count(l.first_opened_at)::int AS "Opened", coalesce(sum(l.opens), 0)::int AS "Opens",
            coalesce(sum(s.seconds), 0)::int AS "Seconds", (count(*) FILTER (WHERE s.last_word = 'Liked'))::int AS "Likes"
        FROM presentations p JOIN presentation_links l ON l.presentation_id = p.id AND (l.name IS NOT NULL OR l.first_opened_at IS NOT NULL)
        LEFT JOIN LATERAL (
            SELECT sum(seconds) AS seconds, (array_agg(kind ORDER BY id DESC) FILTER (WHERE kind IN ('Liked', 'Unliked')))[1] AS last_word
            FROM presentation_signs WHERE link_id = l.id AND object_id = {1}) s ON true
        WHERE p.company_id = {0} AND p.items @> {2}::jsonb
        GROUP BY p.id ORDER BY p.id DESC
        """;

    /// <summary>Null when the company has no such object.</summary>
    public async Task<OwnerReport?> RunAsync(long id, CancellationToken ct)
    {
        if (await db.Objects.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } o) return null;
        var carried = await Carried.OfAsync(db, id, ct);
        var served = carried.Values.Where(c => c.IsServed).ToList();
        var adverts = await db.Database.SqlQueryRaw<Advert>(AdvertsSql, db.CompanyId, id, served.Select(c => c.PlanId).ToArray(), served.Select(c => c.Part.Number).ToArray()).ToListAsync(ct);
        return new()
        {
            Object = o,
            Company = await db.Companies.AsNoTracking().SingleAsync(ct),
            Agent = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == o.AgentId && p.LeftAt == null, ct),
            At = clock.GetUtcNow(),
            Adverts = adverts,
            Past = await PastAsync(carried, adverts, ct),
            Shown = await db.Database.SqlQueryRaw<Shown>(ShownSql, db.CompanyId, id, JsonSerializer.Serialize(new[] { new { objectId = id } })).ToListAsync(ct),
        };
    }

    private async Task<IReadOnlyList<PastAdvert>> PastAsync(Dictionary<long, Carried> carried, List<Advert> now, CancellationToken ct)
    {
        var portals = await db.Plans.Select(p => new { p.Id, p.Portal }).ToDictionaryAsync(p => p.Id, p => p.Portal, ct);
        return [.. from c in carried.Values
                   where c is { At: not null, IsServed: false } && now.TrueForAll(a => a.Portal != portals[c.PlanId])
                   group c.At!.Value by portals[c.PlanId] into portal
                   orderby portal.Max() descending
                   select new PastAdvert(portal.Key, portal.Max())];
    }
}
