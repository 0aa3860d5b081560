namespace ListingEngine.Host.Objects.Quality;

/// <summary>The lists behind the counters.</summary>
public enum QualityShow
{
    Stale,
    Incomplete,
    Duplicates,

    /// <summary>Descriptions that are nearly the same.</summary>
    Repeated,
    Nobody,
}
