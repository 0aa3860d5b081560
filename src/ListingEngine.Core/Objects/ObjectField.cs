using System.Linq.Expressions;
using System.Reflection;

namespace ListingEngine.Core.Objects;

/// <summary>One field of an object, bound by an expression once and then read and set without reflection.</summary>
/// <param name="Name">Name as in the API: <c>price</c>, <c>address.locality</c>, <c>attributes.ceilingHeight</c>.</param>
public sealed record ObjectField<T>(string Name, Func<PropertyObject, T> Get, Action<PropertyObject, T> Set);

/// <summary>Makes fields from expressions.</summary>
public static class ObjectField
{
    /// <summary>Binds <c>o => o.Price</c>, <c>o => o.Address.Line</c> or <c>o => o.Attributes.HasLift</c>.</summary>
    public static ObjectField<T> Of<T>(Expression<Func<PropertyObject, T>> path)
    {
        var member = (MemberExpression)path.Body;
        var property = (PropertyInfo)member.Member;
        return member.Expression is MemberExpression { Member.Name: var part } ? part switch
        {
            nameof(PropertyObject.Attributes) => Nested<PropertyAttributes, T>(property, "attributes", o => o.Attributes),
            nameof(PropertyObject.Address) => Nested<Address, T>(property, "address", o => o.Address),
            _ => throw new ArgumentException($"{path} is not a field of an object", nameof(path)),
        }
        : Nested<PropertyObject, T>(property, null, o => o);
    }

    private static ObjectField<T> Nested<TPart, T>(PropertyInfo property, string? prefix, Func<PropertyObject, TPart> part)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TPart, T>>();
        var set = property.SetMethod!.CreateDelegate<Action<TPart, T>>();
        var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        return new(prefix is null ? name : $"{prefix}.{name}", o => get(part(o)), (o, value) => set(part(o), value));
    }
}
