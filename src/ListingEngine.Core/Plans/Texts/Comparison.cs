using System.Globalization;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Compares a field's value with what the template says. What is absent is equal to nothing and different from everything, as in filters.</summary>
internal static class Comparison
{
    private static readonly (string Word, decimal Times)[] Sizes = [("млрд", 1_000_000_000), ("млн", 1_000_000), ("тыс", 1_000)];

    // As people write behind a number; they change nothing.
    private static readonly string[] Units = ["₽", "руб", "м²", "м2", "кв.м", "соток", "сот", "км", "м", "%"];

    /// <summary>Null when it cannot be done; the faults say why.</summary>
    public static Func<object?, bool>? Read(
        TemplateField field, ConditionToken sign, IReadOnlyList<(string Text, int At, int End)> values, int end, TemplateFaults faults)
    {
        var op = sign.Text switch { "≠" or "<>" => FilterOp.NotEqual, "≤" => FilterOp.LessOrEqual, "≥" => FilterOp.GreaterOrEqual, "==" => FilterOp.Equal, var s => FilterOps.Read(s) };
        var isOrder = op is not (FilterOp.Equal or FilterOp.NotEqual);
        if (op is null || isOrder && field.Type is not (FilterType.Number or FilterType.Date))
        {
            faults.Comparison(field, sign.Text, sign.At, sign.Text.Length);
            return null;
        }

        if (values.Count == 0)
        {
            faults.Value(field, "", sign.At, end - sign.At);
            return null;
        }

        if (isOrder && values.Count > 1)
        {
            faults.OneValue(sign.Text, values[1].At, values[^1].End - values[1].At);
            return null;
        }

        var tests = values.Select(v => Test(field, op.Value, v.Text)).ToList();
        if (tests.FindIndex(t => t is null) is >= 0 and var wrong)
        {
            var (text, at, to) = values[wrong];
            faults.Value(field, text, at, to - at);
            return null;
        }

        return op == FilterOp.NotEqual ? value => value is null || !tests.Exists(t => t!(value)) : value => value is not null && tests.Exists(t => t!(value));
    }

    // Of a value that is there: whether it is equal, or stands in that order.
    private static Func<object, bool>? Test(TemplateField field, FilterOp op, string text)
    {
        switch (field.Type)
        {
            case FilterType.Number:
                return Number(text) is { } number ? value => Holds(op, FieldValues.Number(value).CompareTo(number)) : null;
            case FilterType.Date:
                return Day(text) is { } day ? value => Holds(op, DayOf(value).CompareTo(day)) : null;
            case FilterType.Flag:
                return Flags.Read(text) is { } flag ? value => (bool)value == flag : null;
            case FilterType.Word or FilterType.Flags:
                return field.Words!.Read(text) is { } word ? value => field.Words.Is(FieldWords.Number(value), word) : null;
            default:
                var folded = LookAlikes.Fold(text);
                return value => value is List<string> many ? many.Exists(t => LookAlikes.Fold(t) == folded) : LookAlikes.Fold((string)value) == folded;
        }
    }

    private static bool Holds(FilterOp op, int order) => op switch
    {
        FilterOp.Less => order < 0,
        FilterOp.LessOrEqual => order <= 0,
        FilterOp.Greater => order > 0,
        FilterOp.GreaterOrEqual => order >= 0,
        _ => order == 0,
    };

    private static decimal? Number(string text)
    {
        var rest = text.Trim().TrimEnd('.');
        if (Array.Find(Units, u => rest.EndsWith(u, StringComparison.OrdinalIgnoreCase)) is { } unit) rest = rest[..^unit.Length].TrimEnd().TrimEnd('.');
        foreach (var (word, times) in Sizes)
            if (rest.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return Numbers.Read(rest[..^word.Length]) * times;
        return Numbers.Read(rest);
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["d.M.yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly DayOf(object value) => value is DateOnly day ? day : DateOnly.FromDateTime(((DateTimeOffset)value).DateTime);
}
