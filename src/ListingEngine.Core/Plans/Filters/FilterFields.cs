using System.Collections.Frozen;
using System.Reflection;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>Every field by which a plan can choose: the object's columns, its attributes, and a few that are computed.</summary>
public static class FilterFields
{
    /// <summary>Number of pictures.</summary>
    public const string PhotoCount = "photoCount";

    /// <summary>Whole days since the advert was made.</summary>
    public const string DaysOnMarket = "daysOnMarket";

    /// <summary>Price divided by the total area.</summary>
    public const string PricePerMetre = "pricePerMetre";

    private static readonly string[] NotForFilters = [nameof(PropertyObject.CompanyId), nameof(PropertyObject.Revision)];

    public static IReadOnlyList<FilterField> All { get; } =
    [
        .. Of(typeof(PropertyObject), ""), .. Of(typeof(Address), "address."), .. Of(typeof(PropertyAttributes), "attributes."),
        new(PhotoCount, FilterType.Number), new(DaysOnMarket, FilterType.Number), new(PricePerMetre, FilterType.Number),
    ];

    private static readonly FrozenDictionary<string, FilterField> ByName = All.ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public static FilterField? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<FilterField> Of(Type type, string prefix) =>
        from p in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where p.CanWrite && !NotForFilters.Contains(p.Name)
        let value = Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType
        let kind = TypeOf(value)
        where kind is not null
        select new FilterField(prefix + char.ToLowerInvariant(p.Name[0]) + p.Name[1..], kind.Value, value.IsEnum ? value : null);

    private static FilterType? TypeOf(Type type) =>
        type == typeof(string) ? FilterType.Text
        : type == typeof(bool) ? FilterType.Flag
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? FilterType.Number
        : type == typeof(DateTimeOffset) || type == typeof(DateOnly) ? FilterType.Date
        : type == typeof(List<string>) ? FilterType.Texts
        : !type.IsEnum ? null
        : type.GetCustomAttribute<FlagsAttribute>() is null ? FilterType.Word : FilterType.Flags;
}
