using System.Numerics;

namespace ListingEngine.Core.Plans;

/// <summary>By what a plan gives its places on one day: its lines, those of them that are open, and all limits.</summary>
/// <param name="plan">What the marketer decided.</param>
/// <param name="today">A day of the agency: a line takes objects on its own days only.</param>
/// <param name="agents">How many objects an agent may have in any plan; agents without such a limit are left out.</param>
public sealed class PlanTerms(PlanDefinition plan, DateOnly today, IReadOnlyDictionary<long, int> agents)
{
    private readonly ulong _open = Open(plan, today);

    public PlanDefinition Plan => plan;

    public DateOnly Today => today;

    /// <summary>Open lines that may have the object: those whose filters take it, and for a pinned one that none of them takes the first.</summary>
    public ulong LinesFor(in Candidate candidate)
    {
        var lines = candidate.Lines & _open;
        if (lines != 0 || candidate.Standing != Standing.PinnedIn || _open == 0) return lines;
        return 1UL << BitOperations.TrailingZeroCount(_open);
    }

    /// <summary>How many objects of the agent the plan may have. Nobody's objects are nobody's share.</summary>
    public int MostOf(long agent) =>
        agent == 0 ? int.MaxValue : Math.Min(plan.AgentLimit ?? int.MaxValue, agents.GetValueOrDefault(agent, int.MaxValue));

    /// <summary>Whether any limit can bind among so many candidates, so that it matters who goes first.</summary>
    public bool Bind(int candidates) => agents.Count > 0 || plan.Limit < candidates || plan.AgentLimit < candidates
        || plan.Lines.Any(l => l.Limit < candidates || l is { Service: not null } && l.Quota < candidates)
        || plan.KindLimits is { } kinds && kinds.Values.Any(most => most < candidates);

    private static ulong Open(PlanDefinition plan, DateOnly today)
    {
        var open = 0UL;
        for (var line = 0; line < plan.Lines.Count; line++)
            if (plan.Lines[line].IsOpenOn(today)) open |= 1UL << line;
        return open;
    }
}
