using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>
/// A line of the vocabulary that also answers whether it would be written, so that a rule about a required element asks
/// the very line that writes it. What Avito would not take (a number out of its range, a value without a word) is not written.
/// </summary>
internal sealed record AvitoElement(FeedElement Feed, Func<PropertyObject, bool> Tells)
{
    /// <summary>Decimals beyond the fourth say nothing about a flat, and some schema checkers stumble over them.</summary>
    private const int Decimals = 4;

    public static AvitoElement Text(string name, Expression<Func<PropertyObject, string?>> path, int most)
    {
        var field = ObjectField.Of(path);
        return Choice(name, field.Name, o => AvitoText.Written(field.Get(o)) is { } text && text.Length <= most ? text : null, (o, text) =>
        {
            field.Set(o, text);
            return true;
        });
    }

    public static AvitoElement Link(string name, Expression<Func<PropertyObject, string?>> path)
    {
        var field = ObjectField.Of(path);
        return Choice(name, field.Name, o => field.Get(o) is { } link && AvitoText.IsLink(link) ? link : null, (o, text) =>
        {
            field.Set(o, text);
            return true;
        });
    }

    public static AvitoElement Number(string name, Expression<Func<PropertyObject, decimal?>> path, decimal least, decimal most)
    {
        var field = ObjectField.Of(path);
        return Amount(name, field.Name, o => Within(field.Get(o), least, most), (o, number) => field.Set(o, number));
    }

    public static AvitoElement Whole(string name, Expression<Func<PropertyObject, int?>> path, int least, int most)
    {
        var field = ObjectField.Of(path);
        return Choice(name, field.Name,
            o => field.Get(o) is { } number && number >= least && number <= most ? AvitoNumbers.Word(number) : null,
            (o, text) => Take(Numbers.ReadWhole(text), number => field.Set(o, number)));
    }

    public static AvitoElement Flag(string name, Expression<Func<PropertyObject, bool?>> path)
    {
        var field = ObjectField.Of(path);
        return Choice(name, field.Name, o => field.Get(o) switch { true => "Да", false => "Нет", null => null },
            (o, text) => Take(Flags.Read(text), flag => field.Set(o, flag)));
    }

    public static AvitoElement Word<T>(string name, Expression<Func<PropertyObject, T?>> path, Words<T> words) where T : struct, Enum
    {
        var field = ObjectField.Of(path);
        return Choice(name, field.Name, o => words.Write(field.Get(o)), (o, text) => Take(words.Read(text), value => field.Set(o, value)));
    }

    public static AvitoElement Amount(string name, string field, Func<PropertyObject, decimal?> write,
        Action<PropertyObject, decimal> read) =>
        new(new(name, field, (o, w) => w.Element(name, write(o)), (o, node) => Take(Numbers.Read(node.Text), number => read(o, number))),
            o => write(o) is not null);

    public static AvitoElement Choice(string name, string field, Func<PropertyObject, string?> write,
        Func<PropertyObject, string, bool> read) =>
        new(new(name, field, (o, w) => w.Element(name, write(o)), (o, node) => node.Children.Count == 0 && read(o, node.Text)),
            o => write(o) is not null);

    public static AvitoElement Options(string name, string field, params AvitoOption[] options) =>
        new AvitoOptions(name, options).Element(field);

    /// <summary>The same line, for some objects only.</summary>
    public AvitoElement OnlyWhen(Func<PropertyObject, bool> when)
    {
        var tells = Tells;
        return new(Feed.For(when), o => when(o) && tells(o));
    }

    public static decimal? Within(decimal? number, decimal least, decimal most)
    {
        if (number is not { } value || value < least || value > most) return null;
        value = Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
        return value >= least && value <= most ? value : null;
    }

    private static bool Take<T>(T? value, Action<T> set) where T : struct
    {
        if (value is { } told) set(told);
        return value is not null;
    }
}
