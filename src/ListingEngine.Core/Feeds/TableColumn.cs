using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Feeds;

/// <summary>A column of a table that means a field of an object: found by the field's name in the API or by what people call it.</summary>
/// <param name="Name">As in the API.</param>
/// <param name="Label">As people call it.</param>
/// <param name="Read">Puts the cell's text into the object; false when the text makes no sense there.</param>
/// <param name="Write">The text that <paramref name="Read"/> takes, in Russian, with a point in numbers; null where the object tells nothing but what is usual.</param>
public sealed record TableColumn(string Name, Phrase Label, Func<PropertyObject, string, bool> Read, Func<PropertyObject, string?> Write)
{
    /// <summary>Its numbers may have a point.</summary>
    public bool IsDecimal { get; private init; }

    /// <summary>Every field that people may tell.</summary>
    public static IReadOnlyList<TableColumn> All { get; } =
    [
        .. Of<PropertyObject>("", o => o), .. Of<Address>("address.", o => o.Address), .. Of<PropertyAttributes>("attributes.", o => o.Attributes),
        new("photos", new("Фотографии", "Photos"), ReadPhotos, o => string.Join(' ', o.Photos.Select(p => p.Url))),
        new("tags", new("Метка", "Tag"), ReadTags, o => string.Join(", ", o.Tags)),
    ];

    private static readonly FrozenDictionary<string, TableColumn> ByHeader = All
        .SelectMany(c => new[] { (c.Name, c), (c.Label.Ru, c), (c.Label.En, c) })
        .Concat(new[] { ("Фото", Named("photos")), ("Метки", Named("tags")), ("Адрес", Named("address.line")), ("Тип", Named("kind")) })
        .DistinctBy(p => p.Item1, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a header that names no field.</summary>
    public static TableColumn? Find(string header) => ByHeader.GetValueOrDefault(header);

    public static TableColumn Named(string name) => All.First(c => c.Name == name);

    private static IEnumerable<TableColumn> Of<TPart>(string prefix, Func<PropertyObject, object> part) =>
        from property in typeof(TPart).GetProperties()
        let told = property.GetCustomAttribute<ToldAttribute>()
        where told is not null
        let type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        let parse = Parser(type)
        let usual = UsualOf(property)
        select new TableColumn(prefix + char.ToLowerInvariant(property.Name[0]) + property.Name[1..], told.Label, (o, text) =>
        {
            if (parse(text) is not { } value) return false;
            property.SetValue(part(o), value);
            return true;
        }, o => property.GetValue(part(o)) is { } value && !value.Equals(usual) ? Said(value) : null)
        {
            IsDecimal = type == typeof(decimal),
        };

    // What an object is stands in every table; that it is sold for roubles, as a whole, in none.
    private static object? UsualOf(PropertyInfo property) =>
        property.PropertyType.IsEnum && property.Name is not (nameof(PropertyObject.Kind) or nameof(PropertyObject.Deal)) ? property.GetValue(new PropertyObject()) : null;

    private static string? Said(object value) => value switch
    {
        string text => text,
        decimal number => Numbers.Write(number),
        bool flag => flag ? "да" : "нет",
        DateOnly day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        int or long => Convert.ToString(value, CultureInfo.InvariantCulture),
        Enum word => WordsOf(word),
        _ => null,
    };

    // Null where one of the values is none of ours.
    private static string? WordsOf(Enum value)
    {
        var type = value.GetType();
        if (Enum.IsDefined(type, value)) return WordOf(type, value);
        if (type.GetCustomAttribute<FlagsAttribute>() is null) return null;
        var words = Enum.GetValues(type).Cast<Enum>().Where(v => value.HasFlag(v) && BitOperations.IsPow2(Convert.ToInt64(v, CultureInfo.InvariantCulture))).ToList();
        return words.Count == 0 ? null : string.Join(", ", words.Select(w => WordOf(type, w)));
    }

    private static string? WordOf(Type type, Enum value) => type.GetField(value.ToString())?.GetCustomAttribute<ToldAttribute>()?.Ru;

    private static Func<string, object?> Parser(Type type)
    {
        if (type == typeof(string)) return Text;
        if (type == typeof(decimal)) return text => Numbers.Read(text);
        if (type == typeof(int)) return text => Numbers.ReadWhole(text);
        if (type == typeof(long)) return text => Numbers.ReadId(text);
        if (type == typeof(DateOnly)) return text => Day(text);
        if (type == typeof(bool)) return text => Flag(text);
        if (type.IsEnum) return Words(type);
        return _ => null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool? Flag(string text) => text.ToLowerInvariant() switch
    {
        "да" or "yes" or "true" or "1" or "+" => true,
        "нет" or "no" or "false" or "0" or "-" => false,
        _ => null,
    };

    private static Func<string, object?> Words(Type type)
    {
        var values = new Dictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            values.TryAdd(field.Name, value);
            if (field.GetCustomAttribute<ToldAttribute>() is not { } told) continue;
            values.TryAdd(told.Ru, value);
            values.TryAdd(told.En, value);
        }

        if (type.GetCustomAttribute<FlagsAttribute>() is null) return text => values.TryGetValue(text, out var value) ? Enum.ToObject(type, value) : null;
        return text => text.Split(", ").Aggregate((long?)0, (sum, word) => values.TryGetValue(word.Trim(), out var value) ? sum | value : null) is { } all
            ? Enum.ToObject(type, all) : null;
    }

    // Tables for spreadsheets put an apostrophe before what looks like a formula.
    internal static string Text(string text) => text is ['\'', '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? text[1..] : text;

    private static bool ReadPhotos(PropertyObject o, string text)
    {
        var addresses = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(addresses, a => Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) return false;
        o.Photos = [.. addresses.Select(a => new ObjectPhoto { Url = a })];
        return true;
    }

    private static bool ReadTags(PropertyObject o, string text)
    {
        o.Tags = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Text).Distinct()];
        return true;
    }
}
