using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Text;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A line as one sentence: «Квартира, комната · продажа · Москва · цена до 15 млн · лимит 40 · XL 5».</summary>
internal sealed class LineWords(FilterWords filters, PageText text)
{
    // What a value of theirs says needs no name of the field before it.
    private static readonly string[] Plain = ["kind", "deal", "address.locality", "address.region", "address.subLocality"];

    public string Of(PlanLine line)
    {
        // One sentence: only its first word is great.
        var parts = line.Filter.All.Select((t, i) => i == 0 || IsPlace(t) ? Of(t) : Sentences.Uncapitalize(Of(t))).ToList();
        if (line.Filter.Any.Count > 0) parts.Add(text.In(filters.Of(new Filter { Any = line.Filter.Any })));
        if (parts.Count == 0) parts.Add(text["Editor.Says.Everything"]);
        if (line.Limit is { } limit) parts.Add(text.Say("Editor.Says.Limit", text.Number(limit)));
        if (line.Service is { Length: > 0 } service) parts.Add(line.Quota is { } quota ? $"{service} × {text.Number(quota)}" : service);
        if (line.Fee is { Length: > 0 } fee) parts.Add(fee);
        if (line.From is { } from) parts.Add(text.Say("Editor.Says.From", Day(from)));
        if (line.Until is { } until) parts.Add(text.Say("Editor.Says.Until", Day(until)));
        if (line.Cost is { } cost) parts.Add(text.Say("Editor.Says.Cost", Figures.Price(cost, Currency.Rub, text.Language)));
        return string.Join(" · ", parts);
    }

    private string Of(FilterTerm term) => term switch
    {
        FilterCondition { Op: FilterOp.Equal or FilterOp.In } c when Plain.Contains(c.Field.Name) =>
            string.Join(", ", c.Values.Select((v, i) => c.Field.Words is not { } words ? $"{v}" : i == 0 ? text.Word(words, $"{v}") : Sentences.Uncapitalize(text.Word(words, $"{v}")))),
        FilterCondition { Op: FilterOp.LessOrEqual, Values: [decimal most] } c => text.Say("Editor.Says.AtMost", text.In(c.Field.Label), Short(most)),
        FilterCondition { Op: FilterOp.GreaterOrEqual, Values: [decimal least] } c => text.Say("Editor.Says.AtLeast", text.In(c.Field.Label), Short(least)),
        _ => text.In(filters.Of(new Filter { All = [term] })),
    };

    private static bool IsPlace(FilterTerm term) => term is FilterCondition { Field: { Words: null } field } && Plain.Contains(field.Name);

    private string Short(decimal number) => number >= 1_000_000 && number % 10_000 == 0
        ? $"{Figures.Number(number / 1_000_000, text.Language)}{Figures.Space}{text["Editor.Says.Millions"]}" : Figures.Number(number, text.Language);

    private string Day(DateOnly day) => day.ToString(text.Language == "ru" ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
