using System.Collections.Concurrent;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Feeds.Rhythm;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// Builds the blocks of a plan whose members or verdicts changed, side by side. A first pass judges all that is new; a second one follows only
/// where a refusal freed a place for another object.
/// </summary>
internal sealed class FeedBuild(NpgsqlDataSource db, PlanContext context, BuildState state, ChunkShelf shelf, FeedsOptions options, BuildProgress? progress)
{
    private readonly ConcurrentDictionary<long, BuiltBlock?> _built = [];
    private readonly BlockRange[] _blocks = [.. Ranges(state.Rows)];
    private int _done, _total;

    /// <summary>The blocks of the finished feed, in the order in which they are served.</summary>
    public async Task<IReadOnlyList<BuiltBlock>> RunAsync(CancellationToken ct)
    {
        // One pass judges, the next fills the places that refusals freed. Each refuses somebody or is the last.
        while (_blocks.Where(IsDirty).ToList() is { Count: > 0 } dirty)
        {
            await BuildAsync(dirty, ct);
            state.Assign();
        }

        return _blocks.Select(b => _built.GetValueOrDefault(b.Block)).OfType<BuiltBlock>().ToList();
    }

    private async Task BuildAsync(List<BlockRange> dirty, CancellationToken ct)
    {
        _total += dirty.Count;
        var queue = new ConcurrentQueue<BlockRange>(dirty);
        var workers = Math.Min(options.Workers, dirty.Count);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            try
            {
                await using var connection = await db.OpenConnectionAsync(stop.Token);
                var builder = new BlockBuilder(connection, context, state, new(context.Dialect, options.CheckSchema), shelf);
                while (queue.TryDequeue(out var range))
                {
                    _built[range.Block] = await builder.BuildAsync(range, stop.Token);
                    var done = Interlocked.Increment(ref _done);
                    if (progress is not null) await progress.TellAsync(done, _total);
                }
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }, CancellationToken.None)));
    }

    // A clean block's chunk is found on the shelf; finding it is what makes it clean.
    private bool IsDirty(BlockRange range)
    {
        var members = new List<BlockMember>();
        var judge = false;
        for (var i = range.From; i < range.To; i++)
        {
            judge |= state.NeedsJudging(i);
            if (state.IsOffered(i)) members.Add(new(state.Rows[i].Candidate.Id, state.Rows[i].Fingerprint, context.Promotions.Key(state.Places[i])));
        }

        if (judge) return true;
        if (members.Count == 0)
        {
            _built[range.Block] = null;
            return false;
        }

        var key = BlockKey.Of(context.Version, members);
        if (_built.TryGetValue(range.Block, out var built) && built is not null && built.Key.AsSpan().SequenceEqual(key)) return false;
        if (shelf.Find(range.Block, key) is not { } found) return true;
        _built[range.Block] = found;
        return false;
    }

    private static IEnumerable<BlockRange> Ranges(CandidateRow[] rows)
    {
        for (int from = 0, to; from < rows.Length; from = to)
        {
            var block = rows[from].Candidate.Id / FeedChunk.BlockSize;
            for (to = from + 1; to < rows.Length && rows[to].Candidate.Id / FeedChunk.BlockSize == block; to++) { }
            yield return new(block, from, to);
        }
    }
}
