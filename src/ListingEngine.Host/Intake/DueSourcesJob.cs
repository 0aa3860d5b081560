using Quartz;

namespace ListingEngine.Host.Intake;

/// <summary>Goes round for <see cref="DueSources"/>.</summary>
internal sealed class DueSourcesJob(DueSources round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
