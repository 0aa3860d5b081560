using Quartz;

namespace ListingEngine.Host.Alarms.Watching;

/// <summary>Goes round for <see cref="AlarmWatch"/>.</summary>
internal sealed class AlarmWatchJob(AlarmWatch watch) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(watch.RunAsync(cancellationToken));
}
