using ListingEngine.Core.Objects;
using ListingEngine.Host.Alarms;
using ListingEngine.Host.Objects.Quality;

namespace ListingEngine.Host.Web.Today;

/// <summary>All that the start page shows.</summary>
/// <param name="Stale">Objects of the company that are to be confirmed, by how late they are.</param>
/// <param name="NewlyWithheld">By plan: objects that its portal takes no more since yesterday.</param>
/// <param name="Alarms">What goes wrong with plans, the worst first.</param>
internal sealed record TodayView(
    Company Company, StockLine Stock, IReadOnlyList<PlanCard> Plans, IReadOnlyList<ImportLine> Imports, Reach Stale,
    IReadOnlyDictionary<long, int> NewlyWithheld, IReadOnlyList<AlarmLine> Alarms)
{
    public int PlansOnAir => Plans.Count(p => p is { IsByHand: false, Current: not null });

    public long OffersOnAir => Plans.Where(p => !p.IsByHand).Sum(p => (long)(p.Current?.Offers ?? 0));

    public int PlansHeld => Plans.Count(p => p.State == PlanState.Held);

    public int PlansFailed => Plans.Count(p => p.State == PlanState.Failed);

    public int PlansWaiting => Plans.Count(p => p.State == PlanState.Waiting);

    public long Withheld => Plans.Sum(p => p.Withheld);

    /// <summary>What keeps most offers out of a plan and can be mended at the objects.</summary>
    public ReasonLine? Commonest => Plans.SelectMany(p => p.Reasons).Where(r => r.Rule.Source != RuleSource.Engine).MaxBy(r => r.Objects);
}

/// <summary>The stock in numbers.</summary>
/// <param name="Statuses">All objects by status.</param>
/// <param name="Kinds">Active objects by kind, the commonest first.</param>
internal sealed record StockLine(IReadOnlyDictionary<ObjectStatus, long> Statuses, IReadOnlyList<(ObjectKind Kind, long Count)> Kinds)
{
    public long All => Statuses.Values.Sum();

    public long Active => Statuses.GetValueOrDefault(ObjectStatus.Active);
}

/// <summary>One import.</summary>
internal sealed record ImportLine(
    string Source, string Format, DateTimeOffset At, int Created, int Updated, int Unchanged, int Withdrawn, int Refused, string? Problem,
    string? ProblemDetail);
