using System.Collections.Frozen;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Objects.List;

/// <summary>Every field by which the list can be asked: all that a plan can choose by, under short names.</summary>
internal static class ListFields
{
    // What an address of the list says besides fields.
    private static readonly string[] Taken =
    [
        "q", "whose", "agent", "department", "advertised", "plan", "state", "sort", "page", "size", "col", "view", "pick", "act", "all", "toAgent",
        "toTag", "lang", "handler", "name", "at",
    ];

    // Asked by a name, or by the number itself.
    private static readonly string[] Aside = ["id", "agentId", FilterFields.DepartmentId];

    /// <summary>Texts that are known whole; other texts are searched for a part.</summary>
    private static readonly string[] Exact = ["source", "externalId", "feedId"];

    /// <summary>Attributes that the form offers; any other one may stand in an address.</summary>
    private static readonly string[] Offered =
        ["attributes.material", "attributes.builtYear", "attributes.renovation", "attributes.ceilingHeight", "attributes.hasLift",
         "attributes.isStudio", "attributes.isApartments", "attributes.mortgageAllowed"];

    public static IReadOnlyList<ListField> All { get; } = Named();

    private static readonly FrozenDictionary<string, ListField> ByName = All.ToFrozenDictionary(f => f.Name);

    private static readonly FrozenSet<string> Names = All.SelectMany(f => f.Params).Concat(Taken).Append("id").ToFrozenSet();

    public static IReadOnlyList<ListField> Common { get; } =
        [.. Offered.Select(name => All.FirstOrDefault(f => f.Field.Name == name)).OfType<ListField>()];

    public static ListField Of(string name) => ByName[name];

    /// <summary>Whether the name says something in an address of the list.</summary>
    public static bool IsKnown(string name) => Names.Contains(name) || name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The field as people call it; the name itself where there is none.</summary>
    public static string Label(string name, Web.Wording.PageText text) => ByName.TryGetValue(name, out var field) ? field.Label(text)
        : text[$"List.Field.{name}"] is { } said && !said.StartsWith("List.", StringComparison.Ordinal) ? said : name;

    public static bool IsExact(ListField field) => Exact.Contains(field.Name);

    private static List<ListField> Named()
    {
        var fields = FilterFields.All.Where(f => !Aside.Contains(f.Name)).ToList();
        var unclear = fields.GroupBy(Short).Where(g => g.Count() > 1).Select(g => g.Key).Concat(Taken).ToHashSet();
        return fields.ConvertAll(f => new ListField(unclear.Contains(Short(f)) ? f.Name : Short(f), f));
    }

    private static string Short(FilterField field) => field.Name[(field.Name.LastIndexOf('.') + 1)..];
}
