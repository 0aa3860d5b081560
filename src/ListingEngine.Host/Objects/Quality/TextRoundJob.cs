using Quartz;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Goes round for <see cref="TextRound"/>.</summary>
internal sealed class TextRoundJob(TextRound round) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(round.RunAsync(cancellationToken));
}
