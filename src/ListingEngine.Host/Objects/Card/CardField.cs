using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Card;

/// <summary>One field of an object as forms and cards show it, drawn from its own metadata.</summary>
/// <param name="Name">As in the API: <c>address.line</c>.</param>
/// <param name="Type">Without nullability.</param>
/// <param name="MustBeTold">The column takes no null: a choice has no empty entry.</param>
internal sealed record CardField(
    string Name, ToldAttribute Told, Type Type, bool MustBeTold, Func<PropertyObject, object?> Get, Action<PropertyObject, object?> Set)
{
    public bool IsChoice => Type.IsEnum && !IsSet;

    /// <summary>Several values at once.</summary>
    public bool IsSet { get; } = Type.IsEnum && Type.IsDefined(typeof(FlagsAttribute), inherit: false);

    public bool IsNumber => Type == typeof(decimal) || Type == typeof(int) || Type == typeof(long);

    public bool Fits(ObjectKind kind, Deal deal) => (Told.Fits & kind.Fit()) != 0 && (Told.Deals & Of(deal)) != 0;

    private static Deals Of(Deal deal) => deal switch { Deal.Sale => Deals.Sale, Deal.LongRent => Deals.LongRent, _ => Deals.DailyRent };
}
