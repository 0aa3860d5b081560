using Quartz;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>Goes round for <see cref="HealthDays"/>.</summary>
internal sealed class HealthDayJob(HealthDays round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
