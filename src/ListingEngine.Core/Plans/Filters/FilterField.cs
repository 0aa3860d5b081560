using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>What kind of value a field holds.</summary>
public enum FilterType
{
    Number,
    Text,
    Flag,

    /// <summary>One name of an enumeration.</summary>
    Word,

    /// <summary>Several names of an enumeration at once.</summary>
    Flags,
    Date,

    /// <summary>A list of texts.</summary>
    Texts,
}

/// <summary>A field by which a plan can choose objects.</summary>
/// <param name="Name">Name as in the API: <c>price</c>, <c>address.locality</c>, <c>attributes.hasLift</c>, <c>photoCount</c>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Words">The enumeration behind <see cref="FilterType.Word"/> and <see cref="FilterType.Flags"/>.</param>
public sealed record FilterField(string Name, Phrase Label, FilterType Type, Type? Words = null)
{
    public Unit Unit { get; init; }

    /// <summary>The part of the object that it tells of; null for what nobody types.</summary>
    public PartOfObject? Part { get; init; }
}
