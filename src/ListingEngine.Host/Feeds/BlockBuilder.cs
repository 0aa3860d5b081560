using ListingEngine.Core.Feeds;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Rows of one block in the arrays of a <see cref="BuildState"/>: from the first to before the last.</summary>
internal readonly record struct BlockRange(long Block, int From, int To);

/// <summary>
/// Loads the objects of a block in one query, puts them to the portal's rules, and writes those that have a place. Each worker of a build has one.
/// </summary>
internal sealed class BlockBuilder(NpgsqlConnection db, PlanContext context, BuildState state, BlockWriter writer, ChunkShelf shelf)
{
    /// <summary>The built block, or null when nothing of it is offered.</summary>
    public async Task<BuiltBlock?> BuildAsync(BlockRange range, CancellationToken ct)
    {
        var offers = await LoadAsync(range, ct);
        Judge(range, offers);
        var members = Write(range, offers);
        foreach (var (offer, fault) in writer.Check())
        {
            // A dialect that refuses nothing and yet writes what its schema forbids: the offer is held back, the feed goes on.
            Withhold(range, offer.Object.Id, fault);
            members = null;
        }

        members ??= Write(range, offers);
        if (members.Count == 0) return null;
        var key = BlockKey.Of(context.Version, members);
        return await shelf.PutAsync(db, writer.Finish(context.Plan.Id, range.Block, key, context.Now), ct);
    }

    private void Judge(BlockRange range, Dictionary<long, Offer> offers)
    {
        for (var i = range.From; i < range.To; i++)
            if (state.NeedsJudging(i)) state.Judge(i, offers.TryGetValue(state.Rows[i].Candidate.Id, out var offer) ? context.Judge(offer) : null);
    }

    private List<BlockMember> Write(BlockRange range, Dictionary<long, Offer> offers)
    {
        var members = new List<BlockMember>();
        writer.Begin();
        for (var i = range.From; i < range.To; i++)
        {
            var row = state.Rows[i];
            if (!state.IsOffered(i) || state.Refused[i]) continue;
            if (!offers.TryGetValue(row.Candidate.Id, out var offer))
            {
                // Its place is another one's.
                state.Judge(i, null);
                continue;
            }

            writer.Add(offer with { Promotion = context.Promotions.Of(state.Places[i]) });
            members.Add(new(row.Candidate.Id, row.Fingerprint, context.Promotions.Key(state.Places[i])));
        }

        return members;
    }

    private void Withhold(BlockRange range, long objectId, string fault)
    {
        for (var i = range.From; i < range.To; i++)
        {
            if (state.Rows[i].Candidate.Id != objectId) continue;
            state.Judged[i] = state.Refused[i] = true;
            (state.Reasons[i] ??= []).Insert(0, new(FeedProblems.SchemaFault.Code, fault));
        }
    }

    private Task<Dictionary<long, Offer>> LoadAsync(BlockRange range, CancellationToken ct)
    {
        var ids = new List<long>(range.To - range.From);
        for (var i = range.From; i < range.To; i++)
            if (state.IsOffered(i) || state.NeedsJudging(i)) ids.Add(state.Rows[i].Candidate.Id);
        return db.LoadOffersAsync(context, ids, ct);
    }
}
