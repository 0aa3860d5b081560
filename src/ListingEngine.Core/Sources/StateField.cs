namespace ListingEngine.Core.Sources;

/// <summary>A path into a page's data: names joined by points, <c>[2]</c> for one of a list, <c>[]</c> for each, <c>[key=value]</c> for the one that says so.</summary>
/// <param name="Path">Below the state's root.</param>
/// <param name="Field">What stands there.</param>
/// <param name="WhenTrue">What a yes means, where the data answer a question.</param>
/// <param name="Unit">What the data leave out behind the number.</param>
public sealed record StateField(string Path, AdvertField Field, string? WhenTrue = null, string? Unit = null);
