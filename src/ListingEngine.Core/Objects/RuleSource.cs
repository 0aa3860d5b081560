namespace ListingEngine.Core.Objects;

/// <summary>Where a rule comes from.</summary>
/// <param name="Paper">The portal's paper or the evidence, as the fact sheets in <c>feeds-schemas/*/SOURCE.md</c> name it.</param>
/// <param name="Date">When that paper was seen, as exactly as is known.</param>
/// <param name="Confirmed">False where the evidence is weak; the screen says so.</param>
public sealed record RuleSource(string Paper, string Date, bool Confirmed = true)
{
    /// <summary>A rule of ours, not of a portal.</summary>
    public static RuleSource Engine { get; } = new("ListingEngine", "2026-11");
}
