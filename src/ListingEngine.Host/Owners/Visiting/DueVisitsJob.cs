using Quartz;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Goes round for <see cref="DueVisits"/>.</summary>
internal sealed class DueVisitsJob(DueVisits round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
