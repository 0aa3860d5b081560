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

    // Asked by a person's name, or by the number itself.
    private static readonly string[] Aside = ["id", "agentId"];

    /// <summary>Texts that are known whole; other texts are searched for a part.</summary>
    private static readonly string[] Exact = ["source", "externalId", "feedId"];

    /// <summary>Attributes that the form offers; any other one may stand in an address.</summary>
    private static readonly string[] Offered =
        ["attributes.material", "attributes.builtYear", "attributes.renovation", "attributes.ceilingHeight", "attributes.hasLift",
         "attributes.isStudio", "attributes.isApartments", "attributes.mortgageAllowed"];

    public static IReadOnlyList<ListField> All { get; } = Named();

    private static readonly FrozenDictionary<string, ListField> ByName = All.ToFrozenDictionary(f => f.Name);

    public static IReadOnlyList<ListField> Common { get; } =
        [.. Offered.Select(name => All.FirstOrDefault(f => f.Field.Name == name)).OfType<ListField>()];

    public static ListField Of(string name) => ByName[name];

    public static bool IsExact(ListField field) => Exact.Contains(field.Name);

    private static List<ListField> Named()
    {
        var fields = FilterFields.All.Where(f => !Aside.Contains(f.Name)).ToList();
        var unclear = fields.GroupBy(Short).Where(g => g.Count() > 1).Select(g => g.Key).Concat(Taken).ToHashSet();
        return fields.ConvertAll(f => new ListField(unclear.Contains(Short(f)) ? f.Name : Short(f), f));
    }

    private static string Short(FilterField field) => field.Name[(field.Name.LastIndexOf('.') + 1)..];
}
