namespace ListingEngine.Core.Intake;

/// <summary>One thing that speaks for a judgement, or against it.</summary>
/// <param name="Code">For machines, and the name of its words in the resources: <c>phone.many</c>.</param>
/// <param name="Weight">How much it adds to the score; below zero it speaks against.</param>
/// <param name="Details">Numbers and words for its sentence; never a phone.</param>
public sealed record Sign(string Code, double Weight, params IReadOnlyList<string> Details);
