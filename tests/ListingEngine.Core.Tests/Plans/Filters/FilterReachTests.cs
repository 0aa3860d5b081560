using System.Text.Json;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Tests.Plans.Filters;

public class FilterReachTests
{
    [Theory]
    [InlineData("""{}""", true)]
    [InlineData("""{"all":[{"field":"price","op":"<","value":0}]}""", true)]
    [InlineData("""{"all":[{"field":"kind","value":"Flat"},{"field":"deal","value":"Sale"}]}""", true)]
    [InlineData("""{"all":[{"field":"kind","value":"House"}]}""", false)]
    [InlineData("""{"all":[{"field":"kind","op":"!=","value":"Flat"}]}""", false)]
    [InlineData("""{"all":[{"field":"kind","op":"in","value":["House","Flat"]}]}""", true)]
    [InlineData("""{"all":[{"field":"kind","op":"notIn","value":["House","Flat"]}]}""", false)]
    [InlineData("""{"all":[{"field":"kind","op":"hasNot"}]}""", false)]
    [InlineData("""{"any":[{"field":"kind","value":"House"},{"field":"deal","value":"LongRent"}]}""", false)]
    [InlineData("""{"any":[{"field":"kind","value":"House"},{"all":[{"field":"deal","value":"Sale"},{"field":"rooms","value":2}]}]}""", true)]
    public void Knows_whether_a_flat_for_sale_may_be_taken(string filter, bool may) =>
        Assert.Equal(may, JsonSerializer.Deserialize<Filter>(filter)!.MayTake(ObjectKind.Flat, Deal.Sale));

    [Fact]
    public void Finds_the_values_of_a_field_wherever_they_stand() => Assert.Equal([7m, 8m, 9m], JsonSerializer.Deserialize<Filter>(
        """{"all":[{"field":"agentId","value":7},{"field":"rooms","value":1}],"any":[{"all":[{"field":"agentId","op":"in","value":[8,9]}]}]}""")!.Names("agentId"));
}
