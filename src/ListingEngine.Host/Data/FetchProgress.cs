using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Data;

/// <summary>Pictures of a company that came as addresses: how many we hold, how many are still to be asked for, how many cannot be had.</summary>
public sealed record FetchCounts(long Held, long Waiting, long Missing)
{
    public long All => Held + Waiting + Missing;

    /// <summary>Nothing to tell: there are no addresses, or all went well.</summary>
    public bool IsFine => Waiting + Missing == 0;
}

/// <summary>Counts the company's pictures, out of indexes alone.</summary>
public sealed class FetchProgress(ListingDb db, CompanyScope scope)
{
    public Task<FetchCounts> NowAsync(CancellationToken ct) => db.Database.SqlQuery<FetchCounts>($"""
        SELECT (SELECT count(*) FROM picture_fetches WHERE company_id = {scope.CompanyId} AND hash IS NOT NULL) AS "Held",
            count(*) FILTER (WHERE problem IS NULL) AS "Waiting", count(problem) AS "Missing"
        FROM picture_fetches WHERE company_id = {scope.CompanyId} AND hash IS NULL
        """).SingleAsync(ct);
}
