using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Fetches one address, once.</summary>
internal sealed partial class FetchTry(PictureServers servers, PhotoIntake intake, ILogger<FetchTry> log)
{
    /// <returns>Null when the fault is ours: the address comes due again by itself.</returns>
    public async Task<FetchOutcome?> RunAsync(ClaimedFetch fetch, CancellationToken ct)
    {
        try
        {
            var answer = await servers.AskAsync(fetch.Url, fetch.Known, ct);
            return FetchFaults.Of(answer) ?? await TakeAsync(fetch, answer, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            NotKept(fetch.Host, e);
            return null;
        }
    }

    private async Task<FetchOutcome> TakeAsync(ClaimedFetch fetch, FetchAnswer answer, CancellationToken ct)
    {
        if (answer.Content is null) return fetch.Known.Hash is null ? FetchFaults.Of(PhotoProblem.NotAPicture) : new FetchOutcome.Unchanged();
        var (picture, problem) = await intake.TakeAsync(fetch.CompanyId, answer.Content, name: null, madeFrom: null, ct);
        return picture is null ? FetchFaults.Of(problem!.Value) : new FetchOutcome.Held(picture, answer.ETag, answer.LastModified);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A picture of {Source} could not be fetched or kept through our own fault; it is tried again")]
    private partial void NotKept(string source, Exception e);
}
