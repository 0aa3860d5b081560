using Quartz;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Goes round for <see cref="DuePictures"/>.</summary>
internal sealed class DuePicturesJob(DuePictures round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
