using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Reads the page of data quality, whatever the size of the stock, in a dozen queries.</summary>
internal sealed class QualityQuery(
    ListingDb db, CompanyScope scope, QualityCount count, QualityList list, QualityTrend trend, QualityPeople people, PlanMisses misses,
    RepeatedTexts texts)
{
    /// <param name="wish">The list that is wanted, of the agents that are wanted.</param>
    /// <param name="show">Null: the first list that is not empty.</param>
    /// <param name="who">Whom the wish is about, as people call them.</param>
    public async Task<QualityView> RunAsync(QualityWish wish, QualityShow? show, string? who, CancellationToken ct)
    {
        await count.RunIfMissingAsync(ct);
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var seen = QualityScope.Of(scope.Who);
        var all = await count.NowAsync(company, seen, ct);
        var agents = QualityScope.Narrow(seen, wish.Agents);
        var some = wish.Agents is null ? all : [.. all.Where(n => agents!.Contains(n.Agent))];
        var (numbers, nobody) = (QualityNumbers.Sum(some), some.FirstOrDefault(n => n.Agent == 0)?.Objects ?? 0);
        var repeated = await texts.CountAsync(agents, ct);
        var shown = show ?? First(numbers, nobody, repeated);
        return new(company, who, numbers, nobody, repeated, all.Count > 1 || seen is null ? await people.RunAsync(all, ct) : [],
            await trend.RunAsync(count.Today, agents, ct), shown, await list.RunAsync(company, wish with { Show = shown, Agents = agents }, ct),
            shown == QualityShow.Incomplete ? await misses.RunAsync(agents, ct) : [], seen is null);
    }

    private static QualityShow First(QualityNumbers n, int nobody, int repeated) =>
        n.Stale > 0 ? QualityShow.Stale : n.Incomplete > 0 ? QualityShow.Incomplete : n.Duplicates > 0 ? QualityShow.Duplicates
        : nobody > 0 ? QualityShow.Nobody : repeated > 0 ? QualityShow.Repeated : QualityShow.Stale;
}
