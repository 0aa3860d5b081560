using Quartz;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>Goes round for <see cref="NoticeRound"/>.</summary>
internal sealed class NoticeRoundJob(NoticeRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
