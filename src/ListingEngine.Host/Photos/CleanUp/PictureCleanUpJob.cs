using Quartz;

namespace ListingEngine.Host.Photos.CleanUp;

/// <summary>Goes round for <see cref="PictureCleanUp"/>.</summary>
internal sealed class PictureCleanUpJob(PictureCleanUp round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
