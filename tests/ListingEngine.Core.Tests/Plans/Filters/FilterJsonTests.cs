using System.Text.Json;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Plans.Filters;

public class FilterJsonTests
{
    private static readonly JsonSerializerOptions Plainly =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"all":[{"field":"price","op":"<=","value":15000000}]}""")]
    [InlineData("""{"all":[{"field":"kind","op":"in","value":["Flat","Room"]},{"field":"tags","op":"contains","value":"топ"}]}""")]
    [InlineData("""{"any":[{"field":"attributes.hasLift","op":"=","value":true},{"field":"agentId","op":"hasNot"}]}""")]
    [InlineData("""{"all":[{"any":[{"field":"rooms","op":">","value":2},{"all":[{"field":"address.locality","op":"!=","value":"Москва"}]}]}]}""")]
    [InlineData("""{"all":[{"field":"price","op":"notIn","value":[]}]}""")]
    [InlineData("""{"all":[{"field":"totalArea","op":">=","value":58.40}]}""")]
    [InlineData("""{"all":[{"field":"createdAt","op":">","value":"2026-11-20T06:00:00+03:00"}]}""")]
    public void Reads_back_what_it_wrote(string json) => Assert.Equal(json, Write(Read(json)));

    [Fact]
    public void Takes_a_comparison_that_is_not_told_for_equality() =>
        Assert.Equal("""{"all":[{"field":"rooms","op":"=","value":2}]}""", Write(Read("""{"all":[{"field":"rooms","value":2}]}""")));

    [Fact]
    public void Writes_names_as_they_are_spelled_here() =>
        Assert.Equal("""{"all":[{"field":"kind","op":"=","value":"Flat"}]}""",
            Write(Read("""{"all":[{"field":"KIND","op":"=","value":"flat"}]}""")));

    [Fact]
    public void Takes_a_day_for_its_beginning_in_utc() =>
        Assert.Contains("2026-11-20T00:00:00+00:00", Write(Read("""{"all":[{"field":"createdAt","op":">","value":"2026-11-20"}]}""")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""[]""", "object")]
    [InlineData("""{"some":[]}""", "some")]
    [InlineData("""{"all":{}}""", "lists")]
    [InlineData("""{"all":null}""", "lists")]
    [InlineData("""{"all":[1]}""", "condition")]
    [InlineData("""{"all":[null]}""", "condition")]
    [InlineData("""{"all":[{"field":"colour","op":"=","value":1}]}""", "colour")]
    [InlineData("""{"all":[{"field":5,"op":"=","value":1}]}""", "5")]
    [InlineData("""{"all":[{"field":"companyId","value":1}]}""", "companyId")]
    [InlineData("""{"all":[{"field":"price","op":"~","value":1}]}""", "~")]
    [InlineData("""{"all":[{"field":"price","op":7,"value":1}]}""", "7")]
    [InlineData("""{"all":[{"field":"price","operator":"<","value":1}]}""", "operator")]
    [InlineData("""{"all":[{"field":"price","op":"has","all":[]}]}""", "all")]
    [InlineData("""{"all":[{"field":"price","op":"contains","value":1}]}""", "contains")]
    [InlineData("""{"all":[{"field":"kind","op":"<","value":"Flat"}]}""", "kind")]
    [InlineData("""{"all":[{"field":"tags","op":"=","value":"a"}]}""", "tags")]
    [InlineData("""{"all":[{"field":"price","op":"="}]}""", "price")]
    [InlineData("""{"all":[{"field":"price","op":"in","value":1}]}""", "list")]
    [InlineData("""{"all":[{"field":"price","op":"=","value":[1]}]}""", "price")]
    [InlineData("""{"all":[{"field":"price","op":"=","value":"1"}]}""", "number")]
    [InlineData("""{"all":[{"field":"price","op":"=","value":1e400}]}""", "number")]
    [InlineData("""{"all":[{"field":"attributes.hasLift","op":"=","value":"да"}]}""", "attributes.hasLift")]
    [InlineData("""{"all":[{"field":"createdAt","op":">","value":"вчера"}]}""", "date")]
    [InlineData("""{"all":[{"field":"kind","op":"=","value":"Сарай"}]}""", "Flat")]
    [InlineData("""{"all":[{"field":"kind","op":"=","value":1}]}""", "Flat")]
    [InlineData("""{"all":[{"field":"kind","op":"in","value":["Flat",null]}]}""", "null")]
    [InlineData("""{"all":[{"field":"description","op":"contains","value":"a\u0000b"}]}""", "description")]
    public void Names_what_it_does_not_know(string json, string named) =>
        Assert.Contains(named, Assert.Throws<JsonException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_eight_groups_inside_each_other_and_no_more()
    {
        Assert.NotEmpty(Read(Groups(8)).All);
        Assert.Contains("8", Assert.Throws<JsonException>(() => Read(Groups(9))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_fall_over_groups_without_end() => Assert.Throws<JsonException>(() => Read(Groups(5000)));

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("ar-SA")]
    public void Speaks_the_same_in_every_culture(string culture) => DialectLaw.InCulture(culture, () =>
    {
        const string Json = """{"all":[{"field":"price","op":"=","value":1234.5},{"field":"createdAt","op":"<","value":"2026-11-20T06:00:00+03:00"}]}""";
        Assert.Equal(Json, Write(Read(Json)));
    });

    private static string Groups(int deep) =>
        string.Concat(Enumerable.Repeat("""{"all":[""", deep)) + "{}" + string.Concat(Enumerable.Repeat("]}", deep));

    private static Filter Read(string json) => JsonSerializer.Deserialize<Filter>(json)!;

    private static string Write(Filter filter) => JsonSerializer.Serialize(filter, Plainly);
}
