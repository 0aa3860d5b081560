using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>
/// Fetches the addresses that are due, a few at a time at each server, for a minute at most: then another node may have its turn. The round is on
/// one node at a time, so the pace that a server sees is the pace of the whole installation.
/// </summary>
internal sealed class DuePictures(FetchQueue queue, FetchTry fetchTry, FetchResults results, IOptions<FetchingOptions> options)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1), Beat = TimeSpan.FromMilliseconds(100);

    // An object whose photos are still coming waits for the last of them, though not for long.
    private static readonly TimeSpan KeepEvery = TimeSpan.FromSeconds(2), KeepAllEvery = TimeSpan.FromSeconds(20);

    private readonly List<(ClaimedFetch Fetch, Task<FetchOutcome?> Try)> _running = [];
    private readonly List<FinishedFetch> _finished = [];
    private readonly Stopwatch _kept = Stopwatch.StartNew(), _keptAll = Stopwatch.StartNew();

    public async Task RunAsync(CancellationToken ct)
    {
        var round = Stopwatch.StartNew();
        try
        {
            do
            {
                await KeepFailuresAsync(ct);
                if (round.Elapsed < Longest) await StartAsync(ct);
                await KeepReadyAsync(ct);
                await Task.WhenAny(AllAsync(), Task.Delay(Beat, ct));
                Collect();
            } while (_running.Count + _finished.Count > 0);
        }
        finally
        {
            await StopAsync();
        }
    }

    private async Task StartAsync(CancellationToken ct)
    {
        var free = options.Value.FetchAtOnce - _running.Count;
        if (free == 0) return;
        var busy = _running.GroupBy(r => r.Fetch.Host).ToDictionary(g => g.Key, g => g.Count());
        foreach (var fetch in await queue.ClaimAsync(busy, free, ct)) _running.Add((fetch, TryAsync(fetch, ct)));
    }

    // The place at the server stays taken for the pause.
    private async Task<FetchOutcome?> TryAsync(ClaimedFetch fetch, CancellationToken ct)
    {
        var outcome = await fetchTry.RunAsync(fetch, ct);
        await Task.Delay(options.Value.HostPause, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return outcome;
    }

    private Task AllAsync() => Task.WhenAll(_running.Select(Task (r) => r.Try));

    private void Collect()
    {
        foreach (var (fetch, attempt) in _running)
            if (attempt is { IsCompletedSuccessfully: true, Result: { } outcome }) _finished.Add(new(fetch, outcome));
        _running.RemoveAll(r => r.Try.IsCompletedSuccessfully);
    }

    // A server that fails is left alone at once, before it is asked for more.
    private Task KeepFailuresAsync(CancellationToken ct)
    {
        var failing = _finished.Where(f => f.IsOfHost).Select(f => f.Fetch.Host).ToHashSet();
        return KeepAsync(_finished.FindAll(f => failing.Contains(f.Fetch.Host)), ct);
    }

    private async Task KeepReadyAsync(CancellationToken ct)
    {
        var all = _running.Count == 0 || _keptAll.Elapsed > KeepAllEvery;
        if (!all && _kept.Elapsed < KeepEvery) return;
        var coming = _running.Select(r => r.Fetch.ObjectId).ToHashSet();
        await KeepAsync(_finished.FindAll(f => all || !coming.Contains(f.Fetch.ObjectId)), ct);
        _kept.Restart();
        if (all) _keptAll.Restart();
    }

    private async Task KeepAsync(List<FinishedFetch> finished, CancellationToken ct)
    {
        await results.KeepAsync(finished, ct);
        _finished.RemoveAll(finished.Contains);
    }

    // What was fetched is kept even when the engine stops, and what was not is due again at once.
    private async Task StopAsync()
    {
        await AllAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Collect();
        await KeepAsync([.. _finished], CancellationToken.None);
        await queue.GiveBackAsync([.. _running.Select(r => r.Fetch)], CancellationToken.None);
    }
}
