namespace ListingEngine.Host.Owners.Judging;

/// <summary>What became of an advert that was read.</summary>
/// <param name="AdvertId">Null where nothing may be kept.</param>
public sealed record AdvertOutcome(AdvertNews News, long? AdvertId);

/// <summary>What a reading told that was not known before.</summary>
public enum AdvertNews
{
    New,

    /// <summary>Its price, or something else of it, is another now.</summary>
    Changed,

    Unchanged,

    /// <summary>Its owner asked to be forgotten.</summary>
    Erased,
}
