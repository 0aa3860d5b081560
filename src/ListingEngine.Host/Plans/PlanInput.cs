using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Plans;

/// <summary>A plan as the API takes it: <c>{"portal":"avito","name":"…","lines":[{"filter":{},"limit":1000}]}</c>.</summary>
public sealed record PlanInput
{
    public string? Portal { get; init; }

    public string? Name { get; init; }

    /// <summary>Left out, the plan is on, unless nobody knows whether its portal takes the feed.</summary>
    public bool? IsOn { get; init; }

    public PlanRhythm Rhythm { get; init; } = PlanRhythm.OnChange;

    /// <summary>For the rhythm <c>Cron</c>: seconds, minutes, hours, day, month, day of the week, in the agency's time.</summary>
    public string? Cron { get; init; }

    public List<PlanLine>? Lines { get; init; }

    public int? Limit { get; init; }

    public int? AgentLimit { get; init; }

    public Dictionary<ObjectKind, int>? KindLimits { get; init; }

    public PlanSort Sort { get; init; } = PlanSort.Newest;

    public List<ScorePoint>? Score { get; init; }

    public decimal? Budget { get; init; }

    public string? Text { get; init; }

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

    public PortalSettings? Settings { get; init; }

    public int? FileOffers { get; init; }

    public int? FileMegabytes { get; init; }

    /// <summary>The revision that was edited: when the plan has another one by now, nothing is saved. Null saves whatever it has.</summary>
    public long? Revision { get; init; }

    public PlanDefinition Definition() => new()
    {
        Lines = [.. (Lines ?? []).Select(l => l with { Name = Said(l.Name), Service = Said(l.Service), Fee = Said(l.Fee) })],
        Limit = Limit,
        AgentLimit = AgentLimit,
        KindLimits = KindLimits,
        Sort = Sort,
        Score = Score,
        Budget = Budget,
        Text = Said(Text),
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
        Settings = Kept(Settings),
        FileOffers = FileOffers,
        FileMegabytes = FileMegabytes,
    };

    private static PortalSettings? Kept(PortalSettings? told)
    {
        if (told is null) return null;
        var kept = told with
        {
            Fields = told.Fields.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Key, f => f.Value.ReplaceLineEndings("\n").Trim()),
            Words = [.. told.Words.Select(w => new WordChange(w.Element.Trim(), w.Word.Trim(), w.Instead.Trim()))],
        };
        return kept.IsNone ? null : kept;
    }

    // Forms send what was not filled in as an empty text.
    private static string? Said(string? told) => string.IsNullOrWhiteSpace(told) ? null : told.Trim();

    /// <summary>Makes the plan say all this.</summary>
    public void ApplyTo(MediaPlan plan) =>
        (plan.Portal, plan.Name, plan.IsOn, plan.Rhythm, plan.Cron, plan.Definition) = (Portal!, Name!, IsOn ?? PortalCatalog.Find(Portal!) is not { StartsOff: true }, Rhythm, Cron, Definition());
}
