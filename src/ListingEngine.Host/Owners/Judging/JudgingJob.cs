using Quartz;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Goes round for <see cref="JudgingRound"/>.</summary>
internal sealed class JudgingJob(JudgingRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
