using System.Text.Json;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Tests.Plans.Filters;

public class FilterAgeTests
{
    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"all":[{"field":"price","op":"<","value":5}]}""", "")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<=","value":30}]}""", "31")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<","value":30}]}""", "30")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":">","value":30}]}""", "31")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":">=","value":30}]}""", "30")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"=","value":7}]}""", "7 8")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"!=","value":7}]}""", "7 8")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"in","value":[1,2]}]}""", "1 2 3")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<=","value":30.5}]}""", "31")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<","value":30.5}]}""", "31")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<=","value":-5}]}""", "")]
    [InlineData("""{"all":[{"field":"daysOnMarket","op":"<=","value":79228162514264337593543950335}]}""", "")]
    [InlineData("""{"any":[{"field":"daysOnMarket","op":"<","value":3},{"all":[{"field":"daysOnMarket","op":">","value":60}]}]}""", "3 61")]
    public void Tells_at_which_ages_the_answer_may_change(string filter, string days) => Assert.Equal(days, string.Join(' ', FilterAge.Steps(Read(filter))));

    [Theory]
    [InlineData("""{"all":[{"field":"deal","op":"=","value":"Sale"},{"field":"daysOnMarket","op":"<=","value":30}]}""", """{"all":[{"field":"deal","op":"=","value":"Sale"}]}""")]
    [InlineData("""{"any":[{"field":"deal","op":"=","value":"Sale"},{"field":"daysOnMarket","op":"<=","value":30}]}""", """{}""")]
    [InlineData("""{"all":[{"any":[{"all":[{"field":"daysOnMarket","op":">","value":1},{"field":"deal","op":"=","value":"Sale"}]}]}]}""",
        """{"all":[{"any":[{"all":[{"field":"deal","op":"=","value":"Sale"}]}]}]}""")]
    public void Asks_the_rest_whatever_the_age(string filter, string rest) => Assert.Equal(rest, JsonSerializer.Serialize(FilterAge.AtAnyAge(Read(filter))));

    private static Filter Read(string json) => JsonSerializer.Deserialize<Filter>(json)!;
}
