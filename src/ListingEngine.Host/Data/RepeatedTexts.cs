using ListingEngine.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>An object whose description is nearly that of another.</summary>
/// <param name="Share">How much they are alike, up to 1.</param>
public sealed record RepeatedText(long ObjectId, double Share);

/// <summary>
/// Descriptions that objects of a company have nearly in common: portals take such adverts for the same one. What is advertised is compared every few
/// minutes, so a text that was just changed may still be judged as it was.
/// </summary>
public sealed class RepeatedTexts(ListingDb db)
{
    private const int MostCompared = 200;

    /// <summary>The others with nearly the object's text, the most alike first.</summary>
    /// <param name="objectId">One of the company's objects.</param>
    /// <param name="most">So many at the most.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<IReadOnlyList<RepeatedText>> OfAsync(long objectId, int most, CancellationToken ct)
    {
        var text = await db.Objects.Where(o => o.Id == objectId).Select(o => o.Description).SingleOrDefaultAsync(ct);
        if (text is null) return [];
        var others = await (from own in db.TextSketches
                            where own.ObjectId == objectId && own.Place != null
                            join other in db.TextSketches on own.Place equals other.Place
                            where other.ObjectId != objectId
                            join o in db.Objects on other.ObjectId equals o.Id
                            orderby o.Id
                            select new { o.Id, o.Description }).Take(MostCompared).ToListAsync(ct);
        // They stand together because each is like some other; who is like this one is counted out.
        return [.. others.Select(o => new RepeatedText(o.Id, TextLikeness.Share(text, o.Description ?? ""))).Where(r => r.Share >= TextLikeness.Same)
            .OrderByDescending(r => r.Share).ThenBy(r => r.ObjectId).Take(most)];
    }

    /// <summary>How many objects have a text that another one has too.</summary>
    /// <param name="agents">Whose objects; null for everybody's.</param>
    /// <param name="ct">Ends the work.</param>
    public Task<int> CountAsync(long[]? agents, CancellationToken ct) =>
        (from t in db.TextSketches
         where t.Place != null
         join o in db.Objects on t.ObjectId equals o.Id
         where o.Status == Core.Objects.ObjectStatus.Active && (agents == null || agents.Contains(o.AgentId ?? 0))
         select t.ObjectId).CountAsync(ct);
}
