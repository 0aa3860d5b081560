using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Sites.Office;

/// <summary>Makes and changes the company's site, and writes down who did what.</summary>
internal sealed class SiteDesk(ListingDb db, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Null while nobody has switched it on.</summary>
    public Task<Site?> FindAsync(CancellationToken ct) => db.Sites.SingleOrDefaultAsync(ct);

    /// <summary>The one that leads to the site now.</summary>
    public Task<SiteLink> LinkAsync(Site site, CancellationToken ct) => db.SiteLinks.SingleAsync(l => l.SiteId == site.Id && l.RevokedAt == null, ct);

    /// <summary>Switches it on, and makes it with its address where there was none.</summary>
    public Task OpenAsync(CancellationToken ct) => InTurnAsync(async site =>
    {
        if (site is { IsOn: true }) return;
        if (site is not null)
        {
            site.IsOn = true;
            await SaveAsync(site, "Включён", ct);
            return;
        }

        site = new Site { CompanyId = scope.CompanyId, IsOn = true, CreatedAt = clock.GetStoredNow() };
        db.Sites.Add(site);
        await SaveAsync(site, "Создан и включён", ct);
        await LinkAnewAsync(site, ct);
    }, ct);

    /// <summary>Nobody sees it until it is on again, under the same address.</summary>
    public Task CloseAsync(CancellationToken ct) => InTurnAsync(async site =>
    {
        if (site is not { IsOn: true }) return;
        site.IsOn = false;
        await SaveAsync(site, "Выключен", ct);
    }, ct);

    /// <summary>The site has another address from now on; the one that was leads nowhere for good.</summary>
    public Task MoveAsync(CancellationToken ct) => InTurnAsync(async site =>
    {
        if (site is null) return;
        (await LinkAsync(site, ct)).RevokedAt = clock.GetStoredNow();
        await SaveAsync(site, "Адрес сменён", ct);
        await LinkAnewAsync(site, ct);
    }, ct);

    /// <returns>False when somebody else changed it meanwhile, or there is none.</returns>
    public async Task<bool> ChangeAsync(SiteForm form, CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } site) return false;
        form.Tell(site);
        db.Entry(site).Property(s => s.Version).OriginalValue = form.Version;
        try
        {
            await SaveAsync(site, "Настройки", ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    // A button that is pressed twice, or by two people, acts once after the other.
    private async Task InTurnAsync(Func<Site?, Task> act, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT FROM companies WHERE id = {scope.CompanyId} FOR NO KEY UPDATE", ct);
        await act(await FindAsync(ct));
        await transaction.CommitAsync(ct);
    }

    private async Task SaveAsync(Site site, string deed, CancellationToken ct)
    {
        (site.UpdatedAt, site.Version) = (clock.GetStoredNow(), site.Version + 1);
        audit.Note(AuditAct.SiteChanged, detail: deed);
        await db.SaveChangesAsync(ct);
    }

    private async Task LinkAnewAsync(Site site, CancellationToken ct)
    {
        db.SiteLinks.Add(new() { SiteId = site.Id, CompanyId = site.CompanyId, Token = FeedTokens.New(), CreatedAt = clock.GetStoredNow() });
        await db.SaveChangesAsync(ct);
    }
}
