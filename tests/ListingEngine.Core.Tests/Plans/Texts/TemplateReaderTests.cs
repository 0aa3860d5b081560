using ListingEngine.Core.Plans.Texts;

namespace ListingEngine.Core.Tests.Plans.Texts;

/// <summary>What is wrong with a template is said where it stands, in both languages.</summary>
public class TemplateReaderTests
{
    [Theory]
    [InlineData("{балконн}", "unknown-field", 1, 7, "может быть, «балконов»?")]
    [InlineData("{цна}", "unknown-field", 1, 3, "может быть, «цена»?")]
    [InlineData("{абракадабра}", "unknown-field", 1, 11, "выберите поле из списка")]
    [InlineData("Цена {прайс:кратко}", "unknown-field", 6, 5, "нет")]
    [InlineData("{телефон}", "contact", 1, 7, "контакты не ставят")]
    [InlineData("{company.phone}", "contact", 1, 13, "контакты не ставят")]
    [InlineData("{E-mail}", "contact", 1, 6, "контакты не ставят")]
    [InlineData("{квартира или помещение}", "private", 1, 22, "не публикуют")]
    [InlineData("{attributes.shareholderInn}", "private", 1, 25, "не публикуют")]
    [InlineData("{если дольщик: фамилия}да{/если}", "private", 6, 16, "не публикуют")]
    [InlineData("{видео}", "condition-only", 1, 5, "{если видео}")]
    [InlineData("{метки}", "condition-only", 1, 5, "{если метки}")]
    [InlineData("{лифт:число}", "form", 6, 5, "нет вида «число»")]
    [InlineData("{комнат:кратко}", "form", 8, 6, "нет вида «кратко»")]
    [InlineData("{}", "empty", 1, 1, "назовите поле")]
    [InlineData("Цена {цена", "open-brace", 5, 1, "не закрыта")]
    [InlineData("Цена {цена\nдом", "open-brace", 5, 1, "не закрыта")]
    [InlineData("Цена {це{цена}", "open-brace", 5, 1, "не закрыта")]
    [InlineData("Цена}", "close-brace", 4, 1, "лишняя скобка")]
    [InlineData("{если лифт}да", "not-closed", 0, 11, "поставьте {/если}")]
    [InlineData("да{/если}", "not-opened", 2, 7, "{/если} стоит без условия")]
    [InlineData("{иначе}", "not-opened", 0, 7, "{иначе} стоит без условия")]
    [InlineData("{если лифт}а{иначе}б{иначе}в{/если}", "second-else", 20, 7, "одно «иначе»")]
    [InlineData("{если лифт}а{иначе}б{иначе если балкон}в{/если}", "second-else", 20, 19, "одно «иначе»")]
    [InlineData("{если}а{/если}", "no-condition", 5, 1, "нужно условие")]
    [InlineData("{если лифт и}а{/если}", "no-condition", 5, 7, "нужно условие")]
    [InlineData("{если > 2}а{/если}", "no-condition", 6, 1, "нужно условие")]
    [InlineData("{если балкн}а{/если}", "unknown-field", 6, 5, "может быть, «балконов»?")]
    [InlineData("{если балкон есть}а{/если}", "unknown-field", 6, 11, "поля «балкон есть» нет")]
    [InlineData("{если лифт > 2}а{/если}", "comparison", 11, 1, "нельзя сравнить знаком «>»")]
    [InlineData("{если комнат =! 2}а{/если}", "comparison", 13, 2, "нельзя сравнить")]
    [InlineData("{если комнат > много}а{/если}", "value", 15, 5, "Нужно число")]
    [InlineData("{если комнат >}а{/если}", "value", 13, 1, "с чем сравнить")]
    [InlineData("{если лифт = может быть}а{/если}", "value", 13, 10, "Нужно «да» или «нет»")]
    [InlineData("{если ремонт = золотой}а{/если}", "value", 15, 7, "Есть: без отделки, черновая")]
    [InlineData("{если выдача ключей > завтра}а{/если}", "value", 22, 6, "Нужна дата")]
    [InlineData("{если комнат > 2, 3}а{/если}", "one-value", 18, 1, "одно значение")]
    public void Finds_what_is_wrong(string template, string code, int at, int length, string says)
    {
        var reading = TextTemplate.Read(template);
        Assert.Null(reading.Template);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal(($"template.{code}", at, length), (fault.Code, fault.At, fault.Length));
        Assert.Contains(says, fault.Says.Ru, StringComparison.Ordinal);
        Assert.DoesNotMatch("[а-яА-Я]", System.Text.RegularExpressions.Regex.Replace(fault.Says.En, "“[^”]*”|10 млн|There are: .*|<[^>]*>|\\{[^}]*\\}", ""));
        Assert.Matches("[.?]$", fault.Says.Ru);
        Assert.Matches("[.?]$", fault.Says.En);
    }

    [Fact]
    public void Names_line_and_character_whatever_ends_the_lines()
    {
        var fault = Assert.Single(TextTemplate.Read("Первая\r\nВторая {цна}").Faults);
        Assert.Equal((2, 9), (fault.Line, fault.Column));
        Assert.StartsWith("Строка 2, знак 9: поля «цна» нет", fault.Placed.Ru, StringComparison.Ordinal);
        Assert.StartsWith("Line 2, character 9: there is no field “цна”", fault.Placed.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_everything_that_is_wrong_in_its_order() =>
        Assert.Equal(["template.unknown-field", "template.not-closed", "template.unknown-field", "template.value", "template.close-brace"],
            TextTemplate.Read("{цна} {если балкн и комнат > много} }").Faults.Select(f => f.Code));

    [Fact]
    public void Tells_which_fields_it_uses() => Assert.Equal(["price", "attributes.balconies", "attributes.renovation"],
        TextTemplate.Read("{цена}{если балкон и ремонт = евро}{цена:кратко}{/если}").Fields.Select(f => f.ApiName));

    [Fact]
    public void Bounds_length_number_and_depth()
    {
        Assert.Equal("template.too-long", Assert.Single(TextTemplate.Read(new string('ы', TextTemplate.Longest + 1)).Faults).Code);
        Assert.Equal("template.too-many", Assert.Single(TextTemplate.Read(string.Concat(Enumerable.Repeat("{цена}", 401))).Faults).Code);
        Assert.NotNull(TextTemplate.Read(Nested(8)).Template);
        Assert.Equal("template.too-deep", Assert.Single(TextTemplate.Read(Nested(9)).Faults).Code);
        Assert.Equal(TemplateReading.MostFaults, TextTemplate.Read(string.Concat(Enumerable.Repeat("{цна}", 100))).Faults.Count);
    }

    [Fact]
    public void Reads_any_nonsense_without_throwing()
    {
        string[] pieces = ["{", "}", "{если ", "и ", "или ", "не ", "балкон", " = ", " > ", "«", "\"", ", ", "{/если}", "{иначе}", "{иначе если ", "\n", "{цена}", ":", "(", ")", ". ", "ы", "\0", "\uD800"];
        var dice = new Random(7);
        for (var round = 0; round < 1_500; round++)
        {
            var template = string.Concat(Enumerable.Range(0, dice.Next(1, 25)).Select(_ => pieces[dice.Next(pieces.Length)]));
            if (TextTemplate.Read(template).Template is { } read) read.Render(new(Said.Flat(), null, Said.Agency), 100);
        }
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{если цена}", depth)) + "да" + string.Concat(Enumerable.Repeat("{/если}", depth));
}
