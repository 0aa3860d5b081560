using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using ListingEngine.Host.Owners.Visiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>What people do with sources; each act is audited. Null answers mean that the company has no such source.</summary>
internal sealed class SourceDesk(ListingDb db, JobDesk jobs, AuditTrail audit, IOptions<OwnersOptions> options, TimeProvider clock)
{
    public Task<WatchedSource?> FindAsync(long id, CancellationToken ct) => db.WatchedSources.SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>What is to be mended before it can be saved.</summary>
    public async Task<IReadOnlyList<(string Field, Phrase Says)>> ProblemsAsync(long? id, SourceForm form, CancellationToken ct)
    {
        var problems = form.Problems(options.Value.LeastPace).ToList();
        if (await db.WatchedSources.AnyAsync(s => s.Name == form.Name && s.Id != id, ct))
            problems.Add((nameof(form.Name), new("Источник с таким названием уже есть: назовите этот иначе.", "There is a source of that name: call this one otherwise.")));
        return problems;
    }

    /// <summary>Saves what the form says; a new source, or one that is elsewhere now, is visited at once.</summary>
    public async Task<WatchedSource?> SaveAsync(long? id, SourceForm form, CancellationToken ct)
    {
        var source = id is { } known ? await FindAsync(known, ct) : new() { CompanyId = db.CompanyId, Name = "" };
        if (source is null) return null;
        var isElsewhere = !source.Entrances.SequenceEqual(form.Addresses);
        form.Fill(source);
        if (isElsewhere) (source.ResumeAt, source.Failures) = (null, 0);
        if (source.IsOn) source.NextAt = isElsewhere ? clock.GetUtcNow() : Sooner(source);
        if (id is null) db.WatchedSources.Add(source);
        return await SavedAsync(source, id is null ? "added" : "changed", ct);
    }

    /// <summary>Visits it now, paused or not.</summary>
    public async Task<WatchedSource?> VisitAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        source.NextAt = clock.GetUtcNow();
        await SavedAsync(source, "visited", ct);
        await jobs.OrderAsync<SourceVisitJob>(id, ct);
        return source;
    }

    public async Task<WatchedSource?> SwitchAsync(long id, bool on, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        (source.IsOn, source.NextAt) = (on, on ? clock.GetUtcNow() : null);
        return await SavedAsync(source, on ? "resumed" : "paused", ct);
    }

    /// <summary>Adverts that it found stay.</summary>
    public async Task<WatchedSource?> RemoveAsync(long id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } source) return null;
        db.WatchedSources.Remove(source);
        return await SavedAsync(source, "removed", ct);
    }

    private static DateTimeOffset? Sooner(WatchedSource source) =>
        source is { Failures: 0, LastAt: { } last } ? last.AddMinutes(source.EveryMinutes) : source.NextAt;

    // A new source has its number only once it is saved.
    private async Task<WatchedSource> SavedAsync(WatchedSource source, string act, CancellationToken ct)
    {
        if (source.Id == 0) await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.SourceChanged, source.Name, source.Id, $"{act}: {source.EveryMinutes} min, {string.Join(' ', source.Entrances)}");
        await db.SaveChangesAsync(ct);
        return source;
    }
}
