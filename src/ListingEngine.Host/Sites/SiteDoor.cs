using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Sites;

/// <summary>What stands behind an address.</summary>
/// <param name="Token">Of the address.</param>
/// <param name="Site">What it shows, and how.</param>
/// <param name="Company">Whose logo, colour and legal line it bears.</param>
/// <param name="IsOver">The site is off, or has another address by now.</param>
internal sealed record OpenSite(string Token, Site Site, Company Company, bool IsOver);

/// <summary>Finds the site of an address.</summary>
internal sealed class SiteDoor(ListingDb db, CompanyScope scope)
{
    /// <summary>One read; null for what is no address of ours. From here on the scope is the company's, so that its objects can be read.</summary>
    public async Task<OpenSite?> FindAsync(string token, CancellationToken ct)
    {
        if (token.Length != FeedTokens.Length) return null;
        var found = await (from link in db.SiteLinks.IgnoreQueryFilters()
                           join site in db.Sites.IgnoreQueryFilters() on link.SiteId equals site.Id
                           join company in db.Companies.IgnoreQueryFilters() on site.CompanyId equals company.Id
                           where link.Token == token
                           select new { link.RevokedAt, site, company }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null) return null;
        scope.CompanyId = found.company.Id;
        return new(token, found.site, found.company, !found.site.IsOn || found.RevokedAt is not null);
    }
}
