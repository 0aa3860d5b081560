using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>One thing that a plan says otherwise than before: «Лимит плана: 40 → 50».</summary>
/// <param name="What">The thing.</param>
/// <param name="Was">Null where it was not there.</param>
/// <param name="Became">Null where it is there no more.</param>
public sealed record PlanChange(Phrase What, Phrase? Was, Phrase? Became)
{
    private static readonly Phrase Nothing = new("нет", "none");

    public Phrase Says() => new(
        $"{What.Ru}: {(Was ?? Nothing).Ru} → {(Became ?? Nothing).Ru}",
        $"{What.En}: {(Was ?? Nothing).En} → {(Became ?? Nothing).En}");
}
