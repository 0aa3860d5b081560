namespace ListingEngine.Host.Owners.Visiting;

/// <summary>A page of an advert with what is known of it.</summary>
/// <param name="Hash">Of its address.</param>
/// <param name="TextHash">Of the text that was read last; null while none was understood.</param>
internal sealed record KnownPage(string Address, byte[] Hash, SiteKnowledge Known, byte[]? TextHash, long? AdvertId);
