using System.Numerics;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>Counts what became of everybody in a trial.</summary>
/// <param name="context">The plan as it is proposed.</param>
/// <param name="candidates">All objects with their last places.</param>
/// <param name="state">Where they would stand.</param>
internal sealed class TrialTally(PlanContext context, Candidates candidates, BuildState state)
{
    private readonly Dictionary<StoredReason, int> _reasons = [];

    public List<TrialObject> Entering()
    {
        var entering = new List<TrialObject>();
        foreach (var i in state.InOrder)
            if (state.IsOffered(i) && !state.Rows[i].WasOnAir)
                entering.Add(new(state.Rows[i].Candidate.Id, state.Places[i].Line, state.Places[i].HasService, Reasons(i)));
        return entering;
    }

    public List<TrialObject> Leaving() =>
    [
        .. Enumerable.Range(0, state.Rows.Length).Where(i => state.Rows[i].WasOnAir && !state.IsOffered(i))
            .Select(i => new TrialObject(state.Rows[i].Candidate.Id, state.Rows[i].Last!.Value.Line, state.Rows[i].Last!.Value.HasService, Reasons(i))),
        .. candidates.Gone.Where(g => g.Last.IsOnAir).Select(g => new TrialObject(g.Id, g.Last.Line, g.Last.HasService, [new(PlanRules.NotActive.Code)])),
    ];

    public int Staying() => Count(i => state.IsOffered(i) && state.Rows[i].WasOnAir);

    public int Moving() => Count(i => state.IsOffered(i) && state.Rows[i].WasOnAir && state.Rows[i].Last != state.Places[i]);

    public List<TrialLine> Lines()
    {
        var lines = context.Plan.Definition.Lines;
        var (offers, served, matches) = (new int[lines.Count], new int[lines.Count], new int[lines.Count]);
        for (var i = 0; i < state.Rows.Length; i++)
        {
            for (var taken = state.Rows[i].Candidate.Lines; taken != 0; taken &= taken - 1) matches[BitOperations.TrailingZeroCount(taken)]++;
            if (!state.IsOffered(i)) continue;
            offers[state.Places[i].Line]++;
            if (state.Places[i].HasService) served[state.Places[i].Line]++;
        }

        return [.. lines.Select((line, n) => new TrialLine(offers[n], served[n], matches[n],
            served[n] * line.CostOf(hasService: true) + (offers[n] - served[n]) * line.CostOf(hasService: false), line.IsOpenOn(context.Terms.Today)))];
    }

    public List<TrialAgent> Agents() =>
    [
        .. Enumerable.Range(0, state.Rows.Length).Where(i => state.Places[i].Line != Selection.NoLine).GroupBy(i => state.Rows[i].Candidate.Agent)
            .Select(of => new TrialAgent(of.Key, of.Count(state.IsOffered), of.Count(i => !state.IsOffered(i)))).OrderByDescending(a => a.Withheld).ThenBy(a => a.AgentId),
    ];

    /// <summary>Reasons of those that are refused without having been judged just now stand in their records.</summary>
    public async Task<List<TrialReason>> WithheldAsync(NpgsqlConnection db, CancellationToken ct)
    {
        var kept = new List<long>();
        Add(new(PlanRules.NoLine.Code), Count(i => state.Places[i].Line == Selection.NoLine));
        for (var i = 0; i < state.Rows.Length; i++)
        {
            if (state.IsOffered(i) || state.Places[i].Line == Selection.NoLine) continue;
            foreach (var reason in Reasons(i)) Add(reason, 1);
            if (state.Places[i].Line == Selection.Refused && !state.Judged[i]) kept.Add(state.Rows[i].Candidate.Id);
        }

        await AddKeptAsync(db, kept, ct);
        return [.. _reasons.Where(r => r.Value > 0 && RuleBook.Find(r.Key.Code).Severity == Severity.Error).Select(r => new TrialReason(r.Key, r.Value))
            .OrderByDescending(r => r.Objects).ThenBy(r => r.Reason.Code, StringComparer.Ordinal).ThenBy(r => r.Reason.Detail, StringComparer.Ordinal)];
    }

    // Equal lists of reasons are counted first: there are few of them, however many records there are.
    private async Task AddKeptAsync(NpgsqlConnection db, List<long> objects, CancellationToken ct)
    {
        if (objects.Count == 0) return;
        await using var command = db.Command($"""
            SELECT reason ->> 'code', reason ->> 'detail', sum(objects)::int
            FROM (SELECT reasons, count(*) AS objects FROM feed_records WHERE plan_id = $1 AND object_id = ANY($2) GROUP BY reasons) lists, jsonb_array_elements(reasons) reason
            WHERE NOT starts_with(reason ->> 'code', '{PlanRules.Prefix}') GROUP BY 1, 2
            """, context.Plan.Id, objects);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) Add(new(rows.GetString(0), rows.IsDBNull(1) ? null : rows.GetString(1)), rows.GetInt32(2));
    }

    private List<StoredReason> Reasons(int i) =>
        [.. state.Says(i) is { } said ? (StoredReason[])[new(said.Code, said.Detail)] : [], .. (state.IsAsked(i) ? state.Reasons[i] : null) ?? []];

    private void Add(StoredReason reason, int objects) => _reasons[reason] = _reasons.GetValueOrDefault(reason) + objects;

    private int Count(Func<int, bool> what)
    {
        var count = 0;
        for (var i = 0; i < state.Rows.Length; i++)
            if (what(i)) count++;
        return count;
    }
}
