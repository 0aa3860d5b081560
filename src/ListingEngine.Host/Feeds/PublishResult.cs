namespace ListingEngine.Host.Feeds;

/// <summary>What a publication did.</summary>
/// <param name="Snapshot">Number of the version that is served now, or of the held one; null while nothing was ever published.</param>
/// <param name="Held">True when the new version waits for a person and the old one is still served.</param>
/// <param name="Reason">Why it is held or why there is no version.</param>
public sealed record PublishResult(
    int? Snapshot, int Offers, int Withheld, int Added, int Changed, int Removed, bool Held, string? Reason, long Milliseconds);
