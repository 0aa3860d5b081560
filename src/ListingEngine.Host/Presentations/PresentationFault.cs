using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Presentations;

/// <summary>What keeps a presentation from being saved.</summary>
/// <param name="Field">Name in the API: <c>items[0].photos</c>.</param>
/// <param name="Says">What to mend.</param>
internal sealed record PresentationFault(string Field, Phrase Says);
