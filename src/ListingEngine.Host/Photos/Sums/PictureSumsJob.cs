using Quartz;

namespace ListingEngine.Host.Photos.Sums;

/// <summary>Goes round for <see cref="PictureSums"/>.</summary>
internal sealed class PictureSumsJob(PictureSums round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
