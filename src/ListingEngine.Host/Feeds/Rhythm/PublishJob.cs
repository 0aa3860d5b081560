using ListingEngine.Host.Jobs;
using Quartz;

namespace ListingEngine.Host.Feeds.Rhythm;

/// <summary>The order to publish one plan: because its moment came, or because somebody asked for it.</summary>
internal sealed class PublishJob(PlannedPublication publication) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        new(publication.RunAsync(JobDesk.SubjectOf(context), cancellationToken));
}
