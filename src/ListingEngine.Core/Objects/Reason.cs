namespace ListingEngine.Core.Objects;

/// <summary>A rule that an object breaks, with the detail that fills its sentence.</summary>
public sealed record Reason(Rule Rule, string? Detail = null)
{
    public string Code => Rule.Code;

    public Phrase Says => Rule.Says.With(Detail);
}
