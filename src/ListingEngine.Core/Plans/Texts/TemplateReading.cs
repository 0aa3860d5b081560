namespace ListingEngine.Core.Plans.Texts;

/// <summary>What became of a template's text.</summary>
/// <param name="Template">Null when anything is wrong with it.</param>
/// <param name="Faults">In the order in which they stand there; at most <see cref="MostFaults"/>.</param>
/// <param name="Fields">Every field that it prints or asks about.</param>
public sealed record TemplateReading(TextTemplate? Template, IReadOnlyList<TemplateFault> Faults, IReadOnlyList<TemplateField> Fields)
{
    /// <summary>Whoever has more to mend learns of the rest afterwards.</summary>
    public const int MostFaults = 20;
}
