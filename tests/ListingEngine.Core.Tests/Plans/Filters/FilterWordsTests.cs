using System.Text.Json;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Tests.Plans.Filters;

public class FilterWordsTests
{
    [Theory]
    [InlineData("""{}""", "все объекты", "all objects")]
    [InlineData("""{"all":[{"field":"kind","op":"in","value":["Flat","Room"]},{"field":"price","op":"<=","value":15000000}]}""",
        "Вид объекта: Квартира, Комната; Цена ≤ 15 000 000", "Kind: Flat, Room; Price ≤ 15 000 000")]
    [InlineData("""{"any":[{"field":"hasPlan","value":true},{"field":"tags","op":"contains","value":"топ"}]}""",
        "Есть планировка: да или Метка содержит «топ»", "Has a plan of the rooms: yes or Tag contains “топ”")]
    [InlineData("""{"all":[{"field":"deal","value":"Sale"}],"any":[{"field":"rooms","value":1},{"field":"rooms","op":"hasNot"}]}""",
        "Сделка: Продажа; (Комнат: 1 или Комнат — не указано)", "Deal: Sale; (Rooms: 1 or Rooms is not told)")]
    [InlineData("""{"all":[{"all":[{"field":"createdAt","op":">","value":"2026-11-01"}]},{"field":"address.locality","op":"!=","value":"Псков"}]}""",
        "(Дата создания > 01.11.2026); Населённый пункт — не «Псков»", "(Date of creation > 2026-11-01); Locality is not “Псков”")]
    [InlineData("""{"all":[{"field":"agentId","value":7},{"field":"agentId","op":"!=","value":8}]}""", "Ответственный: Анна; Ответственный — не 8", "Agent in charge: Анна; Agent in charge is not 8")]
    public void Reads_as_people_speak(string json, string ru, string en)
    {
        var said = new FilterWords((field, value) => field.Name == "agentId" && value is 7m ? "Анна" : null).Of(JsonSerializer.Deserialize<Filter>(json)!);
        Assert.Equal(ru, said.Ru);
        Assert.Equal(en, said.En);
    }

    [Fact]
    public void Has_a_word_for_every_field_and_comparison() => Assert.All(FilterFields.All, field => Assert.All(Enum.GetValues<FilterOp>().Where(op => op.Fits(field.Type)), op =>
    {
        var said = new FilterWords().Of(new Filter { All = [new FilterCondition(field, op, [])] });
        Assert.StartsWith(field.Label.Ru, said.Ru, StringComparison.Ordinal);
        Assert.StartsWith(field.Label.En, said.En, StringComparison.Ordinal);
    }));
}
