using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>What a text tells of.</summary>
/// <param name="Agent">Who is responsible; null when nobody is.</param>
/// <param name="Company">On whose behalf.</param>
public readonly record struct TextSubject(PropertyObject Object, Person? Agent, Company Company)
{
    /// <summary>A believable object of which everything is told, for whoever has none at hand.</summary>
    public static TextSubject Example => TemplateExample.Subject;
}
