using System.Linq.Expressions;
using System.Reflection;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Kinds of elements that this portal has beside the common ones.</summary>
internal static class YandexElements
{
    public static FeedElement Flag(string name, Expression<Func<PropertyObject, bool?>> path) => FeedElement.Flag(name, "1", "0", path);

    /// <summary>The paper allows only a positive answer: «no» is said by leaving the element out.</summary>
    public static FeedElement Yes(string name, Expression<Func<PropertyObject, bool?>> path) => FeedElement.Flag(name, "1", null, path);

    /// <summary>A flag that follows from other fields where it is not told itself.</summary>
    public static FeedElement Flag(string name, Expression<Func<PropertyObject, bool?>> path, Func<PropertyObject, bool?> otherwise)
    {
        var flag = Flag(name, path);
        var get = ObjectField.Of(path).Get;
        return flag with { Write = (o, w) => w.Element(name, (get(o) ?? otherwise(o)) switch { true => "1", false => "0", null => null }) };
    }

    /// <summary>A word whose written list is shorter than the one that is read.</summary>
    public static FeedElement Word<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> written, Words<T> read)
        where T : struct, Enum =>
        FeedElement.Word(name, path, written) with { Read = FeedElement.Word(name, path, read).Read };

    /// <summary>Written when it is an address that a browser would open; read whatever it is.</summary>
    public static FeedElement Link(string name, Expression<Func<PropertyObject, string?>> path)
    {
        var text = FeedElement.Text(name, path);
        var get = ObjectField.Of(path).Get;
        return text with { Write = (o, w) => { if (YandexText.IsLink(get(o))) w.Element(name, get(o)); } };
    }

    /// <summary>A number in the portal's directory of new buildings: never zero or less.</summary>
    public static FeedElement Id(string name, Expression<Func<PropertyObject, long?>> path)
    {
        var id = FeedElement.Id(name, path);
        var get = ObjectField.Of(path).Get;
        return id with { Write = (o, w) => { if (get(o) > 0) w.Element(name, get(o)); } };
    }

    /// <summary>Written and read only between the limits; beyond them a warning says so.</summary>
    public static YandexNumber Whole(string name, int least, int most, Expression<Func<PropertyObject, int?>> path)
    {
        var whole = FeedElement.Whole(name, path);
        var field = ObjectField.Of(path);
        return new(
            whole with
            {
                Write = (o, w) => { if (field.Get(o) is { } v && v >= least && v <= most) w.Element(name, (long)v); },
                Read = (o, node) => Numbers.ReadWhole(node.Text) is { } v && v >= least && v <= most && whole.Read(o, node),
            },
            Label(path.Body), o => field.Get(o) is { } v && (v < least || v > most));
    }

    /// <summary>Written and read only between the limits; beyond them a warning says so.</summary>
    public static YandexNumber Number(
        string name, decimal least, decimal most, Expression<Func<PropertyObject, decimal?>> path, bool whole = false)
    {
        var number = FeedElement.Number(name, path);
        var field = ObjectField.Of(path);
        bool Fits(decimal v) => v >= least && v <= most && (!whole || v == decimal.Truncate(v));
        return new(
            number with
            {
                Write = (o, w) => { if (field.Get(o) is { } v && Fits(v)) w.Element(name, v); },
                // The paper wants percents without their sign; people write it.
                Read = (o, node) => Numbers.Read(node.Text.TrimEnd('%')) is { } v && Fits(v) && Does(() => field.Set(o, v)),
            },
            Label(path.Body), o => field.Get(o) is { } v && !Fits(v));
    }

    private static bool Does(Action act)
    {
        act();
        return true;
    }

    private static Phrase Label(Expression body) => ((MemberExpression)body).Member.GetCustomAttribute<ToldAttribute>()!.Label;
}
