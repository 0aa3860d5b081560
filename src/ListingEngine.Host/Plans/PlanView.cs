using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Plans;

/// <summary>A plan as the API shows it.</summary>
public sealed record PlanView
{
    public required long Id { get; init; }

    public required string Portal { get; init; }

    public required string Name { get; init; }

    public required bool IsOn { get; init; }

    /// <summary>Another one whenever the plan says something else: sent back with an edit, it keeps two people from undoing each other's work.</summary>
    public required long Revision { get; init; }

    public PlanRhythm Rhythm { get; init; }

    public string? Cron { get; init; }

    /// <summary>The secret address that the portal fetches.</summary>
    public required string FeedUrl { get; init; }

    /// <summary>Every address that the portal should know, where it caps a file; <see cref="FeedUrl"/> is the first.</summary>
    public IReadOnlyList<string> FeedUrls { get; init; } = [];

    /// <summary>How many addresses the served version needs: when there are fewer, a person enters the others at the portal and confirms it.</summary>
    public int PartsWanted { get; init; } = 1;

    public required IReadOnlyList<PlanLine> Lines { get; init; }

    public int? Limit { get; init; }

    public int? AgentLimit { get; init; }

    public IReadOnlyDictionary<ObjectKind, int>? KindLimits { get; init; }

    public PlanSort Sort { get; init; }

    public IReadOnlyList<ScorePoint>? Score { get; init; }

    public decimal? Budget { get; init; }

    public string? Text { get; init; }

    public int MinimumDays { get; init; }

    public double GuardShare { get; init; }

    public PlanContact Contact { get; init; }

    public string? Phone { get; init; }

    public int? MaxPhotos { get; init; }

    public int? MinPhotos { get; init; }

    public bool PlansLast { get; init; }

    public bool DropFlagged { get; init; }

    public PhotoWatermark? Watermark { get; init; }

    public bool WaitForPhotos { get; init; }

    /// <summary>What the portal is told besides; null where there is nothing.</summary>
    public PortalSettings? Settings { get; init; }

    public int? FileOffers { get; init; }

    public int? FileMegabytes { get; init; }

    /// <summary>What is served now; null before the first publication.</summary>
    public PlanVersion? Current { get; init; }

    /// <summary>What waits for a person; null when nothing does.</summary>
    public PlanVersion? Held { get; init; }

    public HoldReason? HoldReason { get; init; }

    public string? LastError { get; init; }

    /// <summary>When it is built next by itself; null when nothing asks for it.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>Since when changes wait for a build; null when none does.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>When the last build that succeeded looked at the stock.</summary>
    public DateTimeOffset? BuiltAt { get; init; }

    /// <summary>What can be published but is hardly meant; not looked for in lists of plans.</summary>
    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];

    public static PlanView Of(MediaPlan plan, string address, FeedSnapshot? current, FeedSnapshot? held) => new()
    {
        Id = plan.Id,
        Portal = plan.Portal,
        Name = plan.Name,
        IsOn = plan.IsOn,
        Revision = plan.Revision,
        Rhythm = plan.Rhythm,
        Cron = plan.Cron,
        FeedUrl = AddressView.UrlOf(address, plan.Token, plan.Portal),
        FeedUrls = AddressView.UrlsOf(address, plan),
        PartsWanted = plan.PartsWanted,
        Lines = plan.Definition.Lines,
        Limit = plan.Definition.Limit,
        AgentLimit = plan.Definition.AgentLimit,
        KindLimits = plan.Definition.KindLimits,
        Sort = plan.Definition.Sort,
        Score = plan.Definition.Score,
        Budget = plan.Definition.Budget,
        Text = plan.Definition.Text,
        MinimumDays = plan.Definition.MinimumDays,
        GuardShare = plan.Definition.GuardShare,
        Contact = plan.Definition.Contact,
        Phone = plan.Definition.Phone,
        MaxPhotos = plan.Definition.MaxPhotos,
        MinPhotos = plan.Definition.MinPhotos,
        PlansLast = plan.Definition.PlansLast,
        DropFlagged = plan.Definition.DropFlagged,
        Watermark = plan.Definition.Watermark,
        WaitForPhotos = plan.Definition.WaitForPhotos,
        Settings = plan.Definition.Settings,
        FileOffers = plan.Definition.FileOffers,
        FileMegabytes = plan.Definition.FileMegabytes,
        Current = PlanVersion.Of(current),
        Held = PlanVersion.Of(held),
        HoldReason = plan.HoldReason,
        LastError = plan.LastError,
        NextAt = plan.NextAt,
        ChangedAt = plan.ChangedAt,
        BuiltAt = plan.BuiltAt,
    };
}

/// <summary>A version in short.</summary>
public sealed record PlanVersion(int Number, DateTimeOffset At, int Offers, int Withheld, string ETag)
{
    internal static PlanVersion? Of(FeedSnapshot? s) => s is null ? null : new(s.Number, s.CreatedAt, s.Offers, s.Withheld, s.ETag);
}
