using System.Collections.Frozen;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Host.Objects.Card;

/// <summary>All fields that a person may tell, in the order of forms.</summary>
internal static class CardFields
{
    public static IReadOnlyList<CardField> All { get; } =
    [
        .. Of(typeof(PropertyObject), "", o => o),
        new("tags", new("Метки", "Tags"), typeof(List<string>), true, o => o.Tags, (o, v) => o.Tags = (List<string>?)v ?? []),
        .. Of(typeof(Address), "address.", o => o.Address),
        new("metro", new("Метро", "Metro") { Part = PartOfObject.Place }, typeof(List<MetroStation>), true,
            o => o.Metro, (o, v) => o.Metro = (List<MetroStation>?)v ?? []),
        .. Of(typeof(PropertyAttributes), "attributes.", o => o.Attributes),
    ];

    private static readonly FrozenDictionary<string, CardField> ByName = All.ToFrozenDictionary(f => f.Name);

    // The history names columns as the database does, and attributes as JSON does.
    private static readonly FrozenDictionary<string, CardField> ByColumn =
        All.ToFrozenDictionary(f => f.Name.StartsWith("attributes.", StringComparison.Ordinal) ? Last(f.Name) : SnakeCase.Of(Last(f.Name)));

    private static readonly FrozenSet<string> AskedByPortals =
        PortalCatalog.Lenders.Where(p => p.Dialect.IsImported).SelectMany(p => p.Dialect.Rules)
            .Where(r => r.Rule.Severity == Severity.Error).Select(r => r.Rule.Field).ToFrozenSet();

    public static CardField? Find(string name) => ByName.GetValueOrDefault(name);

    public static CardField? OfColumn(string column) => ByColumn.GetValueOrDefault(column);

    /// <summary>A portal may refuse an object for its sake, so forms show the field first.</summary>
    public static bool Matters(CardField field) => AskedByPortals.Contains(field.Name);

    private static string Last(string name) => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static IEnumerable<CardField> Of(Type type, string prefix, Func<PropertyObject, object> part) =>
        from p in type.GetProperties()
        let told = p.GetCustomAttribute<ToldAttribute>()
        where told is not null
        let value = Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType
        select new CardField(prefix + char.ToLowerInvariant(p.Name[0]) + p.Name[1..], told, value, p.PropertyType == value && value.IsValueType,
            o => p.GetValue(part(o)), (o, v) => p.SetValue(part(o), v));
}
