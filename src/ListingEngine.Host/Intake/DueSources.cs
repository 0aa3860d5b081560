using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>Orders the import of every address that is due, and clears away uploads that nobody came back to.</summary>
internal sealed class DueSources(ListingDb db, JobDesk desk, UploadShelf shelf, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    private static readonly TimeSpan KeepUploads = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await db.ImportSources.IgnoreQueryFilters().Where(s => s.IsOn && s.NextAt <= now)
            .OrderBy(s => s.NextAt).Take(MostAtOnce).Select(s => s.Id).ToListAsync(ct);
        foreach (var id in due) await desk.OrderAsync<SourceImportJob>(id, ct);
        await ClearAsync(now - KeepUploads, ct);
    }

    private async Task ClearAsync(DateTimeOffset before, CancellationToken ct)
    {
        var forgotten = db.Imports.IgnoreQueryFilters().Where(r => r.State == ImportState.Uploaded && r.StartedAt < before);
        foreach (var id in await forgotten.Select(r => r.Id).ToListAsync(ct)) shelf.Drop(id);
        await forgotten.ExecuteDeleteAsync(ct);
    }
}
