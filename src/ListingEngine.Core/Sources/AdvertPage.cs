namespace ListingEngine.Core.Sources;

/// <summary>A page in hand: its text and, where known, the address it came from.</summary>
public sealed record AdvertPage(string Html, string? Address);
