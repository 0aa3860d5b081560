namespace ListingEngine.Host.Objects.Quality;

/// <summary>Which list is wanted, and of what in it.</summary>
/// <param name="Show">Null: the first that is not empty.</param>
/// <param name="Agents">Only theirs, as far as they may be seen; null is all that may be seen.</param>
/// <param name="Plan">Only what this plan's portal does not take.</param>
/// <param name="Code">Only what it does not take for this reason.</param>
/// <param name="Page">From 1.</param>
internal sealed record QualityWish(QualityShow Show, long[]? Agents = null, long? Plan = null, string? Code = null, int Page = 1, int Size = QualityWish.PageSize)
{
    public const int PageSize = 50;
}
