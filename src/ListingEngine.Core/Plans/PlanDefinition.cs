namespace ListingEngine.Core.Plans;

/// <summary>All that a marketer decides about a plan, kept as one document.</summary>
public sealed record PlanDefinition
{
    /// <summary>In order: an object goes to the first line that takes it and has room.</summary>
    public IReadOnlyList<PlanLine> Lines { get; init; } = [];

    /// <summary>Most offers of the whole plan; null for no limit of its own.</summary>
    public int? Limit { get; init; }

    /// <summary>Who goes in first where there is less room than objects.</summary>
    public PlanSort Sort { get; init; } = PlanSort.Newest;

    /// <summary>For so many days an object on air goes before others, so that a paid placement is not lost to a newcomer.</summary>
    public int MinimumDays { get; init; }

    /// <summary>A build that would drop more than this share of the offers (0 to 1), and any drop to none, waits for a person.</summary>
    public double GuardShare { get; init; } = 0.3;

    /// <summary>Whose phone the offers carry.</summary>
    public PlanContact Contact { get; init; } = PlanContact.Agent;

    /// <summary>The fixed or tracking phone, when <see cref="Contact"/> says so.</summary>
    public string? Phone { get; init; }

    /// <summary>Most pictures per offer; the portal's own limit cuts last.</summary>
    public int? MaxPhotos { get; init; }
}
