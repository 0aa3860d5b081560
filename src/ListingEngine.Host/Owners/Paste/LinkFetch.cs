using ListingEngine.Host.Data;
using ListingEngine.Host.Owners.Visiting;

namespace ListingEngine.Host.Owners.Paste;

/// <summary>Fetches the one page that a person asks for, as politely as all others are fetched.</summary>
internal sealed class LinkFetch(PoliteFetcher fetcher)
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(3);

    // A person waits for the answer, perhaps behind a visit to the same site.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <param name="link">An address of http or https.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<LinkAnswer> FetchAsync(string link, CancellationToken ct)
    {
        var host = new Uri(link).Host;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            return await fetcher.FetchAsync(link, SiteKnowledge.Nothing, Pace, limit.Token) switch
            {
                SiteFetch.Page page => new(page.Text, page.Address.AbsoluteUri),
                SiteFetch.Forbidden => new(null, link, "Paste.Fetch.Robots", host),
                SiteFetch.Failed failed => new(null, link, Problem(failed.Code), failed.Detail),
                _ => new(null, link, "Paste.Fetch.Gone", host),
            };
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(null, link, "Paste.Fetch.Slow", $"{host}\n{Patience.TotalSeconds:0}");
        }
    }

    private static string Problem(string code) => code switch
    {
        SiteTrouble.NotPublic => "Paste.Fetch.Inside",
        SiteTrouble.TooLarge => "Paste.Fetch.Large",
        SiteTrouble.Refused or SiteTrouble.Busy => "Paste.Fetch.Refused",
        SiteTrouble.Failing => "Paste.Fetch.Failed",
        _ => "Paste.Fetch.Unreachable",
    };
}
