using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>The order to visit one source.</summary>
internal sealed class SourceVisitJob(SourceVisiting visiting) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        new(visiting.RunAsync(JobDesk.SubjectOf(context), cancellationToken));
}
