using Quartz;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>Goes round for <see cref="RetentionRound"/>.</summary>
internal sealed class RetentionJob(RetentionRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
