using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

public class PlanReasonsTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly PlanDefinition Plan = new()
    {
        Lines = [new() { Name = "Вторичка", Limit = 40, Service = "XL", Quota = 5 }, new() { Limit = 3 }, new() { From = Today.AddDays(3) }, new() { Name = "Осень", Until = Today.AddDays(-1) }],
        Limit = 50,
        AgentLimit = 9,
        KindLimits = new Dictionary<ObjectKind, int> { [ObjectKind.Land] = 2 },
    };

    [Theory]
    [InlineData(Selection.NoLine, 0, "plan.no-line", null)]
    [InlineData(Selection.NoRoom, 0b01, "plan.limit-reached", "«Вторичка»: 40")]
    [InlineData(Selection.NoRoom, 0b10, "plan.limit-reached", "№ 2: 3")]
    [InlineData(Selection.PlanFull, 0b01, "plan.full", "50")]
    [InlineData(Selection.KindFull, 0b01, "plan.kind-limit-reached", "2")]
    [InlineData(Selection.Closed, 0b1100, "plan.not-begun", "№ 3: 01.12.2026")]
    [InlineData(Selection.Closed, 0b1000, "plan.over", "«Осень»: 27.11.2026")]
    [InlineData(Selection.Reserved, 0b01, "plan.reserved", null)]
    [InlineData(Selection.Overdue, 0b01, "plan.not-confirmed", null)]
    [InlineData(Selection.PinnedOut, 0b01, "plan.pinned-out", "Анна: дубль")]
    [InlineData(0, 0b01, "plan.quota-used", "«Вторичка»: 5")]
    public void Says_why_and_with_what(int place, int lines, string code, string? detail)
    {
        var reason = Says(new(1, (ulong)lines, 0, Kind: ObjectKind.Land), new(place));
        Assert.Equal((code, detail), (reason!.Code, reason.Detail));
    }

    [Theory]
    [InlineData(7, "4")]
    [InlineData(8, "9")]
    public void Tells_the_limit_that_binds_an_agent(long agent, string detail) => Assert.Equal(detail, Says(new(1, 1, 0, Agent: agent), new(Selection.AgentFull))!.Detail);

    [Theory]
    [InlineData(Selection.Refused, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Has_nothing_to_say_of_those_that_are_well_or_their_portals_affair(int place, bool hasService) => Assert.Null(Says(new(1, 1, 0), new(place, hasService)));

    [Fact]
    public void Tells_a_pinned_object_of_the_line_that_opens_next() =>
        Assert.Equal("№ 3: 01.12.2026", Says(new(1, 0, 0, Standing.PinnedIn), new(Selection.Closed))!.Detail);

    [Fact]
    public void Every_rule_says_what_to_mend_and_where_in_both_languages() => Assert.All(PlanRules.All, rule =>
    {
        Assert.StartsWith(PlanRules.Prefix, rule.Code, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Field);
        Assert.Equal(rule.Says.Ru.Contains("{0}", StringComparison.Ordinal), rule.Says.En.Contains("{0}", StringComparison.Ordinal));
    });

    private static Reason? Says(Candidate candidate, Place place) =>
        new PlanReasons(new(Plan, Today, new Dictionary<long, int> { [7] = 4 }), new Dictionary<long, string> { [1] = "Анна: дубль" }).Of(candidate, place);
}
