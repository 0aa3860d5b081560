using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace ListingEngine.Host.Intake;

/// <summary>Takes an uploaded file into the stock.</summary>
internal sealed partial class UploadImportJob(
    ListingDb db, CompanyScope scope, Importer importer, UploadShelf shelf, ILogger<UploadImportJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var id = JobDesk.SubjectOf(context);
        var run = await db.Imports.IgnoreQueryFilters().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (run is not { State: ImportState.Queued or ImportState.Running }) return;
        scope.CompanyId = run.CompanyId;
        try
        {
            await importer.FromFileAsync(run, () => shelf.Open(id), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // This node goes down; another one begins the file anew.
            (run.State, run.Problem) = (ImportState.Queued, null);
            await db.SaveChangesAsync(CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            Failed(run.Source, KeptReport.CodeOf(e), e);
        }

        shelf.Drop(id);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The upload for {Source} was not taken: {Code}")]
    private partial void Failed(string source, string code, Exception e);
}
