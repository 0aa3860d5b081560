using Quartz;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Goes round for <see cref="QualityDays"/>.</summary>
internal sealed class QualityDayJob(QualityDays round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
