using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Counts the day of every company whose day is not counted yet, for the trend of the data quality page.</summary>
internal sealed partial class QualityDays(ListingDb db, QualityCount count, IServiceScopeFactory scopes, ILogger<QualityDays> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = count.Today;
        var uncounted = await db.Companies.IgnoreQueryFilters().Where(c => !db.QualityDays.Any(d => d.CompanyId == c.Id && d.Day == today))
            .Select(c => c.Id).ToListAsync(ct);
        foreach (var id in uncounted) await CountAsync(id, today, ct);
    }

    private async Task CountAsync(long companyId, DateOnly day, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        try
        {
            await scope.ServiceProvider.GetRequiredService<QualityCount>().RunAsync(day, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(companyId, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Counting the data quality of company {CompanyId} failed; the next round tries again")]
    private partial void Failed(long companyId, Exception e);
}
