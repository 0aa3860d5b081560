using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>A field that a template prints or asks about.</summary>
/// <param name="Name">As a marketer writes it in braces: <c>общая площадь</c>.</param>
/// <param name="ApiName">As in the API: <c>totalArea</c>, <c>attributes.hasLift</c>; the agent's and the company's begin with <c>agent.</c> and <c>company.</c>.</param>
/// <param name="Label">What pages call it.</param>
/// <param name="Part">Under which heading a list of fields shows it.</param>
/// <param name="Type">What kind of value it holds.</param>
public sealed record TemplateField(string Name, string ApiName, Phrase Label, PartOfObject Part, FilterType Type)
{
    /// <summary>Further names that are understood.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>False for a field that stands in conditions only: links and marks have no place in a text.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>What it prints of a believable object.</summary>
    public string Example => IsPrinted ? TemplateExample.Of(this) : "";

    internal Func<TextSubject, object?> Get { get; init; } = static _ => null;

    /// <summary>How a number is written without what follows it.</summary>
    internal string Format { get; init; } = "0.######";

    /// <summary>What follows a number: «₽», «комнаты».</summary>
    internal Func<decimal, PropertyObject, string>? After { get; init; }

    /// <summary>The words of an enumeration.</summary>
    internal FieldWords? Words { get; init; }

    internal bool IsMoney { get; init; }

    internal bool Has(TemplateForm form) => form switch
    {
        TemplateForm.Number => Type == FilterType.Number,
        TemplateForm.Short => IsMoney,
        _ => true,
    };
}
