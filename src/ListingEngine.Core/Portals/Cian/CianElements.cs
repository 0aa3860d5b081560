using System.Globalization;
using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Kinds of vocabulary lines that this portal needs beyond the common ones.</summary>
internal static class CianElements
{
    public static FeedElement YesNo(string name, Expression<Func<PropertyObject, bool?>> path) =>
        FeedElement.Flag(name, "true", "false", path);

    /// <summary>A text as a reader will see it again: trimmed, and without what XML forbids.</summary>
    public static FeedElement Text(string name, Expression<Func<PropertyObject, string?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Text(name, path) with { Write = (o, w) => w.Element(name, CianText.Told(field.Get(o))) };
    }

    /// <summary>A text that another element may have told before: a different one does not replace it and is kept aside.</summary>
    public static FeedElement TextOnce(string name, Expression<Func<PropertyObject, string?>> path)
    {
        var field = ObjectField.Of(path);
        var text = Text(name, path);
        return text with { Read = (o, node) => (field.Get(o) ?? node.Text) == node.Text && text.Read(o, node) };
    }

    /// <summary>A word of which more spellings are read than written: a later paper added some, and nobody confirmed them.</summary>
    public static FeedElement Word<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> written, Words<T> read)
        where T : struct, Enum =>
        FeedElement.Word(name, path, written) with { Read = FeedElement.Word(name, path, read).Read };

    /// <summary>One word for several flags: the first flag told, in the portal's order, is written.</summary>
    public static FeedElement OneOf<T>(string name, Expression<Func<PropertyObject, T?>> path, params (T Flag, string Word)[] words)
        where T : struct, Enum
    {
        var field = ObjectField.Of(path);
        var read = new Words<T>(words);
        return new(name, field.Name, (o, w) =>
        {
            if (field.Get(o) is not { } told) return;
            foreach (var (flag, word) in words)
            {
                if (!told.HasFlag(flag)) continue;
                w.Element(name, word);
                return;
            }
        }, (o, node) =>
        {
            if (read.Read(node.Text) is not { } value) return false;
            field.Set(o, value);
            return true;
        });
    }

    /// <summary>Money that the portal takes in whole units only.</summary>
    public static FeedElement WholeMoney(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Number(name, path) with
        {
            Write = (o, w) => w.Element(name, field.Get(o) is { } sum ? decimal.Round(sum) : null),
        };
    }

    /// <summary>A percentage that the portal takes only whole; another one is not written, and a rule says so.</summary>
    public static FeedElement WholePercent(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Number(name, path) with
        {
            Write = (o, w) => w.Element(name, field.Get(o) is { } fee && IsWhole(fee) ? fee : null),
        };
    }

    public static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    public static FeedElement Date(string name, Expression<Func<PropertyObject, DateOnly?>> path)
    {
        var field = ObjectField.Of(path);
        return new(name, field.Name,
            (o, w) => w.Element(name, field.Get(o)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (o, node) =>
            {
                if (!ReadDate(node.Text, out var date)) return false;
                field.Set(o, date);
                return true;
            });
    }

    /// <summary>A known constant that tells nothing about the object: the unit or currency of its neighbour.</summary>
    public static FeedElement Fixed(string name, string word, Func<PropertyObject, bool> when) =>
        new(name, "", (_, w) => w.Element(name, word), (_, node) => node.Text.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            When = when,
        };

    /// <summary>An element that newer papers of the portal have and whose place or values nobody confirmed: read, never written.</summary>
    public static FeedElement OnlyRead(this FeedElement element) => element with { Write = static (_, _) => { } };

    private static bool ReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text.Split('T')[0], (string[])["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out date);
}
