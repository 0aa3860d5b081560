using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Whose objects are counted: agents see their own, heads those of their people, others the company's by their right.</summary>
internal static class QualityScope
{
    /// <summary>Null is everybody.</summary>
    public static long[]? Of(Access who) => who.Has(Rights.SeeQuality) ? null : Mine(who);

    /// <summary>Those for whom this person answers.</summary>
    public static long[] Mine(Access who) => who.PersonId is { } me ? [me, .. who.Team] : [.. who.Team];

    /// <summary>The wanted agents, as far as they may be seen.</summary>
    public static long[]? Narrow(long[]? seen, IReadOnlyCollection<long>? wanted) =>
        wanted is null ? seen : [.. seen is null ? wanted : wanted.Intersect(seen)];
}
