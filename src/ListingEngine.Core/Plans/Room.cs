using System.Numerics;
using System.Runtime.InteropServices;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>What is left of every limit of a plan while its places are given.</summary>
internal sealed class Room
{
    private readonly PlanTerms _terms;
    private readonly Dictionary<long, int> _ofAgent = [];
    private readonly int[] _kinds = new int[Enum.GetValues<ObjectKind>().Length];
    private readonly int[] _lines;
    private int _plan;

    public Room(PlanTerms terms)
    {
        _terms = terms;
        _plan = terms.Plan.Limit ?? int.MaxValue;
        _lines = [.. terms.Plan.Lines.Select(l => l.Limit ?? int.MaxValue)];
        Array.Fill(_kinds, int.MaxValue);
        foreach (var (kind, most) in terms.Plan.KindLimits ?? new Dictionary<ObjectKind, int>()) _kinds[(int)kind] = most;
    }

    /// <summary>Takes a place in the first of the lines that has one.</summary>
    /// <returns>The line's index, or the constant of <see cref="Selection"/> that says why there is no place.</returns>
    public int Take(in Candidate candidate, ulong lines)
    {
        if (_plan == 0) return Selection.PlanFull;
        ref var kind = ref _kinds[(int)candidate.Kind];
        if (kind == 0) return Selection.KindFull;
        var mayHave = _terms.MostOf(candidate.Agent);
        if (mayHave < int.MaxValue && _ofAgent.GetValueOrDefault(candidate.Agent) >= mayHave) return Selection.AgentFull;
        var line = FirstWithRoom(lines);
        if (line < 0) return Selection.NoRoom;
        if (mayHave < int.MaxValue) CollectionsMarshal.GetValueRefOrAddDefault(_ofAgent, candidate.Agent, out _)++;
        kind--;
        _lines[line]--;
        _plan--;
        return line;
    }

    private int FirstWithRoom(ulong lines)
    {
        for (; lines != 0; lines &= lines - 1)
            if (BitOperations.TrailingZeroCount(lines) is var line && _lines[line] > 0) return line;
        return Selection.NoRoom;
    }
}
