using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

public class SelectionTests
{
    [Fact]
    public void Gives_an_object_to_the_first_line_that_takes_it() =>
        Assert.Equal([0, 1, 0], Assign(Plan(null, null), At(1, 0b11), At(2, 0b10), At(3, 0b01)));

    [Fact]
    public void Goes_on_to_the_next_line_when_one_is_full() =>
        Assert.Equal([0, 1, Selection.NoRoom], Assign(Plan(1, 1), At(1, 0b11), At(2, 0b11), At(3, 0b11)));

    [Fact]
    public void Does_not_give_a_full_lines_object_to_a_line_that_does_not_take_it() =>
        Assert.Equal([0, Selection.NoRoom], Assign(Plan(1, null), At(1, 0b01), At(2, 0b01)));

    [Fact]
    public void Says_that_no_line_takes_it() => Assert.Equal([Selection.NoLine], Assign(Plan([null]), At(1, 0)));

    [Fact]
    public void Gives_places_by_order_then_by_number() =>
        Assert.Equal([Selection.NoRoom, Selection.NoRoom, 0, 0],
            Assign(Plan(2), At(4, 1, order: 5), At(3, 1, order: 9), At(2, 1, order: 5), At(1, 1, order: 5)));

    [Fact]
    public void Lets_those_on_air_go_first() =>
        Assert.Equal([Selection.NoRoom, 0], Assign(Plan(1), At(1, 1, order: 1), At(2, 1, order: 100) with { Protected = true }));

    [Fact]
    public void Gives_no_place_to_the_refused() =>
        Assert.Equal([Selection.Refused, 0], Selection.Assign(Plan(1), [At(1, 1), At(2, 1)], [true, false]));

    [Fact]
    public void Keeps_the_limit_of_the_whole_plan() =>
        Assert.Equal([0, 0, Selection.NoRoom], Assign(Plan(null, null) with { Limit = 2 }, At(1, 1), At(2, 1), At(3, 0b10)));

    [Fact]
    public void Takes_nothing_where_the_limit_is_none() => Assert.Equal([Selection.NoRoom], Assign(Plan(0), At(1, 1)));

    [Fact]
    public void Gives_an_agent_as_many_places_as_they_may_have() =>
        Assert.Equal([0, Selection.AgentFull, 0, 0], Selection.Assign(Plan([null]),
            [At(1, 1, order: 1) with { Agent = 7 }, At(2, 1, order: 2) with { Agent = 7 }, At(3, 1) with { Agent = 8 }, At(4, 1)], new bool[4],
            new Dictionary<long, int> { [7] = 1 }));

    [Fact]
    public void Knows_the_last_of_all_lines()
    {
        var plan = Plan([.. Enumerable.Repeat((int?)null, Selection.MostLines)]);
        Assert.Equal([63], Assign(plan, At(1, 1UL << 63)));
    }

    [Fact]
    public void Answers_nothing_for_nobody() => Assert.Empty(Assign(Plan(1)));

    [Fact]
    public void Refuses_to_place_by_a_plan_without_lines() => Assert.Equal([Selection.NoLine], Assign(new(), At(1, 0)));

    private static PlanDefinition Plan(params int?[] limits) => new() { Lines = [.. limits.Select(l => new PlanLine { Limit = l })] };

    private static Candidate At(long id, ulong lines, long order = 0) => new(id, lines, order, false);

    private static int[] Assign(PlanDefinition plan, params Candidate[] candidates) =>
        Selection.Assign(plan, candidates, new bool[candidates.Length]);
}
