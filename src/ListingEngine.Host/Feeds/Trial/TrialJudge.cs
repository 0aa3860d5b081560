using ListingEngine.Core.Plans;
using Npgsql;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>
/// Judges as many objects as somebody waits for: first those that would be on air, in their order, then those that were refused before. Until an
/// object is judged, its last verdict is taken for the new one.
/// </summary>
internal sealed class TrialJudge(NpgsqlConnection db, PlanContext context, BuildState state)
{
    private const int AtOnce = 500;

    /// <summary>How many were judged.</summary>
    public async Task<int> RunAsync(int most, CancellationToken ct)
    {
        for (var i = 0; i < state.Rows.Length; i++)
            if (!state.Rows[i].IsJudged && state.Rows[i].Last is { Line: Selection.Refused }) state.Refused[i] = true;
        state.Assign();
        var judged = 0;
        while (judged < most && Next(Math.Min(AtOnce, most - judged)) is { Count: > 0 } next)
        {
            var offers = await db.LoadOffersAsync(context, next.ConvertAll(i => state.Rows[i].Candidate.Id), ct);
            foreach (var i in next) state.Judge(i, offers.TryGetValue(state.Rows[i].Candidate.Id, out var offer) ? context.Judge(offer) : null);
            judged += next.Count;
            state.Assign();
        }

        return judged;
    }

    /// <summary>How many verdicts that count are only assumed.</summary>
    public int Assumed()
    {
        var assumed = 0;
        for (var i = 0; i < state.Rows.Length; i++)
            if (state.NeedsJudging(i) && (state.IsOffered(i) || state.Refused[i])) assumed++;
        return assumed;
    }

    private List<int> Next(int most)
    {
        var next = new List<int>(most);
        foreach (var isOffered in (ReadOnlySpan<bool>)[true, false])
            foreach (var i in state.InOrder)
            {
                if (next.Count == most) return next;
                if (state.NeedsJudging(i) && (isOffered ? state.IsOffered(i) : state.Refused[i])) next.Add(i);
            }

        return next;
    }
}
