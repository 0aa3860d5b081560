using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Intake;

/// <summary>Takes the feed of one scheduled address, if it is due, and says on its row how that went and when it is due again.</summary>
internal sealed partial class SourceImport(
    ListingDb db, CompanyScope scope, Importer importer, TimeProvider clock, ILogger<SourceImport> log)
{
    public async Task RunAsync(long id, CancellationToken ct)
    {
        var source = await db.ImportSources.IgnoreQueryFilters().SingleOrDefaultAsync(s => s.Id == id, ct);
        if (source is null || source.NextAt is not { } due || due > clock.GetUtcNow()) return;
        scope.CompanyId = source.CompanyId;
        await CloseAbandonedAsync(id, ct);
        try
        {
            await importer.FromAddressAsync(await NewRunAsync(source, ct), source.Address, ct);
            (source.Failures, source.Problem, source.ProblemDetail) = (PauseLadder.Down(source.Failures), null, null);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            source.Failures = PauseLadder.Up(source.Failures, ImportFaults.Of(e));
            (source.Problem, source.ProblemDetail) = (KeptReport.CodeOf(e), e is ImportException told ? string.Join('\n', told.Details) : null);
            Failed(source.Name, source.Problem, e);
        }

        source.LastAt = clock.GetUtcNow();
        source.NextAt = source.IsOn ? NextAt(source) : null;
        await db.SaveChangesAsync(CancellationToken.None);
    }

    // A failure is tried again sooner than the schedule says, or later, as the ladder has it; a success waits for both.
    private DateTimeOffset NextAt(ImportSource source)
    {
        var (interval, pause) = (TimeSpan.FromMinutes(source.EveryMinutes), PauseLadder.Pause(source.Failures));
        return clock.GetUtcNow() + (source.Problem is null ? interval > pause ? interval : pause : pause);
    }

    // This work never runs twice at once, so what still stands as running was left by a node that died.
    private Task<int> CloseAbandonedAsync(long sourceId, CancellationToken ct) =>
        db.Imports.Where(r => r.SourceId == sourceId && r.State == ImportState.Running).ExecuteUpdateAsync(r => r
            .SetProperty(x => x.State, ImportState.Failed).SetProperty(x => x.Problem, "import.broken-off"), ct);

    private async Task<ImportRun> NewRunAsync(ImportSource source, CancellationToken ct)
    {
        var run = new ImportRun
        {
            CompanyId = source.CompanyId,
            SourceId = source.Id,
            Source = source.Name,
            Format = source.Format,
            Replace = source.Replace,
            State = ImportState.Queued,
            StartedAt = clock.GetUtcNow(),
        };
        db.Imports.Add(run);
        await db.SaveChangesAsync(ct);
        return run;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The feed of {Source} was not taken: {Code}")]
    private partial void Failed(string source, string code, Exception e);
}
