using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Values of fields as people write them in Russian adverts, the same on every machine.</summary>
internal static class FieldValues
{
    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly (decimal From, string Word)[] Sizes = [(1_000_000_000, "млрд"), (1_000_000, "млн"), (1_000, "тыс.")];

    /// <summary>Whether anything was there to print.</summary>
    public static bool Print(TemplateField field, TemplateForm form, TextSubject subject, TextDraft draft)
    {
        var before = draft.Length;
        switch (field.Get(subject))
        {
            case null or false:
                return false;
            case true:
                draft.Append(Sentences.Uncapitalize(field.Label.Ru));
                break;
            case string text when field.Type == FilterType.Text:
                draft.Append(OneLine(text));
                break;
            case Enum value:
                draft.Append(field.Words!.Write(value));
                break;
            case DateOnly day:
                Print(day, draft);
                break;
            case DateTimeOffset at:
                Print(DateOnly.FromDateTime(at.DateTime), draft);
                break;
            case var number:
                Print(field, form, Number(number), subject.Object, draft);
                break;
        }

        return draft.Length > before;
    }

    public static decimal Number(object value) => value switch { decimal number => number, int number => number, long number => number, _ => 0 };

    private static void Print(TemplateField field, TemplateForm form, decimal number, PropertyObject o, TextDraft draft)
    {
        if (form == TemplateForm.Short) PrintShort(number, draft);
        else draft.Append(number, field.Format);
        if (form != TemplateForm.Number && field.After?.Invoke(number, o) is { Length: > 0 } after) draft.Append(after);
    }

    private static void PrintShort(decimal number, TextDraft draft)
    {
        foreach (var (from, word) in Sizes)
        {
            if (Math.Abs(number) < from) continue;
            draft.Append(number / from, "0.##");
            draft.Append(RussianNumbers.Space);
            draft.Append(word);
            return;
        }

        draft.Append(number, "0.##");
    }

    private static void Print(DateOnly day, TextDraft draft) =>
        draft.Append(string.Create(CultureInfo.InvariantCulture, $"{day.Day}\u00a0{Months[day.Month - 1]} {day.Year}\u00a0г."));

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r') ? text.ReplaceLineEndings(" ").Trim() : text.Trim();
}
