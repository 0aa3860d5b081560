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

    /// <summary>Has any picture at all.</summary>
    public const string HasPhotos = "hasPhotos";

    /// <summary>Has a picture that is a plan of the rooms.</summary>
    public const string HasPlan = "hasPlan";

    /// <summary>Department of whoever is responsible.</summary>
    public const string DepartmentId = "departmentId";

    private static readonly string[] NotForFilters = [nameof(PropertyObject.CompanyId), nameof(PropertyObject.Revision)];

    // No form asks these of a person.
    private static readonly Dictionary<string, Phrase> Unasked = new()
    {
        [nameof(PropertyObject.Id)] = new("Номер объекта", "Object's number"),
        [nameof(PropertyObject.Source)] = new("Источник", "Source"),
        [nameof(PropertyObject.ExternalId)] = new("Номер в источнике", "Number in its source"),
        [nameof(PropertyObject.FeedId)] = new("Номер для выгрузки", "Id for feeds"),
        [nameof(PropertyObject.AgentId)] = new("Ответственный", "Agent in charge"),
        [nameof(PropertyObject.Tags)] = new("Метка", "Tag"),
        [nameof(PropertyObject.CreatedAt)] = new("Дата создания", "Date of creation"),
        [nameof(PropertyObject.UpdatedAt)] = new("Изменён", "Changed"),
        [nameof(PropertyObject.ConfirmedAt)] = new("Подтверждён", "Confirmed"),
    };

    /// <summary>Those that are no part of the object as it is kept.</summary>
    public static IReadOnlyList<FilterField> Computed { get; } =
    [
        new(PhotoCount, new("Фотографий", "Photos"), FilterType.Number),
        new(HasPhotos, new("Есть фотографии", "Has photos"), FilterType.Flag),
        new(HasPlan, new("Есть планировка", "Has a plan of the rooms"), FilterType.Flag),
        new(DaysOnMarket, new("Дней в продаже", "Days on the market"), FilterType.Number),
        new(PricePerMetre, new("Цена за м²", "Price per m²"), FilterType.Number) { Unit = Unit.Rouble },
        new(DepartmentId, new("Отдел", "Department"), FilterType.Number),
    ];

    public static IReadOnlyList<FilterField> All { get; } =
    [
        .. Of(typeof(PropertyObject), ""), .. Of(typeof(Address), "address."), .. Of(typeof(PropertyAttributes), "attributes."), .. Computed,
    ];

    private static readonly FrozenDictionary<string, FilterField> ByName = All.ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    public static FilterField? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<FilterField> Of(Type type, string prefix) =>
        from p in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where p.CanWrite && !NotForFilters.Contains(p.Name)
        let value = Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType
        let kind = TypeOf(value)
        where kind is not null
        let told = p.GetCustomAttribute<ToldAttribute>()
        select new FilterField(prefix + char.ToLowerInvariant(p.Name[0]) + p.Name[1..], told?.Label ?? Unasked[p.Name], kind.Value, value.IsEnum ? value : null)
        {
            Unit = told?.Unit ?? Unit.None,
            Part = told?.Part,
        };

    private static FilterType? TypeOf(Type type) =>
        type == typeof(string) ? FilterType.Text
        : type == typeof(bool) ? FilterType.Flag
        : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? FilterType.Number
        : type == typeof(DateTimeOffset) || type == typeof(DateOnly) ? FilterType.Date
        : type == typeof(List<string>) ? FilterType.Texts
        : !type.IsEnum ? null
        : type.GetCustomAttribute<FlagsAttribute>() is null ? FilterType.Word : FilterType.Flags;
}
