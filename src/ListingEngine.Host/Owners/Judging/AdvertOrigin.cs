namespace ListingEngine.Host.Owners.Judging;

/// <summary>Where an advert was found.</summary>
/// <param name="Address">Of the page it was read from.</param>
/// <param name="SourceId">The watched source; null for what a person pasted.</param>
public sealed record AdvertOrigin(string Address, long? SourceId = null);
