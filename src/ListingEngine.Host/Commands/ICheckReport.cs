using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Commands;

/// <summary>A form in which a check tells its findings: for people or for programs.</summary>
internal interface ICheckReport : IAsyncDisposable
{
    ValueTask AddAsync(FeedFinding finding);

    ValueTask EndAsync(int offers, CheckTally tally);
}
