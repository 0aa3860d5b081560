using ListingEngine.Core.Objects;
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
    public async Task OpenAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } known)
        {
            if (known.IsOn) return;
            known.IsOn = true;
            await SaveAsync(known, "Включён", ct);
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var site = new Site { CompanyId = scope.CompanyId, IsOn = true, CreatedAt = clock.GetStoredNow() };
        db.Sites.Add(site);
        await SaveAsync(site, "Создан и включён", ct);
        db.SiteLinks.Add(NewLink(site));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Nobody sees it until it is on again, under the same address.</summary>
    public async Task CloseAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { IsOn: true } site) return;
        site.IsOn = false;
        await SaveAsync(site, "Выключен", ct);
    }

    /// <summary>The site has another address from now on; the one that was leads nowhere for good.</summary>
    public async Task MoveAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } site) return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        (await LinkAsync(site, ct)).RevokedAt = clock.GetStoredNow();
        await SaveAsync(site, "Адрес сменён", ct);
        db.SiteLinks.Add(NewLink(site));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

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

    private async Task SaveAsync(Site site, string deed, CancellationToken ct)
    {
        (site.UpdatedAt, site.Version) = (clock.GetStoredNow(), site.Version + 1);
        audit.Note(AuditAct.SiteChanged, detail: deed);
        await db.SaveChangesAsync(ct);
    }

    private SiteLink NewLink(Site site) => new() { SiteId = site.Id, CompanyId = site.CompanyId, Token = FeedTokens.New(), CreatedAt = clock.GetStoredNow() };
}
