using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>What a build knows of each candidate so far. Blocks work on their own rows only, so that they can run side by side.</summary>
internal sealed class BuildState
{
    private readonly MediaPlan _plan;
    private readonly Candidate[] _candidates;
    private readonly IReadOnlyDictionary<long, int> _agentLimits;
    private readonly DateTime? _newcomersUntil;

    public BuildState(MediaPlan plan, CandidateRow[] rows, DateTimeOffset now, IReadOnlyDictionary<long, int> agentLimits)
    {
        (_plan, _agentLimits) = (plan, agentLimits);
        // Where everybody has room, nothing changes when a protection ends.
        if (plan.Definition.MinimumDays is > 0 and var days && (agentLimits.Count > 0 || Selection.HasOrder(plan.Definition, rows.Length)))
            _newcomersUntil = now.UtcDateTime.AddDays(days);
        Rows = rows;
        _candidates = Array.ConvertAll(rows, r => r.Candidate);
        Refused = Array.ConvertAll(rows, r => r.IsJudged && r.LastLine == Selection.Refused);
        Judged = new bool[rows.Length];
        Reasons = new List<StoredReason>?[rows.Length];
        Line = [];
        Assign();
    }

    public CandidateRow[] Rows { get; }

    /// <summary>The portal's rules refuse it.</summary>
    public bool[] Refused { get; }

    /// <summary>Loaded and put to the rules in this build.</summary>
    public bool[] Judged { get; }

    /// <summary>The portal's reasons, errors or not, of those judged in this build.</summary>
    public List<StoredReason>?[] Reasons { get; }

    /// <summary>Index of the line that takes the candidate, or a constant of <see cref="Selection"/>.</summary>
    public int[] Line { get; private set; }

    public void Assign()
    {
        Line = Selection.Assign(_plan.Definition, _candidates, Refused, _agentLimits);
        for (var i = 0; i < Rows.Length; i++)
            if (Rows[i].Reserved) Line[i] = Selection.Reserved;
            else if (Rows[i].Overdue) Line[i] = Selection.Overdue;
    }

    /// <summary>Whether the candidate's record will change and its portal's reasons are therefore needed.</summary>
    public bool NeedsJudging(int i) => !Judged[i] && Line[i] is not (Selection.NoLine or Selection.Reserved)
        && (!Rows[i].IsJudged || Rows[i].LastLine != Line[i]);

    /// <summary>What the record's fingerprint will be.</summary>
    public long Fingerprint(int i) => Line[i] is Selection.NoLine or Selection.Reserved ? 0 : Rows[i].Fingerprint;

    /// <summary>When the verdict changes by itself; null when it does not.</summary>
    public DateTime? ReviewAt(int i)
    {
        if (Line[i] is Selection.NoLine or Selection.Reserved or Selection.Overdue) return null;
        var overdue = Rows[i].OverdueAt is var at && at == default ? (DateTime?)null : at;
        return IsOffered(i) && ProtectedUntil(i) is { } until && !(overdue < until) ? until : overdue;
    }

    public bool IsOffered(int i) => Line[i] >= 0;

    /// <summary>Every reason of a record, the plan's first.</summary>
    public List<StoredReason> AllReasons(int i)
    {
        List<StoredReason> all = Line[i] switch
        {
            Selection.NoLine => [new(PlanRules.NoLine.Code)],
            Selection.Reserved => [new(PlanRules.Reserved.Code)],
            Selection.Overdue => [new(PlanRules.NotConfirmed.Code)],
            Selection.AgentFull => [new(PlanRules.AgentLimitReached.Code, $"{_agentLimits[Rows[i].Candidate.Agent]}")],
            Selection.NoRoom => [new(PlanRules.LimitReached.Code, FullLine(Rows[i].Candidate.Lines))],
            _ => [],
        };
        if (Reasons[i] is { } portal && Line[i] is not (Selection.NoLine or Selection.Reserved)) all.AddRange(portal);
        return all;
    }

    private DateTime? ProtectedUntil(int i) =>
        _newcomersUntil is null || Rows[i].LastLine is null or < 0 ? _newcomersUntil : Rows[i].ProtectedUntil is var until && until != default ? until : null;

    private string FullLine(ulong lines)
    {
        var line = _plan.Definition.Lines[System.Numerics.BitOperations.TrailingZeroCount(lines)];
        return line.Name ?? _plan.Name;
    }
}
