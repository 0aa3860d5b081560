using Quartz;

namespace ListingEngine.Host.Feeds;

/// <summary>Goes round for <see cref="DuePlans"/>.</summary>
internal sealed class DuePlansJob(DuePlans round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
