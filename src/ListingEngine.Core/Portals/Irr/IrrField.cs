using System.Globalization;
using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Lines of the portal's vocabulary: <c>&lt;field name="rooms"&gt;2&lt;/field&gt;</c>. A reader sees them as elements of that name.</summary>
internal static class IrrField
{
    public const string Block = "custom-fields";

    public static FeedElement Text(string name, Expression<Func<PropertyObject, string?>> path) => Of(FeedElement.Text(name, path), ObjectField.Of(path).Get);

    /// <summary>A text that the portal wants without the word that we have with it, or the other way round.</summary>
    public static FeedElement Text(string name, Expression<Func<PropertyObject, string?>> path, Func<string, string> write, Func<string, string> read)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name, (o, w) => Write(w, name, Told(field.Get(o)) is { } told ? write(told) : null), (o, node) =>
        {
            field.Set(o, read(node.Text));
            return true;
        });
    }

    /// <summary>Nothing that a field counts is zero or less.</summary>
    public static FeedElement Number(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var get = ObjectField.Of(path).Get;
        return Of(FeedElement.Number(name, path), o => get(o) is > 0 and { } number ? Numbers.Write(number) : null);
    }

    /// <summary>As <see cref="Number"/>, of degrees.</summary>
    public static FeedElement Degrees(string name, Expression<Func<PropertyObject, decimal?>> path, decimal most)
    {
        var get = ObjectField.Of(path).Get;
        return Of(FeedElement.Number(name, path), o => get(o) is { } degrees && Math.Abs(degrees) <= most ? Numbers.Write(degrees) : null);
    }

    public static FeedElement Whole(string name, Expression<Func<PropertyObject, int?>> path)
    {
        var get = ObjectField.Of(path).Get;
        return Of(FeedElement.Whole(name, path), o => get(o) is > 0 and { } number ? number.ToString(CultureInfo.InvariantCulture) : null);
    }

    public static FeedElement Word<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> words) where T : struct, Enum
    {
        var get = ObjectField.Of(path).Get;
        return Of(FeedElement.Word(name, path, words), o => words.Write(get(o)));
    }

    public static void Write(FeedWriter writer, string name, string? text)
    {
        if (Told(text) is { } told) writer.Element("field", "name", name, told);
    }

    /// <summary>The fields of an offer as elements of their names; every <c>field</c> itself is taken.</summary>
    public static FeedNode Unfold(FeedNode offer)
    {
        var fields = new FeedNode(Block, offer.Line);
        foreach (var block in offer.TakeBlocks(Block))
            foreach (var field in block.Children)
            {
                if (field.Name != "field" || field.Attribute("name") is not { Length: > 0 } name) continue;
                field.Taken = true;
                var unfolded = new FeedNode(name, field.Line, field.Column) { Text = field.Text };
                foreach (var stranger in field.Children) unfolded.Add(stranger);
                fields.Add(unfolded);
            }

        return fields;
    }

    private static FeedElement Of(FeedElement element, Func<PropertyObject, string?> text) =>
        element with { Write = (o, w) => Write(w, element.Name, text(o)) };

    private static string? Told(string? text) => FeedWriter.Told(text) is { IsEmpty: false } told ? told.ToString() : null;
}
