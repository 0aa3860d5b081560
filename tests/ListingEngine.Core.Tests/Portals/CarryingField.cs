using System.Collections;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>A field of an object that a feed may carry, and values to try it with.</summary>
/// <param name="Name">As in the API: <c>attributes.ceilingHeight</c>.</param>
/// <param name="Property">Where the value stands.</param>
/// <param name="Part">The part of the object that has the property.</param>
internal sealed record CarryingField(string Name, PropertyInfo Property, Func<PropertyObject, object> Part)
{
    private static readonly HashSet<string> WithoutLabel =
        [nameof(PropertyObject.Metro), nameof(PropertyObject.Photos), nameof(PropertyObject.CreatedAt), nameof(PropertyObject.UpdatedAt)];

    /// <summary>Every attribute and every column that people fill in; kind and deal are the frame of each trial.</summary>
    public static IReadOnlyList<CarryingField> All { get; } =
    [
        .. Of(typeof(PropertyObject), "", static o => o).Where(f => f.Property.Name is not (nameof(PropertyObject.Kind) or nameof(PropertyObject.Deal))),
        .. Of(typeof(Address), "address.", static o => o.Address),
        .. Of(typeof(PropertyAttributes), "attributes.", static o => o.Attributes),
    ];

    /// <summary>Whether it can be not told.</summary>
    public bool IsOptional { get; } = !Property.PropertyType.IsValueType || Nullable.GetUnderlyingType(Property.PropertyType) is not null;

    public bool Fits(ObjectKind kind) => ((Told?.Fits ?? Core.Objects.Fits.All) & kind.Fit()) != 0;

    public object? Get(PropertyObject o) => Property.GetValue(Part(o));

    public void Set(PropertyObject o, object? value) => Property.SetValue(Part(o), value);

    /// <summary>Takes the value away; what cannot be untold becomes empty.</summary>
    public void Clear(PropertyObject o) => Set(o, Property.PropertyType.IsGenericType && Get(o) is IList ? Activator.CreateInstance(Property.PropertyType) : null);

    /// <summary>All values of an enum or a flag, some of anything else.</summary>
    public IReadOnlyList<object> Values => field ??= [.. Worth()];

    private IEnumerable<object> Worth()
    {
        var type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>();
        if (type == typeof(bool)) return [true, false];
        return Property.Name switch
        {
            nameof(PropertyObject.Metro) => 
                [new List<MetroStation> { new() { Name = "Пробная", WalkMinutes = 7 } }, new List<MetroStation> { new() { CianId = 12, WalkMinutes = 7 } }],
            nameof(PropertyObject.Photos) => [Photos("a"), Photos("b")],
            nameof(Address.Country) => ["Россия"],
            nameof(Address.Latitude) or nameof(Address.Longitude) => [55.7m, 55.8m],
            _ => Enumerable.Range(1, 4).Select(seed => AnyObject.Value(new(seed), Property, Told?.Unit ?? Unit.None))
                .Concat(type == typeof(string) ? ["Пробные слова, которые кто-то сказал", "7"] : []),
        };
    }

    public static bool Same(object? a, object? b) =>
        a is IList x && b is IList y ? x.Cast<object>().SequenceEqual(y.Cast<object>()) : Equals(a, b);

    private ToldAttribute? Told { get; } = Property.GetCustomAttribute<ToldAttribute>();

    private static IEnumerable<CarryingField> Of(Type type, string prefix, Func<PropertyObject, object> part) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetCustomAttribute<ToldAttribute>() is not null || type == typeof(PropertyObject) && WithoutLabel.Contains(property.Name)
        select new CarryingField($"{prefix}{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}", property, part);

    private static List<ObjectPhoto> Photos(string name) =>
        [.. Enumerable.Range(1, 5).Select(i => new ObjectPhoto { Url = $"https://img.example.test/{name}/{i}.jpg" })];
}
