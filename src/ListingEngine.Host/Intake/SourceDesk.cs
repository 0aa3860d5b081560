using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>What people do with scheduled addresses; each act is audited. Null answers mean that the company has no such source.</summary>
internal sealed class SourceDesk(ListingDb db, JobDesk jobs, AuditTrail audit, TimeProvider clock)
{
    public Task<ImportSource?> FindAsync(long id, CancellationToken ct) => db.ImportSources.SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>Takes it now, paused or not.</summary>
    public async Task<ImportSource?> TakeAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        source.NextAt = clock.GetUtcNow();
        audit.Note(AuditAct.ImportStarted, source.Name, source.Id);
        await db.SaveChangesAsync(ct);
        await jobs.OrderAsync<SourceImportJob>(id, ct);
        return source;
    }

    public async Task<ImportSource?> SwitchAsync(long id, bool on, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        (source.IsOn, source.NextAt) = (on, on ? clock.GetUtcNow() : null);
        return await SavedAsync(source, on ? "resumed" : "paused", ct);
    }

    public async Task<ImportSource?> RemoveAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        db.ImportSources.Remove(source);
        return await SavedAsync(source, "removed", ct);
    }

    /// <summary>Saves what the form says: a new source is taken at once.</summary>
    public async Task<ImportSource?> SaveAsync(long? id, SourceForm form, CancellationToken ct)
    {
        var source = id is { } known ? await FindAsync(known, ct) : new() { CompanyId = db.CompanyId, Name = "", Address = "", Format = "", NextAt = clock.GetUtcNow() };
        if (source is null) return null;
        var isElsewhere = source.Address != form.Address;
        (source.Name, source.Address, source.Format, source.Replace, source.EveryMinutes) = (form.Name, form.Address, form.Format, form.Replace, form.Every);
        if (source.IsOn && id is not null) source.NextAt = isElsewhere ? clock.GetUtcNow() : Sooner(source);
        if (id is null) db.ImportSources.Add(source);
        return await SavedAsync(source, id is null ? "added" : "changed", ct);
    }

    private static DateTimeOffset? Sooner(ImportSource source) =>
        source is { Failures: 0, LastAt: { } last } ? last.AddMinutes(source.EveryMinutes) : source.NextAt;

    // A new source has its number only once it is saved.
    private async Task<ImportSource> SavedAsync(ImportSource source, string act, CancellationToken ct)
    {
        if (source.Id == 0) await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.ImportSourceChanged, source.Name, source.Id, $"{act}: {source.Format}, {source.EveryMinutes} min");
        await db.SaveChangesAsync(ct);
        return source;
    }
}
