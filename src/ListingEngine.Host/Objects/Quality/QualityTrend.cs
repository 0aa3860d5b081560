using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>One day of the trend.</summary>
internal sealed record TrendDay(DateOnly Day, int Objects, int Stale, int Incomplete, int Duplicates);

/// <summary>The last thirty days, of all who are looked at.</summary>
internal sealed class QualityTrend(ListingDb db)
{
    public const int Days = 30;

    public Task<List<TrendDay>> RunAsync(DateOnly today, long[]? agents, CancellationToken ct)
    {
        var first = today.AddDays(1 - Days);
        var days = db.QualityDays.Where(d => d.Day >= first && d.Day <= today);
        if (agents is not null) days = days.Where(d => agents.Contains(d.AgentId));
        return days.GroupBy(d => d.Day).OrderBy(g => g.Key).Select(g => new TrendDay(
            g.Key, g.Sum(d => d.Objects), g.Sum(d => d.Stale), g.Sum(d => d.Incomplete), g.Sum(d => d.Duplicates))).ToListAsync(ct);
    }
}
