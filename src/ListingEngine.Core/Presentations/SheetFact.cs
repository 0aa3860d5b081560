using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>One thing that is told of an object: «Этаж», «5 из 9».</summary>
public sealed record SheetFact(string Label, string Value);

/// <summary>Facts that belong together.</summary>
/// <param name="Part">Of what they tell.</param>
/// <param name="Title">«Здание».</param>
/// <param name="Facts">With their values.</param>
/// <param name="Features">What is there, by its name alone: «Лифт», «Охрана».</param>
public sealed record SheetGroup(PartOfObject Part, string Title, IReadOnlyList<SheetFact> Facts, IReadOnlyList<string> Features);
