using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>How long and how often one recipient looked at one object.</summary>
internal sealed record Attention(long LinkId, long ObjectId, int Looks, int Seconds, bool IsLiked);

/// <summary>A presentation's links, and what each recipient did.</summary>
internal sealed record RecipientsView(IReadOnlyList<PresentationLink> Links, IReadOnlyList<Attention> Attention)
{
    public IEnumerable<Attention> Of(PresentationLink link) => Attention.Where(a => a.LinkId == link.Id);

    public IEnumerable<Attention> Of(long objectId) => Attention.Where(a => a.ObjectId == objectId);
}

/// <summary>Reads them in two queries, however many recipients there are.</summary>
internal sealed class AttentionQuery(ListingDb db)
{
    public async Task<RecipientsView> RunAsync(long presentationId, CancellationToken ct) => new(
        await db.PresentationLinks.AsNoTracking().Where(l => l.PresentationId == presentationId).OrderBy(l => l.Id).ToListAsync(ct),
        await db.Database.SqlQuery<Attention>($"""
            SELECT s.link_id AS "LinkId", s.object_id AS "ObjectId", (count(*) FILTER (WHERE s.kind = 'Looked'))::int AS "Looks", coalesce(sum(s.seconds), 0)::int AS "Seconds",
                coalesce((array_agg(s.kind ORDER BY s.id DESC) FILTER (WHERE s.kind IN ('Liked', 'Unliked')))[1] = 'Liked', false) AS "IsLiked"
            FROM presentation_signs s JOIN presentation_links l ON l.id = s.link_id
            WHERE l.presentation_id = {presentationId} AND s.company_id = {db.CompanyId} AND s.object_id IS NOT NULL
            GROUP BY 1, 2
            """).ToListAsync(ct));
}
