using System.Linq.Expressions;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// One line of a dialect's vocabulary: an element that carries one field of the object, both ways, so that writing and reading cannot drift apart.
/// </summary>
/// <param name="Name">Element name.</param>
/// <param name="Field">Field of the object, as in the API.</param>
/// <param name="Write">Writes the element, or nothing when the field is not told or the portal has no word for its value.</param>
/// <param name="Read">Puts the element's content into the object; false when it is not understood.</param>
public sealed record FeedElement(string Name, string Field, Action<PropertyObject, FeedWriter> Write, Func<PropertyObject, FeedNode, bool> Read)
{
    /// <summary>For which objects it is written; it is read wherever it stands.</summary>
    public Func<PropertyObject, bool> When { get; init; } = static _ => true;

    /// <summary>What stands inside, when the element is a block; null for a single value.</summary>
    public Vocabulary? Inner { get; init; }

    /// <summary>What it says stands in its attributes: without a text it is not empty.</summary>
    public bool IsInAttributes { get; init; }

    public FeedElement For(Func<PropertyObject, bool> when) => this with { When = when };

    public static FeedElement Text(string name, Expression<Func<PropertyObject, string?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o)), (o, node) =>
        {
            if (node.Text.Length > 0) field.Set(o, node.Text);
            return true;
        });
    }

    public static FeedElement Number(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o)), (o, node) => Take(Numbers.Read(node.Text), v => field.Set(o, v)));
    }

    public static FeedElement Whole(string name, Expression<Func<PropertyObject, int?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o)), (o, node) => Take(Numbers.ReadWhole(node.Text), v => field.Set(o, v)));
    }

    public static FeedElement Id(string name, Expression<Func<PropertyObject, long?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o)),
            (o, node) => Take(Numbers.ReadId(node.Text), v => field.Set(o, v)));
    }

    /// <summary>A flag with the portal's words for yes and no; a null word is not written.</summary>
    public static FeedElement Flag(string name, string? yes, string? no, Expression<Func<PropertyObject, bool?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, field.Get(o) switch { true => yes, false => no, null => null }),
            (o, node) => Take(Flags.Read(node.Text), v => field.Set(o, v)));
    }

    public static FeedElement Word<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> words) where T : struct, Enum
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => w.Element(name, words.Write(field.Get(o))), (o, node) => Take(words.Read(node.Text), v => field.Set(o, v)));
    }

    /// <summary>An element that only holds others; it is not written when none of them is.</summary>
    public static FeedElement Block(string name, params FeedElement[] elements)
    {
        var inner = new Vocabulary(elements);
        return new(name, "", (o, w) =>
        {
            var before = w.Length;
            w.Start(name);
            inner.Write(o, w);
            w.EndOrUndo(name, before);
        }, static (_, node) => node.Children.Count > 0)
        {
            Inner = inner,
        };
    }

    private static bool Take<T>(T? value, Action<T> set) where T : struct
    {
        if (value is { } told) set(told);
        return value is not null;
    }
}
