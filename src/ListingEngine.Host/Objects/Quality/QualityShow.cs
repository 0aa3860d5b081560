namespace ListingEngine.Host.Objects.Quality;

/// <summary>The lists behind the four counters.</summary>
public enum QualityShow
{
    Stale,
    Incomplete,
    Duplicates,
    Nobody,
}
