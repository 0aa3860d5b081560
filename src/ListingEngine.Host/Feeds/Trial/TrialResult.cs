using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>What a proposed definition would make of a plan's feed, against what its last build left on air. Nothing is written for it.</summary>
internal sealed record TrialResult
{
    /// <summary>Offers that the feed would have.</summary>
    public required int Offers { get; init; }

    /// <summary>Objects that come in, in the order in which they are given places.</summary>
    public required IReadOnlyList<TrialObject> Entering { get; init; }

    /// <summary>Objects on air that go out, with every reason.</summary>
    public required IReadOnlyList<TrialObject> Leaving { get; init; }

    /// <summary>Objects that stay on air.</summary>
    public required int Staying { get; init; }

    /// <summary>Those of them that go to another line, or whose paid service comes or goes.</summary>
    public required int Moving { get; init; }

    /// <summary>What would keep objects out of the feed, the commonest first. An object may have several reasons.</summary>
    public required IReadOnlyList<TrialReason> Withheld { get; init; }

    /// <summary>In the order of the plan.</summary>
    public required IReadOnlyList<TrialLine> Lines { get; init; }

    /// <summary>Whose objects are offered or withheld; those of nobody have the number 0. Objects that no line takes are not counted.</summary>
    public required IReadOnlyList<TrialAgent> Agents { get; init; }

    /// <summary>Roubles that the adverts would cost.</summary>
    public decimal Cost => Lines.Sum(l => l.Cost);

    /// <summary>Null for no budget.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Roubles that the adverts which leave have cost: posting them again costs as much.</summary>
    public required decimal Lost { get; init; }

    /// <summary>The offers themselves change: other contact, photos or text.</summary>
    public required bool ChangesOffers { get; init; }

    /// <summary>Objects put to the rules for this answer.</summary>
    public required int Judged { get; init; }

    /// <summary>
    /// Objects whose verdict is only assumed, because there are more to judge than one waits for: by the last one that they had, else as taken.
    /// </summary>
    public required int Assumed { get; init; }

    /// <summary>The build would wait for a person, because it drops more than the plan's guard lets through.</summary>
    public required bool WouldBeHeld { get; init; }
}

/// <summary>An object that comes in or goes out.</summary>
/// <param name="Line">Index of the line that would take it; of one that goes, the line of the present definition that has it.</param>
/// <param name="Reasons">Why it goes; warnings of one that comes.</param>
internal sealed record TrialObject(long ObjectId, int Line, bool HasService, IReadOnlyList<StoredReason> Reasons);

/// <summary>One reason and how many objects have it.</summary>
internal sealed record TrialReason(StoredReason Reason, int Objects);

/// <summary>What a line would hold.</summary>
/// <param name="Offers">Its adverts.</param>
/// <param name="Served">How many of them have the paid service.</param>
/// <param name="Matches">Objects that its filter takes, with a place or without.</param>
/// <param name="Cost">Roubles that its adverts cost.</param>
/// <param name="IsOpen">Its days are now.</param>
internal sealed record TrialLine(int Offers, int Served, int Matches, decimal Cost, bool IsOpen);

/// <summary>What becomes of an agent's objects.</summary>
internal sealed record TrialAgent(long AgentId, int Offers, int Withheld);
