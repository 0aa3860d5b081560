namespace ListingEngine.Core.Sources;

/// <summary>Data embedded in a page and what is read out of it.</summary>
/// <param name="Marker">Text right before the literal: <c>window.PAGE_MODEL</c>, or the id of a script of JSON.</param>
/// <param name="Root">Path from the literal to the advert.</param>
/// <param name="Paths">Paths from there.</param>
public sealed record PageState(string Marker, string Root, IReadOnlyList<StateField> Paths);
