using Quartz;

namespace ListingEngine.Host.Owners.Inbox.Letters;

/// <summary>Goes round for <see cref="SearchRound"/>.</summary>
internal sealed class SearchRoundJob(SearchRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
