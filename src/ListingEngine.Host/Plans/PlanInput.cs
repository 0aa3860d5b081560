using ListingEngine.Core.Plans;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Plans;

/// <summary>A plan as the API takes it: <c>{"portal":"avito","name":"…","lines":[{"filter":{},"limit":1000}]}</c>.</summary>
public sealed record PlanInput
{
    public string? Portal { get; init; }

    public string? Name { get; init; }

    public bool IsOn { get; init; } = true;

    public List<PlanLine>? Lines { get; init; }

    public int? Limit { get; init; }

    public PlanSort Sort { get; init; } = PlanSort.Newest;

    public int MinimumDays { get; init; }

    public double GuardShare { get; init; } = 0.3;

    public PlanContact Contact { get; init; } = PlanContact.Agent;

    public string? Phone { get; init; }

    public int? MaxPhotos { get; init; }

    public int? MinPhotos { get; init; }

    public bool PlansLast { get; init; }

    public bool DropFlagged { get; init; }

    public PhotoWatermark? Watermark { get; init; }

    public bool WaitForPhotos { get; init; }

    public PlanDefinition Definition() => new()
    {
        Lines = Lines ?? [],
        Limit = Limit,
        Sort = Sort,
        MinimumDays = MinimumDays,
        GuardShare = GuardShare,
        Contact = Contact,
        Phone = Phones.Read(Phone),
        MaxPhotos = MaxPhotos,
        MinPhotos = MinPhotos,
        PlansLast = PlansLast,
        DropFlagged = DropFlagged,
        Watermark = Watermark,
        WaitForPhotos = WaitForPhotos,
    };
}
