using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Fetches pages as a guest: where robots.txt lets us, one request at a time at each host, with a pause after each.</summary>
internal sealed class PoliteFetcher(SiteServers servers, SiteTurns turns, RobotsShelf robots, IOptions<OwnersOptions> options)
{
    /// <summary>Our name, before sites and in their robots.txt.</summary>
    public const string Robot = "ListingEngine";

    // Whoever asks for more has typed a wrong number, and would hold a visit up for hours.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(2);

    /// <param name="url">The page.</param>
    /// <param name="known">What we hold of it.</param>
    /// <param name="pace">The shortest pause after each request.</param>
    public async Task<SiteFetch> FetchAsync(string url, SiteKnowledge known, TimeSpan pace, CancellationToken ct)
    {
        var address = new Uri(url);
        for (var hops = 0; ; hops++)
        {
            if (address.Scheme is not ("http" or "https")) return SiteFaults.Of(SiteTrouble.NotPublic, address);
            var (file, trouble) = await RulesAsync(address, pace, ct);
            if (file is null) return SiteFaults.Of(trouble!, address);
            if (!file.Allows(address.PathAndQuery)) return new SiteFetch.Forbidden();
            var delay = file.Delay < LongestDelay ? file.Delay.Value : file.Delay is null ? TimeSpan.Zero : LongestDelay;
            var answer = await AskAsync(address, known, delay > pace ? delay : pace, ct);
            if (answer.Location is null) return SiteFaults.Of(answer, address, hops > 0);
            if (hops == options.Value.MaxRedirects || !Uri.TryCreate(address, answer.Location, out address!))
                return SiteFaults.Of(SiteTrouble.Redirects, new(url));
        }
    }

    private async Task<(RobotsFile? File, string? Trouble)> RulesAsync(Uri page, TimeSpan pace, CancellationToken ct)
    {
        if (robots.Find(page) is { } held) return (held, null);
        var address = new Uri(page, "/robots.txt");
        var answer = await AskAsync(address, SiteKnowledge.Nothing, pace, ct);
        for (var hops = 0; answer.Location is { } next && hops < options.Value.MaxRedirects; hops++)
        {
            if (!Uri.TryCreate(address, next, out address!) || address.Scheme is not ("http" or "https")) break;
            answer = await AskAsync(address, SiteKnowledge.Nothing, pace, ct);
        }

        if (RobotsShelf.Understand(answer) is not { } file) return (null, answer.Trouble == SiteTrouble.NotPublic ? answer.Trouble : SiteTrouble.NoRobots);
        robots.Keep(page, file);
        return (file, null);
    }

    private async Task<SiteAnswer> AskAsync(Uri address, SiteKnowledge known, TimeSpan pause, CancellationToken ct)
    {
        var turn = await turns.TakeAsync(address.Host, ct);
        try
        {
            return await servers.AskAsync(address, known, ct);
        }
        finally
        {
            turns.End(turn, pause);
        }
    }
}
