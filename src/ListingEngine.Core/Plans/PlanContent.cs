namespace ListingEngine.Core.Plans;

/// <summary>
/// Those parts of a plan that shape what an offer says. Offers are made of nothing else of it, so that whatever is not here can change without
/// any offer being judged or written anew.
/// </summary>
public sealed record PlanContent
{
    public PlanContact Contact { get; init; }

    public string? Phone { get; init; }

    public string? Text { get; init; }

    public int? MaxPhotos { get; init; }

    public int? MinPhotos { get; init; }

    public bool PlansLast { get; init; }

    public bool DropFlagged { get; init; }

    public PhotoWatermark? Watermark { get; init; }

    public bool WaitForPhotos { get; init; }

    /// <summary>What the portal is told besides; null where there is nothing.</summary>
    public PortalSettings? Settings { get; init; }

    public static PlanContent Of(PlanDefinition plan) => new()
    {
        Contact = plan.Contact,
        Phone = plan.Phone,
        Text = plan.Text,
        MaxPhotos = plan.MaxPhotos,
        MinPhotos = plan.MinPhotos,
        PlansLast = plan.PlansLast,
        DropFlagged = plan.DropFlagged,
        Watermark = plan.Watermark,
        WaitForPhotos = plan.WaitForPhotos,
        Settings = plan.Settings,
    };
}
