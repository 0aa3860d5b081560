using System.Globalization;
using System.Reflection;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>A filter as people read it: «Сделка: Продажа; Цена ≤ 15 000 000».</summary>
/// <param name="name">What people call a number that stands for somebody, such as an agent; null where it stands for itself.</param>
public sealed class FilterWords(Func<FilterField, object, string?>? name = null)
{
    private static readonly Phrase Everything = new("все объекты", "all objects");

    public Phrase Of(Filter filter)
    {
        var parts = filter.All.Select(Of).ToList();
        if (filter.Any.Count > 0) parts.Add(Join(filter.Any.Select(Of), new(" или ", " or "), inBrackets: filter.All.Count > 0 && filter.Any.Count > 1));
        return parts.Count == 0 ? Everything : Join(parts, new("; ", "; "));
    }

    private Phrase Of(FilterTerm term) => term is FilterGroup group ? InBrackets(Of(group.Filter)) : Of((FilterCondition)term);

    private Phrase Of(FilterCondition c)
    {
        var values = Join(c.Values.Select(v => Value(c.Field, v)), new(", ", ", "));
        var (ru, en) = c.Op switch
        {
            FilterOp.Equal or FilterOp.In => (":", ":"),
            FilterOp.NotEqual or FilterOp.NotIn => (" — не", " is not"),
            FilterOp.Less => (" <", " <"),
            FilterOp.LessOrEqual => (" ≤", " ≤"),
            FilterOp.Greater => (" >", " >"),
            FilterOp.GreaterOrEqual => (" ≥", " ≥"),
            FilterOp.Contains => (" содержит", " contains"),
            FilterOp.Has => (" — указано", " is told"),
            _ => (" — не указано", " is not told"),
        };
        return new($"{c.Field.Label.Ru}{ru} {values.Ru}".TrimEnd(), $"{c.Field.Label.En}{en} {values.En}".TrimEnd());
    }

    private Phrase Value(FilterField field, object value) => value switch
    {
        _ when name?.Invoke(field, value) is { } known => new(known, known),
        bool yes => yes ? new("да", "yes") : new("нет", "no"),
        decimal number => Same(number.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', ' ')),
        DateTimeOffset day => new(day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string word when field.Words is { } words => words.GetField(word)?.GetCustomAttribute<ToldAttribute>()?.Label ?? Same(word),
        string text => new($"«{text}»", $"“{text}”"),
        _ => Same($"{value}"),
    };

    private static Phrase Same(string text) => new(text, text);

    private static Phrase InBrackets(Phrase phrase) => new($"({phrase.Ru})", $"({phrase.En})");

    private static Phrase Join(IEnumerable<Phrase> parts, Phrase between, bool inBrackets = false)
    {
        var all = parts.ToList();
        var joined = new Phrase(string.Join(between.Ru, all.Select(p => p.Ru)), string.Join(between.En, all.Select(p => p.En)));
        return inBrackets ? InBrackets(joined) : joined;
    }
}
