using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Collects what is wrong with a template, in sentences that say what to mend.</summary>
internal sealed class TemplateFaults(string text)
{
    private const int WordsShown = 12;

    private readonly List<TemplateFault> _found = [];

    public IReadOnlyList<TemplateFault> Found => [.. _found.OrderBy(f => f.At).Take(TemplateReading.MostFaults)];

    public void TooLong(int most) => Add("too-long", most, 1, $"шаблон длиннее {most} знаков: сократите его.", $"the template is longer than {most} characters: shorten it.");

    public void TooManyBraces(int at, int most) =>
        Add("too-many", at, 1, $"в шаблоне больше {most} полей и условий: сократите его.", $"the template has more than {most} fields and conditions: shorten it.");

    public void OpenBrace(int at) => Add("open-brace", at, 1,
        "скобка «{» не закрыта: закройте её в той же строке или, если нужна сама скобка, напишите «{{».",
        "the brace “{” is not closed: close it in the same line, or write “{{” for the brace itself.");

    public void CloseBrace(int at) => Add("close-brace", at, 1,
        "лишняя скобка «}»: уберите её или, если нужна сама скобка, напишите «}}».",
        "a brace “}” too many: take it out, or write “}}” for the brace itself.");

    public void Empty(int at, int length) => Add("empty", at, length, "между скобками ничего нет: назовите поле.", "nothing stands between the braces: name a field.");

    public void UnknownField(string name, int at, int length)
    {
        var (ru, en) = ($"поля «{name}» нет", $"there is no field “{name}”");
        if (TemplateFields.Nearest(name) is { } near) Add("unknown-field", at, length, $"{ru}; может быть, «{near.Name}»?", $"{en}; did you mean “{near.Name}”?");
        else Add("unknown-field", at, length, $"{ru}: выберите поле из списка.", $"{en}: choose one of the list.");
    }

    public void Contact(string name, int at, int length) => Add("contact", at, length,
        $"«{name}» — контакт: в описание контакты не ставят, площадка показывает их сама.",
        $"“{name}” is a contact: contacts have no place in a description, the portal shows them itself.");

    public void Private(string name, int at, int length) =>
        Add("private", at, length, $"«{name}» в объявлении не публикуют: уберите это поле.", $"“{name}” is not published in adverts: take the field out.");

    public void NotPrinted(TemplateField field, int at, int length) => Add("condition-only", at, length,
        $"«{field.Name}» можно только проверить: {{если {field.Name}}}…{{/если}}; сами ссылки и метки в описании не нужны.",
        $"“{field.Name}” can only be asked about: {{if {field.Name}}}…{{/if}}; links and tags themselves have no place in a description.");

    public void Form(TemplateField field, string form, int at, int length) => Add("form", at, length,
        $"у поля «{field.Name}» нет вида «{form}»: для чисел есть «число», для денег ещё «кратко».",
        $"the field “{field.Name}” has no form “{form}”: numbers have “number”, money has “short” too.");

    public void NotClosed(int at, int length) => Add("not-closed", at, length, "условие не закрыто: поставьте {/если} там, где оно кончается.",
        "the condition is not closed: put {/if} where it ends.");

    public void NotOpened(string tag, int at, int length) =>
        Add("not-opened", at, length, $"{{{tag}}} стоит без условия: перед ним нужно {{если …}}.", $"{{{tag}}} stands without a condition: {{if …}} goes before it.");

    public void SecondElse(string tag, int at, int length) =>
        Add("second-else", at, length, $"{{{tag}}} стоит после {{иначе}}: оставьте одно «иначе», последним.", $"{{{tag}}} stands behind {{else}}: leave one “else”, the last.");

    public void TooDeep(int at, int length, int most) =>
        Add("too-deep", at, length, $"условия вложены глубже {most}: упростите их.", $"conditions are more than {most} deep: make them plainer.");

    public void NoCondition(int at, int length) =>
        Add("no-condition", at, length, "здесь нужно условие: например, {если балкон} или {если комнат > 2}.", "a condition is wanted here, such as {if balconies} or {if rooms > 2}.");

    public void Comparison(TemplateField field, string op, int at, int length) => Add("comparison", at, length,
        $"«{field.Name}» нельзя сравнить знаком «{op}»: он для чисел и дат, здесь подходят = и !=.",
        $"“{field.Name}” cannot be compared with “{op}”: that is for numbers and dates, = and != fit here.");

    public void OneValue(string op, int at, int length) =>
        Add("one-value", at, length, $"со знаком «{op}» сравнивают одно значение.", $"with “{op}” one value is compared.");

    public void Value(TemplateField field, string value, int at, int length)
    {
        var (ru, en) = Wanted(field);
        if (value.Length == 0) Add("value", at, length, $"с чем сравнить «{field.Name}»? {ru}", $"what is “{field.Name}” compared with? {en}");
        else Add("value", at, length, $"«{value}» — не значение поля «{field.Name}». {ru}", $"“{value}” is no value of the field “{field.Name}”. {en}");
    }

    private static (string Ru, string En) Wanted(TemplateField field) => field.Type switch
    {
        FilterType.Number => ("Нужно число, например 10, 12,5 или 10 млн.", "A number is wanted, such as 10, 12.5 or 10 млн."),
        FilterType.Flag => ("Нужно «да» или «нет».", "“yes” or “no” is wanted."),
        FilterType.Date => ("Нужна дата, например 15.03.2027.", "A date is wanted, such as 15.03.2027."),
        FilterType.Word or FilterType.Flags => ($"Есть: {Words(field)}.", $"There are: {Words(field)}."),
        _ => ("Нужны слова, можно в кавычках.", "Words are wanted, in quotes if you like."),
    };

    private static string Words(TemplateField field)
    {
        var words = field.Words!.Printed.ToList();
        return string.Join(", ", words.Take(WordsShown)) + (words.Count > WordsShown ? "…" : "");
    }

    private void Add(string code, int at, int length, string ru, string en)
    {
        var before = text.AsSpan(0, Math.Min(at, text.Length));
        _found.Add(new($"template.{code}", at, length, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), new(ru, en)));
    }
}
