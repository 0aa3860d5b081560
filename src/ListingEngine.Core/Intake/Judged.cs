namespace ListingEngine.Core.Intake;

/// <summary>What we think of an advert, and what speaks for it and against it: people see the signs, and may overrule.</summary>
/// <param name="Score">0 is surely not, 1 is sure.</param>
/// <param name="Signs">The weightiest first.</param>
public sealed record Judged(double Score, IReadOnlyList<Sign> Signs);
