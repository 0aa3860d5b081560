namespace ListingEngine.Core.Portals;

/// <summary>Where a portal that reads another's dialect wants its own paid service.</summary>
/// <param name="Path">Elements from the outermost below the offer to the one that holds the word.</param>
/// <param name="Words">The portal's words for its services.</param>
/// <param name="Before">The element below the offer before which it stands; null puts it last.</param>
public sealed record ServiceElement(IReadOnlyList<string> Path, IReadOnlyList<string> Words, string? Before = null);
