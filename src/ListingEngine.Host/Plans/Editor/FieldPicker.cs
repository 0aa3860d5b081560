using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The fields of filters as a list offers them: the usual ones first, the rest under the part of the object that they tell of.</summary>
internal static class FieldPicker
{
    private static readonly string[] Usual =
    [
        "deal", "kind", "price", FilterFields.PricePerMetre, "rooms", "totalArea", "landArea", "floor", "address.region", "address.locality", "address.subLocality", "address.line",
        "agentId", FilterFields.DepartmentId, "tags", "status", FilterFields.PhotoCount, FilterFields.HasPhotos, FilterFields.HasPlan, FilterFields.DaysOnMarket, "createdAt", "updatedAt", "confirmedAt",
    ];

    private static readonly IReadOnlyList<(string Key, IReadOnlyList<FilterField> Fields)> Parts =
    [
        ("Editor.Part.Usual", [.. Usual.Select(FilterFields.Find).OfType<FilterField>()]),
        .. FilterFields.All.Where(f => !Usual.Contains(f.Name)).GroupBy(f => f.Part).OrderBy(g => g.Key is null).ThenBy(g => g.Key)
            .Select(g => (g.Key is null ? "Editor.Part.Other" : $"{g.Key}", (IReadOnlyList<FilterField>)[.. g])),
    ];

    public static IEnumerable<(string Label, IReadOnlyList<FilterField> Fields)> In(PageText text) => Parts.Select(p =>
        (Enum.TryParse<Core.Objects.PartOfObject>(p.Key, out var part) ? text.Word(part) : text[p.Key], p.Fields));

    /// <summary>«м²»; empty for what has no unit.</summary>
    public static string Unit(FilterField field, PageText text) => field.Name == FilterFields.PricePerMetre ? text["Editor.Unit.PerMetre"]
        : field.Unit is Core.Objects.Unit.None or Core.Objects.Unit.Pieces or Core.Objects.Unit.Year ? "" : text[$"Card.Unit.{field.Unit}"];
}
