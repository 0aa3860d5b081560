using System.Globalization;
using System.Reflection;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Texts;

namespace ListingEngine.Core.Tests.Plans.Texts;

/// <summary>How a template of descriptions is written, with every field, as a page for people.</summary>
internal static class TemplatesPage
{
    private const string Intro = """
        # Шаблоны описаний

        Страница делается из кода тестом `DocsTests`; `ACCEPT=1` переписывает её. A plan's template makes the description of every offer; keywords and
        names work in Russian and in English, the text that they make is Russian.

        ```
        {комнат:число}-комнатная {вид объекта}, {общая площадь}, {этаж}.
        {если балкон}Есть {балкон}.{/если} Ремонт: {ремонт}.

        {описание}

        В квартире: {мебель}, {холодильник}, {стиральная машина}.
        {если цена > 20 млн и не ипотека}Только наличные.{иначе если ремонт = евро, дизайнерский}Торг неуместен.{иначе}Торг.{/если}
        Цена {цена}. {компания}
        ```

        | что | как |
        |---|---|
        | поле | `{цена}`: по названию, по-английски `{price}`, полным именем API `{attributes.hasLift}`; регистр и «ё» не важны |
        | вид поля | `{цена:число}` только число, `{цена:кратко}` деньги коротко: 12,5 млн ₽ |
        | условие | `{если балкон}…{иначе если лоджия}…{иначе}…{/если}`, `{if}…{else if}…{else}…{/if}`; до восьми вложенных |
        | сравнение | `=`, `!=`, `<`, `<=`, `>`, `>=`; через запятую любое из значений: `{если ремонт = евро, дизайнерский}`; слова можно начать, можно взять в кавычки |
        | связки | «и» крепче, чем «или»; «не» перед полем. Чего нет, ничему не равно и от всего отлично |
        | сами скобки | `{{` и `}}` |

        Контактов в описании нет: телефон, почту и сайт площадка показывает сама. Квартиру и данные дольщиков шаблон не печатает. Ссылки и метки можно только проверить.

        ## Когда значения нет

        От малого к большому, чтобы в тексте не осталось дыр:

        1. Часть между запятыми (`,` `;` ` — ` ` | ` ` / `), в которой есть поля и все они пусты, исчезает вместе с запятой; то же со скобками и кавычками-ёлочками.
        2. Слова перед двоеточием остаются, пока осталось что-то из перечня за ними.
        3. Предложение, в котором есть поля и все они пусты, исчезает целиком.
        4. Строка, от которой ничего не осталось, исчезает; строка с двоеточием на конце исчезает, когда пропали все строки под ней до пустой.
        5. Слова без полей остаются всегда. Начало предложения получает прописную букву.

        Если текст длиннее, чем берёт площадка, сначала сокращается собственное описание объекта, потом конец текста; то и другое по концу предложения.

        ## Поля


        """;

    public static string Make()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var part in TemplateFields.All.GroupBy(f => f.Part).OrderBy(g => g.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"### {typeof(PartOfObject).GetField($"{part.Key}")!.GetCustomAttribute<ToldAttribute>()!.Ru}\n\n");
            page.Append("| Поле | Ещё | In English | API | Пример |\n|---|---|---|---|---|\n");
            foreach (var f in part)
                page.Append(CultureInfo.InvariantCulture,
                    $"| `{{{f.Name}}}` | {string.Join(", ", f.Aliases)} | {f.Label.En} | `{f.ApiName}` | {(f.IsPrinted ? f.Example.Replace('\u00a0', ' ') : "только в условии")} |\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
