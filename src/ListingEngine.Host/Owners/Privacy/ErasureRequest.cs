namespace ListingEngine.Host.Owners.Privacy;

/// <summary>A request to be forgotten that was done.</summary>
/// <param name="By">Who did it; null for a program.</param>
internal sealed record ErasureRequest(DateTimeOffset At, string? By, string? Reason);
