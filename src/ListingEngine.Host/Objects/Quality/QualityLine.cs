using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>One object in a list of what is to be mended.</summary>
/// <param name="Place">The smallest number among those that are like it: those of one place belong together.</param>
/// <param name="Refusals">Who does not take it, and why.</param>
internal sealed record QualityLine(
    PropertyObject Object, string? Agent, Actuality Actuality, bool MayConfirm, long? Place, IReadOnlyList<PlanRefusal> Refusals);

/// <summary>A plan whose portal does not take the object.</summary>
internal sealed record PlanRefusal(Phrase Portal, string Plan, IReadOnlyList<Reason> Reasons);

/// <summary>One page of such a list.</summary>
internal sealed record QualityPage(IReadOnlyList<QualityLine> Lines, int Total, int Page, int Size)
{
    public static QualityPage Empty { get; } = new([], 0, 1, QualityWish.PageSize);

    public int Pages => (Total + Size - 1) / Size;
}
