using Quartz;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>Goes round for <see cref="ObjectKeysRound"/>.</summary>
internal sealed class ObjectKeysJob(ObjectKeysRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
