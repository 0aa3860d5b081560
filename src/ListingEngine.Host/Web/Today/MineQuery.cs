using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Quality;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Web.Today;

/// <summary>Objects of whoever is at work, and of their people, that need a hand.</summary>
/// <param name="Offered">All of theirs that are on offer.</param>
internal sealed record MineView(int Offered, bool HasRules, QualityPage ToConfirm, QualityPage Refused);

/// <summary>Reads them.</summary>
internal sealed class MineQuery(ListingDb db, CompanyScope scope, QualityList list, ToConfirm toConfirm)
{
    private const int Shown = 20;

    public async Task<bool> HasAnyAsync(CancellationToken ct) => await toConfirm.CountAsync(ct) > 0;

    public async Task<MineView> RunAsync(CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var agents = QualityScope.Mine(scope.Who);
        var offered = await db.Objects.CountAsync(o => o.Status == Core.Objects.ObjectStatus.Active && o.AgentId != null && agents.Contains(o.AgentId.Value), ct);
        return new(offered, company.ActualityRules.Count > 0,
            await list.RunAsync(company, new(QualityShow.Stale, agents, Size: Shown), ct),
            await list.RunAsync(company, new(QualityShow.Incomplete, agents, Size: Shown), ct));
    }
}
