using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>All that a marketer decides about a plan, kept as one document.</summary>
public sealed record PlanDefinition
{
    /// <summary>In order: an object goes to the first line that takes it and has room.</summary>
    public IReadOnlyList<PlanLine> Lines { get; init; } = [];

    /// <summary>Most offers of the whole plan; null for no limit of its own.</summary>
    public int? Limit { get; init; }

    /// <summary>Most offers of one agent in this plan; null for no limit but the agent's own.</summary>
    public int? AgentLimit { get; init; }

    /// <summary>Most offers of a kind; kinds that are not named have no limit of their own.</summary>
    public IReadOnlyDictionary<ObjectKind, int>? KindLimits { get; init; }

    /// <summary>Who goes in first where there is less room than objects.</summary>
    public PlanSort Sort { get; init; } = PlanSort.Newest;

    /// <summary>Points for <see cref="PlanSort.Score"/>: an object has the sum of those whose filter takes it.</summary>
    public IReadOnlyList<ScorePoint>? Score { get; init; }

    /// <summary>Roubles that adverts of this plan may cost at once; null for no budget. Told, not enforced.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Template of the description; null sends the object's own.</summary>
    public string? Text { get; init; }

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

    /// <summary>An object with fewer pictures fit for the portal is withheld; null asks for none beyond the portal's own rule.</summary>
    public int? MinPhotos { get; init; }

    /// <summary>Plans (layouts) go after all other pictures.</summary>
    public bool PlansLast { get; init; }

    /// <summary>Pictures that a person flagged stay out.</summary>
    public bool DropFlagged { get; init; }

    /// <summary>Null for clean pictures.</summary>
    public PhotoWatermark? Watermark { get; init; }

    /// <summary>A picture that we have not fetched yet stays out; otherwise its original address is sent until we have it.</summary>
    public bool WaitForPhotos { get; init; }

    /// <summary>What the portal is told besides; null where there is nothing.</summary>
    public PortalSettings? Settings { get; init; }

    /// <summary>Most offers of one file, where the portal caps it: the feed then has several addresses. Null for one file.</summary>
    public int? FileOffers { get; init; }

    /// <summary>Most megabytes (1 048 576 bytes) of one file, likewise.</summary>
    public int? FileMegabytes { get; init; }
}
