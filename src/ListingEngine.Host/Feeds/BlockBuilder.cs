using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
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
        var objects = await LoadAsync(range, ct);
        Judge(range, objects);
        var members = Write(range, objects);
        foreach (var (offer, fault) in writer.Check())
        {
            // A dialect that refuses nothing and yet writes what its schema forbids: the offer is held back, the feed goes on.
            Withhold(range, offer.Object.Id, fault);
            members = null;
        }

        members ??= Write(range, objects);
        if (members.Count == 0) return null;
        var key = BlockKey.Of(context.Dialect.Version, members);
        return await shelf.PutAsync(db, writer.Finish(context.Plan.Id, range.Block, key, context.Now), ct);
    }

    private void Judge(BlockRange range, Dictionary<long, PropertyObject> objects)
    {
        for (var i = range.From; i < range.To; i++)
        {
            if (!state.NeedsJudging(i)) continue;
            state.Judged[i] = true;
            if (!objects.TryGetValue(state.Rows[i].Candidate.Id, out var o))
            {
                // Gone while we worked: the next build drops its record.
                state.Refused[i] = true;
                continue;
            }

            var reasons = context.Dialect.Refuse(context.Offer(o));
            state.Refused[i] = reasons.AnyError();
            if (reasons.Count > 0) state.Reasons[i] = reasons.Select(r => new StoredReason(r.Code, r.Detail)).ToList();
        }
    }

    private List<BlockMember> Write(BlockRange range, Dictionary<long, PropertyObject> objects)
    {
        var members = new List<BlockMember>();
        writer.Begin();
        for (var i = range.From; i < range.To; i++)
        {
            var row = state.Rows[i];
            if (!state.IsOffered(i) || state.Refused[i]) continue;
            if (!objects.TryGetValue(row.Candidate.Id, out var o))
            {
                // Gone while we worked: its place is another one's.
                state.Judged[i] = state.Refused[i] = true;
                continue;
            }

            writer.Add(context.Offer(o, state.Places[i]));
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

    private async Task<Dictionary<long, PropertyObject>> LoadAsync(BlockRange range, CancellationToken ct)
    {
        var ids = new List<long>(range.To - range.From);
        for (var i = range.From; i < range.To; i++)
            if (state.IsOffered(i) || state.NeedsJudging(i)) ids.Add(state.Rows[i].Candidate.Id);
        var objects = new Dictionary<long, PropertyObject>(ids.Count);
        if (ids.Count == 0) return objects;
        await using var command = new NpgsqlCommand($"SELECT {ObjectRows.ReadColumns} FROM objects o WHERE o.id = ANY($1) AND o.company_id = $2", db)
        {
            Parameters = { new() { Value = ids.ToArray() }, new() { Value = context.Plan.CompanyId } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var o = ObjectRows.Read(rows);
            objects[o.Id] = o;
        }

        return objects;
    }
}
