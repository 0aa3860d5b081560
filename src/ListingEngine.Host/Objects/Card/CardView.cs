using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Objects.Air;

namespace ListingEngine.Host.Objects.Card;

/// <summary>One plan and what it makes of the object.</summary>
/// <param name="Reasons">All of them, errors first.</param>
/// <param name="Carried">In which versions it really was; null where this person may not see plans.</param>
/// <param name="Pin">A person's word about it.</param>
internal sealed record AirLine(
    AirPlan Plan, Phrase Portal, AirState State, DateTimeOffset? Since, IReadOnlyList<Reason> Reasons, Carried? Carried, PlanPin? Pin)
{
    /// <summary>The feed that is served has it, although the plan's last word is another one; or the other way round.</summary>
    public bool? IsStillServed => Carried is null || Plan.Version is null || (State is AirState.OnAir or AirState.ByHand) == Carried.IsServed ? null : Carried.IsServed;
}

/// <summary>What somebody changed at one moment.</summary>
internal sealed record ChangeLine(DateTimeOffset At, string? Who, string Via, IReadOnlyList<ChangedField> Fields);

/// <summary>A field before and after, as JSON.</summary>
internal sealed record ChangedField(string Name, JsonElement Was, JsonElement Became);

/// <summary>A price from a moment on.</summary>
internal sealed record PricePoint(DateTimeOffset At, decimal Price);

/// <summary>Another object that a client may like as well, or that shows the same pictures.</summary>
internal sealed record SimilarLine(long Id, string? Address, decimal? Price, Currency Currency, decimal? Area, int SamePictures);

/// <summary>All that the card of an object shows.</summary>
internal sealed record CardView
{
    public required PropertyObject Object { get; init; }

    public required Access Who { get; init; }

    public string? Agent { get; init; }

    public string? AgentPhone { get; init; }

    public IReadOnlyList<AirLine> Air { get; init; } = [];

    public IReadOnlyList<Verdict> Verdicts { get; init; } = [];

    public IReadOnlyList<Twin> Twins { get; init; } = [];

    /// <summary>Others with nearly the same description.</summary>
    public IReadOnlyList<RepeatedText> SameText { get; init; } = [];

    public IReadOnlyList<SimilarLine> Similar { get; init; } = [];

    public IReadOnlyList<ChangeLine> Changes { get; init; } = [];

    public bool HasMoreChanges { get; init; }

    public IReadOnlyList<PricePoint> Prices { get; init; } = [];

    /// <summary>Names for numbers of people that the history speaks of.</summary>
    public IReadOnlyDictionary<long, string> Names { get; init; } = new Dictionary<long, string>();

    /// <summary>Who may take the object over; empty when that is not for this person to say.</summary>
    public IReadOnlyList<(long Id, string Name)> Heirs { get; init; } = [];

    public bool HasOwner { get; init; }

    public bool MayEdit => Who.MayEdit(Object);

    public bool IsArchived => Object.Status == ObjectStatus.Archived;

    /// <summary>Told fields, part by part.</summary>
    public IEnumerable<IGrouping<PartOfObject, CardField>> Facts(FieldWords words) => CardFields.All
        .Where(f => f.Name is not ("description" or "status" or "kind" or "deal" or "price" or "currency") && words.Of(f, Object) is not null)
        .Where(f => !f.MustBeTold || f.Name is not ("market" or "priceUnit") || f.Name == "market" && Object.Kind.IsFlatLike() || f.Name == "priceUnit" && Object.PriceUnit != PriceUnit.Whole)
        .GroupBy(f => f.Told.Part).OrderBy(g => g.Key);
}
