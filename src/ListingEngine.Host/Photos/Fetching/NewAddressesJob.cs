using Quartz;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Goes round for <see cref="NewAddresses"/>.</summary>
internal sealed class NewAddressesJob(NewAddresses round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
