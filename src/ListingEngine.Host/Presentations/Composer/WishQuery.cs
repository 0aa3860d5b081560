using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>What was found for a wish.</summary>
/// <param name="Best">The best first.</param>
/// <param name="Found">All that would do, shown or not.</param>
/// <param name="IsCut">There were more candidates than are looked at: the wish is too wide.</param>
internal sealed record WishResult(IReadOnlyList<WishMatch> Best, int Found, bool IsCut);

/// <summary>Finds the objects on offer that would do for a client: PostgreSQL leaves out what cannot, the rest is ranked.</summary>
internal sealed class WishQuery(ListingDb db)
{
    private const int Shown = 30, MostCandidates = 3000;

    public async Task<WishResult> RunAsync(ClientWish wish, CancellationToken ct)
    {
        var candidates = await Narrow(wish).OrderByDescending(o => o.Id).Take(MostCandidates + 1).Select(o => new PropertyObject
        {
            Id = o.Id, Kind = o.Kind, Deal = o.Deal, Price = o.Price, Currency = o.Currency, PriceUnit = o.PriceUnit, PricePeriod = o.PricePeriod,
            TotalArea = o.TotalArea, LandArea = o.LandArea, Rooms = o.Rooms, Floor = o.Floor, Floors = o.Floors, Address = o.Address, Metro = o.Metro,
            Attributes = new() { IsStudio = o.Attributes.IsStudio }, CreatedAt = o.CreatedAt,
        }).ToListAsync(ct);
        var ranked = WishMatch.Rank(wish, candidates);
        return new(await WithPhotosAsync([.. ranked.Take(Shown)], ct), ranked.Count, candidates.Count > MostCandidates);
    }

    private IQueryable<PropertyObject> Narrow(ClientWish wish)
    {
        var found = Somewhere(wish.Places).AsNoTracking().Where(o => o.Status == ObjectStatus.Active && o.Deal == wish.Deal);
        if (wish.Kinds.Count > 0) found = found.Where(o => wish.Kinds.Contains(o.Kind));
        // Only a whole price in roubles can be compared here; the others are counted out of their areas.
        if (wish.PriceTo * (1 + ClientWish.Near) is { } most)
            found = found.Where(o => o.Price == null || o.Price <= most || o.PriceUnit != PriceUnit.Whole || o.Currency != Currency.Rub || o.PricePeriod == PricePeriod.Year);
        if (wish.PriceFrom * (1 - ClientWish.Near) is { } least)
            found = found.Where(o => o.Price == null || o.Price >= least || o.PriceUnit != PriceUnit.Whole || o.Currency != Currency.Rub);
        return found;
    }

    // Any of the places, in the address or among the stations.
    private IQueryable<PropertyObject> Somewhere(IReadOnlyList<string> places)
    {
        if (places.Count == 0) return db.Objects;
        var patterns = places.Select(LikePattern.Of).ToArray();
        var there = db.Database.SqlQuery<long>($"""
            SELECT id AS "Value" FROM objects WHERE company_id = {db.CompanyId}
                AND (concat_ws(' ', region, district, locality, sub_locality, line) ILIKE ANY ({patterns}) OR metro::text ILIKE ANY ({patterns}))
            """);
        return db.Objects.Where(o => there.Contains(o.Id));
    }

    private async Task<IReadOnlyList<WishMatch>> WithPhotosAsync(IReadOnlyList<WishMatch> matches, CancellationToken ct)
    {
        var ids = matches.Select(m => m.Object.Id).ToList();
        var whole = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        return [.. matches.Where(m => whole.ContainsKey(m.Object.Id)).Select(m => m with { Object = whole[m.Object.Id] })];
    }
}
