using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Web.Today;

/// <summary>A plan as the start page shows it.</summary>
internal sealed record PlanCard
{
    public required long Id { get; init; }

    public required string PortalKey { get; init; }

    public required string Name { get; init; }

    public required string Token { get; init; }

    public required bool IsOn { get; init; }

    /// <summary>In how many files portals get it.</summary>
    public int Parts { get; init; } = 1;

    public required PlanDefinition Definition { get; init; }

    public HoldReason? HoldReason { get; init; }

    public string? LastError { get; init; }

    /// <summary>What portals get now.</summary>
    public VersionLine? Current { get; init; }

    /// <summary>What waits for a person.</summary>
    public VersionLine? Held { get; init; }

    public PullLine? LastPull { get; init; }

    /// <summary>Why objects that the plan wants are not in its feed, the commonest reason first.</summary>
    public IReadOnlyList<ReasonLine> Reasons { get; init; } = [];

    /// <summary>Objects that the plan wants and that cannot go.</summary>
    public long Withheld { get; init; }

    /// <summary>Objects that no line of the plan asks for.</summary>
    public long NotAsked { get; init; }

    public Portal? Portal => PortalCatalog.Find(PortalKey);

    /// <summary>Nobody fetches the feed: people enter the adverts from a list.</summary>
    public bool IsByHand => Portal?.IsByHand == true;

    /// <summary>How many adverts of such a list wait for somebody; null for a portal that fetches its feed.</summary>
    public int? ToDo { get; init; }

    public Phrase PortalName => Portal?.Name ?? new(PortalKey, PortalKey);

    public string FeedPath => $"/feeds/{Token}.{(Portal?.Dialect.Form ?? FeedForm.Xml).Extension}";

    public PlanState State =>
        LastError is not null ? PlanState.Failed
        : HoldReason is not null ? PlanState.Held
        : !IsOn ? PlanState.Off
        : Current is null ? PlanState.Waiting
        : IsByHand ? PlanState.ByHand : PlanState.OnAir;

    /// <summary>Most offers that can be in the feed; null when neither the plan nor all of its lines have a limit.</summary>
    public int? Room
    {
        get
        {
            var lines = Definition.Lines.All(l => l.Limit is not null) ? Definition.Lines.Sum(l => (long)l.Limit!.Value) : (long?)null;
            return (Definition.Limit, lines) switch
            {
                ({ } plan, { } sum) => (int)Math.Min(plan, sum),
                ({ } plan, null) => plan,
                (null, { } sum) => (int)Math.Min(int.MaxValue, sum),
                _ => null,
            };
        }
    }
}

/// <summary>A version in short; changes are against the version served when it was built.</summary>
internal sealed record VersionLine(int Number, DateTimeOffset At, int Offers, int Added, int Removed);

/// <summary>The last fetch of a feed.</summary>
internal sealed record PullLine(DateTimeOffset At, string? Address, string? Agent, int Status, int? Version, bool Whole);

/// <summary>One reason, the objects that it keeps out, and its commonest detail.</summary>
internal sealed record ReasonLine(Rule Rule, string? Detail, long Objects);
