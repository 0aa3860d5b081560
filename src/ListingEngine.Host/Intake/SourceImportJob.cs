using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Intake;

/// <summary>The order to take the feed of one scheduled address.</summary>
internal sealed class SourceImportJob(SourceImport import) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        new(import.RunAsync(JobDesk.SubjectOf(context), cancellationToken));
}
