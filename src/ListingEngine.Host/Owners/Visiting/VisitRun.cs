using System.Diagnostics;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>A visit as it goes on: what it counted, and why it ends.</summary>
internal sealed class VisitRun(ListingDb db, PoliteFetcher fetcher, OwnersOptions options, WatchedSource source, SourceVisit visit, DateTimeOffset since)
{
    // So many failures in a row are the site's; fewer happen to any page.
    private const int Patience = 3;

    private static readonly TimeSpan SavesEvery = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _time = Stopwatch.StartNew(), _saved = Stopwatch.StartNew();
    private readonly bool _wasOn = source.IsOn;
    private int _failuresInRow;

    public WatchedSource Source => source;

    public SourceVisit Visit => visit;

    /// <summary>Since when all pages of results are being gone through: earlier than the visit where it goes on with another one's.</summary>
    public DateTimeOffset Since => since;

    /// <summary>Pages of results that are left for the next visit.</summary>
    public IReadOnlyList<string> Rest { get; set; } = [];

    /// <summary>Every page of results was read: what they do not show is not listed any more.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>A feed of news alone: what leaves it may well be there still.</summary>
    public bool IsRolling { get; set; }

    /// <summary>Set once the visit has to stop before its end.</summary>
    public VisitEnd? End { get; private set; }

    /// <summary>What the source's row says of it.</summary>
    public SiteFetch.Failed? Problem { get; private set; }

    /// <returns>Null when the visit is over.</returns>
    public async Task<SiteFetch?> FetchAsync(string address, SiteKnowledge known, CancellationToken ct)
    {
        if (!await GoesOnAsync(ct)) return null;
        visit.Requests++;
        var fetch = await fetcher.FetchAsync(address, known, TimeSpan.FromSeconds((double)Math.Max(source.PaceSeconds, options.LeastPace)), ct);
        if (fetch is not SiteFetch.Failed { IsOfSite: true } failed) _failuresInRow = 0;
        else if (++_failuresInRow >= Patience || failed is { Fault: OutsideFault.RateLimited } or { Code: SiteTrouble.NoRobots or SiteTrouble.NotPublic }) Stop(VisitEnd.Outage, failed);
        return fetch;
    }

    /// <summary>The visit ends here.</summary>
    public void Stop(VisitEnd end, SiteFetch.Failed? problem = null) => (End, Problem, IsWhole) = (end, problem ?? Problem, false);

    /// <summary>A page of results was not read; the visit goes on with the others.</summary>
    public void Miss(SiteFetch.Failed? problem = null) => (IsWhole, Problem) = (false, Problem ?? problem);

    /// <summary>A site that shows far less than it did is not believed, and told of.</summary>
    public void Doubt(SiteFetch.Failed problem) => Problem ??= problem;

    public async Task SaveAsync(CancellationToken ct)
    {
        if (_saved.Elapsed < SavesEvery) return;
        _saved.Restart();
        await db.SaveChangesAsync(ct);
        if (_wasOn && !await db.WatchedSources.AnyAsync(s => s.Id == source.Id && s.IsOn, ct)) Stop(VisitEnd.Stopped);
    }

    private async Task<bool> GoesOnAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await SaveAsync(ct);
        if (End is null && _time.Elapsed > options.VisitTime) Stop(VisitEnd.Cut);
        return End is null;
    }
}
