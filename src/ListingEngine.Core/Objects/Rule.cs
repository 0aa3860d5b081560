namespace ListingEngine.Core.Objects;

/// <summary>A rule one can read: code for machines, sentence for people, the field to mend, and where the rule comes from.</summary>
/// <param name="Code">Stable; begins with the room or portal: <c>yandex.price-missing</c>.</param>
/// <param name="Severity">Only errors withhold an offer.</param>
/// <param name="Field">Field of the object, camelCase as in the API; empty when no single field mends it.</param>
/// <param name="Says">What to mend; {0} is filled with <see cref="Reason.Detail"/>.</param>
/// <param name="Source">Whose rule it is.</param>
public sealed record Rule(string Code, Severity Severity, string Field, Phrase Says, RuleSource Source);
