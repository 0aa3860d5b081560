using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>
/// Forgets what was kept long enough (152-ФЗ, art. 5 (7)): each company by its own rule, adverts that nobody took into work and pages that were kept
/// because they were not understood. Site, link and dates of an advert stay, so that it is known where it came from.
/// </summary>
internal sealed partial class RetentionRound(ListingDb db, IServiceScopeFactory scopes, TimeProvider clock, ILogger<RetentionRound> log)
{
    private const int AtOnce = 500;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var company in await db.Companies.IgnoreQueryFilters().AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct)) await RunAsync(company, ct);
    }

    private async Task RunAsync(Company company, CancellationToken ct)
    {
        var before = clock.GetStoredNow().AddDays(-company.Adverts.KeepDays);
        try
        {
            while (await ForgetAsync(company.Id, before, ct) == AtOnce)
            {
            }

            await db.SourceProblems.IgnoreQueryFilters().Where(p => p.CompanyId == company.Id && p.At < before && p.Page != null)
                .ExecuteUpdateAsync(p => p.SetProperty(x => x.Page, (byte[]?)null), ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(company.Id, e);
        }
    }

    // Each batch in a context of its own, so that what was forgotten leaves the memory too.
    private async Task<int> ForgetAsync(long companyId, DateTimeOffset before, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CompanyScope>().CompanyId = companyId;
        var own = scope.ServiceProvider.GetRequiredService<ListingDb>();
        var old = await own.OwnerAdverts.Where(a => a.State != AdvertState.Taken && a.ForgottenAt == null && a.SeenAt < before).OrderBy(a => a.Id).Take(AtOnce).ToListAsync(ct);
        var (now, ids) = (clock.GetStoredNow(), old.ConvertAll(a => a.Id));
        foreach (var advert in old) advert.Forget(now);
        await using var work = await own.Database.BeginTransactionAsync(ct);
        await own.AdvertReminders.Where(r => ids.Contains(r.AdvertId)).ExecuteUpdateAsync(r => r.SetProperty(x => x.Note, (string?)null), ct);
        await own.SaveChangesAsync(ct);
        await work.CommitAsync(ct);
        return old.Count;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Forgetting old adverts of company {CompanyId} failed; the next round tries again")]
    private partial void Failed(long companyId, Exception e);
}
