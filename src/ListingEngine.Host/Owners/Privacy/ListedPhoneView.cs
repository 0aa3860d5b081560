namespace ListingEngine.Host.Owners.Privacy;

/// <summary>A phone on a list as its page shows it.</summary>
/// <param name="By">Who put it there; null for a program.</param>
internal sealed record ListedPhoneView(long Id, string Phone, bool IsAgent, string? Reason, string? By, DateTimeOffset At, DateTimeOffset? UndoneAt, string? UndoneBy);
