using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Plans;

/// <summary>A plan as the API shows it.</summary>
public sealed record PlanView
{
    public required long Id { get; init; }

    public required string Portal { get; init; }

    public required string Name { get; init; }

    public required bool IsOn { get; init; }

    /// <summary>The secret address that the portal fetches.</summary>
    public required string FeedUrl { get; init; }

    public required IReadOnlyList<PlanLine> Lines { get; init; }

    public int? Limit { get; init; }

    public PlanSort Sort { get; init; }

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

    /// <summary>What is served now; null before the first publication.</summary>
    public PlanVersion? Current { get; init; }

    /// <summary>What waits for a person; null when nothing does.</summary>
    public PlanVersion? Held { get; init; }

    public HoldReason? HoldReason { get; init; }

    public string? LastError { get; init; }

    public static PlanView Of(MediaPlan plan, string address, FeedSnapshot? current, FeedSnapshot? held) => new()
    {
        Id = plan.Id,
        Portal = plan.Portal,
        Name = plan.Name,
        IsOn = plan.IsOn,
        FeedUrl = $"{address}/feeds/{plan.Token}.xml",
        Lines = plan.Definition.Lines,
        Limit = plan.Definition.Limit,
        Sort = plan.Definition.Sort,
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
        Current = PlanVersion.Of(current),
        Held = PlanVersion.Of(held),
        HoldReason = plan.HoldReason,
        LastError = plan.LastError,
    };
}

/// <summary>A version in short.</summary>
public sealed record PlanVersion(int Number, DateTimeOffset At, int Offers, int Withheld, string ETag)
{
    internal static PlanVersion? Of(FeedSnapshot? s) => s is null ? null : new(s.Number, s.CreatedAt, s.Offers, s.Withheld, s.ETag);
}
