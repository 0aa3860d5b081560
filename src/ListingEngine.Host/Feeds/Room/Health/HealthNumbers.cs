using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>A plan's health, and how many objects each rule speaks of.</summary>
internal sealed record HealthNumbers(FeedHealth Health, Dictionary<string, int> Rules);
