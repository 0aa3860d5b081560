namespace ListingEngine.Core.Sources;

/// <summary>A CSS selector and what stands there.</summary>
/// <param name="Css">As in a style sheet; the first match counts, or every one for photos and phones.</param>
/// <param name="Field">What it holds.</param>
/// <param name="Attribute">The attribute that holds it; null for its text.</param>
public sealed record PageSelector(string Css, AdvertField Field, string? Attribute = null);
