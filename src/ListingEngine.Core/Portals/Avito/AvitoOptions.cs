using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>One value of an element that takes several.</summary>
/// <param name="Spelling">Avito's word.</param>
/// <param name="Tells">Whether the object has it; a spelling that is only read never does.</param>
/// <param name="Take">Gives it to the object.</param>
internal sealed record AvitoOption(string Spelling, Func<PropertyObject, bool> Tells, Action<PropertyObject> Take)
{
    /// <summary>A mark such as «Холодильник»: written when true; its absence is not a «no».</summary>
    public static AvitoOption Mark(string spelling, Expression<Func<PropertyObject, bool?>> path)
    {
        var field = ObjectField.Of(path);
        return new(spelling, o => field.Get(o) == true, o => field.Set(o, true));
    }

    /// <summary>Members of a set of ours; the first one is what the word is read as.</summary>
    public static AvitoOption Of<T>(string spelling, Expression<Func<PropertyObject, T?>> path, T read, params ReadOnlySpan<T> others)
        where T : struct, Enum
    {
        var field = ObjectField.Of(path);
        var own = Bits(read);
        var mask = own;
        foreach (var other in others) mask |= Bits(other);
        return new(spelling,
            o => field.Get(o) is { } set && (Bits(set) & mask) != 0,
            o => field.Set(o, FromBits<T>(Bits(field.Get(o) ?? default) | own)));
    }

    /// <summary>A spelling that feeds contain and we do not write.</summary>
    public AvitoOption OnlyRead() => this with { Tells = static _ => false };

    // Every flags enum of ours is an int but CentreServices, which is a long: no boxing for either.
    private static long Bits<T>(T value) where T : struct, Enum =>
        Unsafe.SizeOf<T>() == sizeof(long) ? Unsafe.As<T, long>(ref value) : Unsafe.As<T, int>(ref value);

    private static T FromBits<T>(long bits) where T : struct, Enum
    {
        if (Unsafe.SizeOf<T>() == sizeof(long)) return Unsafe.As<long, T>(ref bits);
        var narrow = (int)bits;
        return Unsafe.As<int, T>(ref narrow);
    }
}

/// <summary>An element with a list of <c>Option</c>; a plain text is read too, because feeds have it (F26).</summary>
internal sealed class AvitoOptions
{
    private const string Option = "Option";

    private readonly string _name;
    private readonly AvitoOption[] _written;
    private readonly FrozenDictionary<string, AvitoOption> _read;

    public AvitoOptions(string name, AvitoOption[] options)
    {
        _name = name;
        _written = options;
        _read = options.GroupBy(o => LookAlikes.Fold(o.Spelling)).ToFrozenDictionary(g => g.Key, g => g.First());
    }

    public AvitoElement Element(string field) => new(new(_name, field, Write, Read), Tells);

    private bool Tells(PropertyObject o)
    {
        foreach (var option in _written)
            if (option.Tells(o)) return true;
        return false;
    }

    private void Write(PropertyObject o, FeedWriter writer)
    {
        var open = false;
        foreach (var option in _written)
        {
            if (!option.Tells(o)) continue;
            if (!open) writer.Start(_name);
            open = true;
            writer.Element(Option, option.Spelling);
        }

        if (open) writer.End(_name);
    }

    private bool Read(PropertyObject o, FeedNode node)
    {
        if (node.Children.Count == 0) return ReadText(o, node.Text);
        var understood = node.Text.Length == 0;
        foreach (var child in node.Children)
        {
            child.Taken = child.Text.Length == 0 || ReadWord(o, child.Text);
            understood &= child.Taken;
        }

        return understood;
    }

    private bool ReadText(PropertyObject o, string text)
    {
        if (ReadWord(o, text)) return true;
        var understood = text.AsSpan().IndexOfAny('|', ',', ';') >= 0;
        foreach (var word in text.Split(['|', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            understood &= ReadWord(o, word);
        return understood;
    }

    private bool ReadWord(PropertyObject o, string word)
    {
        // «Нет» in a list says that there is nothing to list.
        if (!_read.TryGetValue(LookAlikes.Fold(word), out var option)) return Flags.Read(word) == false;
        option.Take(o);
        return true;
    }
}
