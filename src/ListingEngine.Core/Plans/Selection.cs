namespace ListingEngine.Core.Plans;

/// <summary>
/// Who gets a place: an explicit, stable order, never random. Whoever stands ahead of an object is not touched by it, and a new object takes
/// one place away at the most, unless limits of agents or kinds cross those of the lines.
/// </summary>
public sealed class Selection
{
    /// <summary>Lines that a plan may have: their matches are kept as bits.</summary>
    public const int MostLines = 64;

    /// <summary>No line takes the object.</summary>
    public const int NoLine = -1;

    /// <summary>Lines take it, but none of them has room.</summary>
    public const int NoRoom = -2;

    /// <summary>The portal refuses the object: it takes nobody's place.</summary>
    public const int Refused = -3;

    /// <summary>The object's status keeps it out.</summary>
    public const int Reserved = -4;

    /// <summary>A line takes it, but nobody has confirmed it for too long.</summary>
    public const int Overdue = -5;

    /// <summary>A line takes it, but its agent has as many objects in the plan as they may.</summary>
    public const int AgentFull = -6;

    /// <summary>A line takes it, but the plan has as many objects of the kind as it may.</summary>
    public const int KindFull = -7;

    /// <summary>A line takes it, but the whole plan has no room.</summary>
    public const int PlanFull = -8;

    /// <summary>Only lines take it whose days have not come, or are over; a pinned object has this where no line at all is open.</summary>
    public const int Closed = -9;

    /// <summary>A person keeps it out.</summary>
    public const int PinnedOut = -10;

    private readonly PlanTerms _terms;
    private readonly Candidate[] _candidates;
    private readonly int[] _queue;

    /// <param name="terms">Lines, limits and order.</param>
    /// <param name="candidates">In any order; places follow it.</param>
    public Selection(PlanTerms terms, Candidate[] candidates)
    {
        (_terms, _candidates) = (terms, candidates);
        HasOrder = terms.Bind(candidates.Length);
        _queue = Queue();
    }

    /// <summary>Whether there may be less room than objects, so that it matters who goes first.</summary>
    public bool HasOrder { get; }

    /// <summary>Candidates in the order in which they are given places; in any order where there is room for all.</summary>
    public ReadOnlySpan<int> InOrder => _queue;

    /// <summary>Gives every candidate its place.</summary>
    /// <param name="refused">Candidates that the portal is known to refuse.</param>
    /// <param name="places">In the order of the candidates.</param>
    public void Assign(ReadOnlySpan<bool> refused, Span<Place> places)
    {
        var room = new Room(_terms);
        foreach (var at in _queue) places[at] = new(LineOf(_candidates[at], refused[at], room));
        ServiceQuota.Serve(_terms.Plan.Lines, _candidates, _queue, places);
    }

    private int LineOf(in Candidate candidate, bool refused, Room room)
    {
        if (candidate.Standing == Standing.PinnedOut) return PinnedOut;
        if (candidate.Standing == Standing.Reserved) return Reserved;
        var lines = _terms.LinesFor(candidate);
        if (lines == 0) return candidate.Lines != 0 || candidate.Standing == Standing.PinnedIn && _terms.Plan.Lines.Count > 0 ? Closed : NoLine;
        if (candidate.Standing == Standing.Overdue) return Overdue;
        return refused ? Refused : room.Take(candidate, lines);
    }

    // Where no limit can bind, the order does not matter and is not made.
    private int[] Queue()
    {
        var queue = new int[_candidates.Length];
        for (var i = 0; i < queue.Length; i++) queue[i] = i;
        if (HasOrder) Array.Sort(queue, (a, b) => Compare(_candidates[a], _candidates[b]));
        return queue;
    }

    private static int Compare(in Candidate a, in Candidate b)
    {
        var first = ((byte)a.Standing).CompareTo((byte)b.Standing);
        if (first == 0) first = a.Order.CompareTo(b.Order);
        return first != 0 ? first : a.Id.CompareTo(b.Id);
    }
}
