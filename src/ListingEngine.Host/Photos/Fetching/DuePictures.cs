using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>
/// Fetches the addresses that are due, a few at a time at each server, for a minute at most: then another node may have its turn. The round is on
/// one node at a time, so the pace that a server sees is the pace of the whole installation.
/// </summary>
internal sealed class DuePictures(FetchQueue queue, FetchTry fetchTry, FetchResults results, IOptions<FetchingOptions> options)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1), KeepEvery = TimeSpan.FromSeconds(2), Beat = TimeSpan.FromMilliseconds(100);

    private readonly List<(ClaimedFetch Fetch, Task<FetchOutcome?> Try)> _running = [];
    private readonly List<FinishedFetch> _finished = [];

    public async Task RunAsync(CancellationToken ct)
    {
        var (round, kept) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        try
        {
            while (true)
            {
                if (round.Elapsed < Longest) await StartAsync(ct);
                if (_running.Count == 0) break;
                await Task.WhenAny(Task.WhenAll(_running.Select(r => r.Try)), Task.Delay(Beat, ct));
                Collect();
                if (kept.Elapsed < KeepEvery && _running.Count > 0 && !IsHostFailing) continue;
                await KeepAsync(ct);
                kept.Restart();
            }
        }
        finally
        {
            await StopAsync();
        }
    }

    // A server that fails is to be left alone at once, not only when so many pictures of others have gathered.
    private bool IsHostFailing => _finished.Exists(f => f.Outcome is FetchOutcome.Failed { IsOfHost: true });

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

    private void Collect()
    {
        foreach (var (fetch, attempt) in _running)
            if (attempt is { IsCompletedSuccessfully: true, Result: { } outcome }) _finished.Add(new(fetch, outcome));
        _running.RemoveAll(r => r.Try.IsCompletedSuccessfully);
    }

    private async Task KeepAsync(CancellationToken ct)
    {
        await results.KeepAsync(_finished, ct);
        _finished.Clear();
    }

    // What was fetched is kept even when the engine stops, and what was not is due again at once.
    private async Task StopAsync()
    {
        await Task.WhenAll(_running.Select(r => r.Try)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Collect();
        await KeepAsync(CancellationToken.None);
        await queue.GiveBackAsync([.. _running.Select(r => r.Fetch)], CancellationToken.None);
    }
}
