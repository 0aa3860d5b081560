using System.Numerics;

namespace ListingEngine.Core.Plans;

/// <summary>Who gets a place: an explicit, stable order, never random.</summary>
public static class Selection
{
    /// <summary>Lines that a plan may have: their matches are kept as bits.</summary>
    public const int MostLines = 64;

    /// <summary>No line takes the object.</summary>
    public const int NoLine = -1;

    /// <summary>A line takes it, but there was no room.</summary>
    public const int NoRoom = -2;

    /// <summary>The portal refuses the object: it takes nobody's place.</summary>
    public const int Refused = -3;

    /// <summary>The object's status keeps it out.</summary>
    public const int Reserved = -4;

    /// <summary>A line takes it, but nobody has confirmed it for too long.</summary>
    public const int Overdue = -5;

    /// <summary>A line takes it, but its agent has as many objects in the plan as they may.</summary>
    public const int AgentFull = -6;

    /// <summary>For each candidate, in the order given, the index of its line or one of the constants here.</summary>
    /// <param name="plan">Its lines, limits and order are kept.</param>
    /// <param name="candidates">In any order; the answer follows it.</param>
    /// <param name="refused">Candidates that the portal is known to refuse.</param>
    /// <param name="agentLimits">How many objects of an agent the plan may hold; agents without a limit are left out.</param>
    public static int[] Assign(
        PlanDefinition plan, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<bool> refused, IReadOnlyDictionary<long, int>? agentLimits = null)
    {
        var ofAgent = new Dictionary<long, int>(agentLimits ?? new Dictionary<long, int>());
        var line = new int[candidates.Length];
        var room = plan.Lines.Select(l => l.Limit ?? int.MaxValue).ToArray();
        var left = plan.Limit ?? int.MaxValue;
        foreach (var at in InOrder(plan, candidates, ofAgent.Count > 0))
        {
            var candidate = candidates[at];
            var mayHave = ofAgent.GetValueOrDefault(candidate.Agent, int.MaxValue);
            line[at] = candidate.Lines == 0 ? NoLine : refused[at] ? Refused : left == 0 ? NoRoom : mayHave == 0 ? AgentFull : FirstWithRoom(candidate.Lines, room);
            if (line[at] < 0) continue;
            if (mayHave < int.MaxValue) ofAgent[candidate.Agent] = mayHave - 1;
            room[line[at]]--;
            left--;
        }

        return line;
    }

    /// <summary>Whether any limit can bind among so many candidates, so that it matters who goes first.</summary>
    public static bool HasOrder(PlanDefinition plan, int candidates) => plan.Limit < candidates || plan.Lines.Any(l => l.Limit < candidates);

    private static int FirstWithRoom(ulong lines, int[] room)
    {
        for (; lines != 0; lines &= lines - 1)
        {
            var line = BitOperations.TrailingZeroCount(lines);
            if (room[line] > 0) return line;
        }

        return NoRoom;
    }

    // Where no limit can bind, the order does not matter and is not made.
    private static int[] InOrder(PlanDefinition plan, ReadOnlySpan<Candidate> candidates, bool haveAgentsLimits)
    {
        var order = new int[candidates.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        if (!haveAgentsLimits && !HasOrder(plan, candidates.Length)) return order;
        var keys = candidates.ToArray();
        Array.Sort(order, (a, b) => Compare(keys[a], keys[b]));
        return order;
    }

    private static int Compare(Candidate a, Candidate b)
    {
        var first = b.Protected.CompareTo(a.Protected);
        if (first == 0) first = a.Order.CompareTo(b.Order);
        return first != 0 ? first : a.Id.CompareTo(b.Id);
    }
}
