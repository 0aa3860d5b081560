using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

public class SelectionTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void Gives_an_object_to_the_first_line_that_takes_it() =>
        Assert.Equal([0, 1, 0], Lines(Plan(null, null), At(1, 0b11), At(2, 0b10), At(3, 0b01)));

    [Fact]
    public void Goes_on_to_the_next_line_when_one_is_full() =>
        Assert.Equal([0, 1, Selection.NoRoom], Lines(Plan(1, 1), At(1, 0b11), At(2, 0b11), At(3, 0b11)));

    [Fact]
    public void Does_not_give_a_full_lines_object_to_a_line_that_does_not_take_it() =>
        Assert.Equal([0, Selection.NoRoom], Lines(Plan(1, null), At(1, 0b01), At(2, 0b01)));

    [Fact]
    public void Says_that_no_line_takes_it() => Assert.Equal([Selection.NoLine], Lines(Plan([null]), At(1, 0)));

    [Fact]
    public void Gives_places_by_order_then_by_number() =>
        Assert.Equal([Selection.NoRoom, Selection.NoRoom, 0, 0],
            Lines(Plan(2), At(4, 1, order: 5), At(3, 1, order: 9), At(2, 1, order: 5), At(1, 1, order: 5)));

    [Fact]
    public void Lets_those_on_air_go_first() =>
        Assert.Equal([Selection.NoRoom, 0], Lines(Plan(1), At(1, 1, order: 1), At(2, 1, order: 100, Standing.Protected)));

    [Fact]
    public void Lets_the_pinned_go_before_those_on_air() =>
        Assert.Equal([Selection.NoRoom, 0], Lines(Plan(1), At(1, 1, standing: Standing.Protected), At(2, 1, order: 100, Standing.PinnedIn)));

    [Fact]
    public void Gives_a_pinned_object_to_the_line_that_takes_it_else_to_the_first() =>
        Assert.Equal([1, 0], Lines(Plan(null, null), At(1, 0b10, standing: Standing.PinnedIn), At(2, 0, standing: Standing.PinnedIn)));

    [Fact]
    public void Keeps_the_limits_for_the_pinned_too() =>
        Assert.Equal([0, Selection.NoRoom], Lines(Plan(1), At(1, 0, standing: Standing.PinnedIn), At(2, 0, standing: Standing.PinnedIn)));

    [Fact]
    public void Keeps_out_whom_a_person_or_the_status_keeps_out() =>
        Assert.Equal([Selection.PinnedOut, Selection.Reserved, Selection.Overdue, Selection.NoLine], Lines(Plan([null]), At(1, 1, standing: Standing.PinnedOut),
            At(2, 0, standing: Standing.Reserved), At(3, 1, standing: Standing.Overdue), At(4, 0, standing: Standing.Overdue)));

    [Fact]
    public void Gives_no_place_to_the_refused() =>
        Assert.Equal([Selection.Refused, 0], Assign(Plan(1), [At(1, 1), At(2, 1)], [true, false]).Select(p => p.Line));

    [Fact]
    public void Keeps_the_limit_of_the_whole_plan() =>
        Assert.Equal([0, 0, Selection.PlanFull], Lines(Plan(null, null) with { Limit = 2 }, At(1, 1), At(2, 1), At(3, 0b10)));

    [Fact]
    public void Takes_nothing_where_the_limit_is_none() => Assert.Equal([Selection.NoRoom], Lines(Plan(0), At(1, 1)));

    [Fact]
    public void Gives_an_agent_as_many_places_as_they_may_have() =>
        Assert.Equal([0, Selection.AgentFull, 0, 0], Assign(Plan([null]),
            [At(1, 1, order: 1) with { Agent = 7 }, At(2, 1, order: 2) with { Agent = 7 }, At(3, 1) with { Agent = 8 }, At(4, 1)], new bool[4],
            new() { [7] = 1 }).Select(p => p.Line));

    [Fact]
    public void Gives_every_agent_as_many_places_as_the_plan_allows_and_nobodys_objects_all() =>
        Assert.Equal([0, Selection.AgentFull, 0, 0, 0], Lines(Plan([null]) with { AgentLimit = 1 },
            At(1, 1) with { Agent = 7 }, At(2, 1) with { Agent = 7 }, At(3, 1) with { Agent = 8 }, At(4, 1), At(5, 1)));

    [Fact]
    public void Keeps_the_limit_of_a_kind_and_leaves_other_kinds_alone() =>
        Assert.Equal([0, Selection.KindFull, 0], Lines(Plan([null]) with { KindLimits = new Dictionary<ObjectKind, int> { [ObjectKind.Land] = 1 } },
            At(1, 1) with { Kind = ObjectKind.Land }, At(2, 1) with { Kind = ObjectKind.Land }, At(3, 1)));

    [Fact]
    public void Opens_a_line_on_its_first_day_and_closes_it_after_its_last()
    {
        var plan = new PlanDefinition { Lines = [new() { From = Today, Until = Today }, new() { From = Today.AddDays(1) }, new() { Until = Today.AddDays(-1) }] };
        Assert.Equal([0, Selection.Closed, Selection.Closed, Selection.NoLine], Lines(plan, At(1, 0b111), At(2, 0b010), At(3, 0b110), At(4, 0)));
    }

    [Fact]
    public void Says_of_a_pinned_object_that_no_line_is_open() =>
        Assert.Equal([Selection.Closed], Lines(new() { Lines = [new() { Until = Today.AddDays(-1) }] }, At(1, 0, standing: Standing.PinnedIn)));

    [Fact]
    public void Gives_the_paid_service_to_the_first_of_the_line() =>
        Assert.Equal([false, true, true], Services(With("XL", quota: 2), At(1, 1, order: 3), At(2, 1, order: 1), At(3, 1, order: 2)));

    [Fact]
    public void Gives_the_paid_service_to_all_where_it_is_not_counted() => Assert.Equal([true, true], Services(With("XL", quota: null), At(1, 1), At(2, 1)));

    [Fact]
    public void Gives_no_service_where_the_line_has_none() => Assert.Equal([false], Services(With(null, quota: 5), At(1, 1)));

    [Fact]
    public void Leaves_the_service_with_those_that_have_it() =>
        Assert.Equal([false, true], Services(With("XL", quota: 1), At(1, 1, order: 1), At(2, 1, order: 2) with { ServedIn = 0 }));

    [Fact]
    public void Takes_the_service_from_the_last_when_its_quota_is_cut() =>
        Assert.Equal([true, false], Services(With("XL", quota: 1), At(1, 1, order: 1) with { ServedIn = 0 }, At(2, 1, order: 2) with { ServedIn = 0 }));

    [Fact]
    public void Knows_the_last_of_all_lines()
    {
        var plan = Plan([.. Enumerable.Repeat((int?)null, Selection.MostLines)]);
        Assert.Equal([63], Lines(plan, At(1, 1UL << 63)));
    }

    [Fact]
    public void Answers_nothing_for_nobody() => Assert.Empty(Lines(Plan(1)));

    [Fact]
    public void Refuses_to_place_by_a_plan_without_lines() =>
        Assert.Equal([Selection.NoLine, Selection.NoLine], Lines(new(), At(1, 0), At(2, 0, standing: Standing.PinnedIn)));

    private static PlanDefinition Plan(params int?[] limits) => new() { Lines = [.. limits.Select(l => new PlanLine { Limit = l })] };

    private static PlanDefinition With(string? service, int? quota) => new() { Lines = [new() { Service = service, Quota = quota }] };

    private static Candidate At(long id, ulong lines, long order = 0, Standing standing = Standing.Usual) => new(id, lines, order, standing);

    private static IEnumerable<int> Lines(PlanDefinition plan, params Candidate[] candidates) =>
        Assign(plan, candidates, new bool[candidates.Length]).Select(p => p.Line);

    private static IEnumerable<bool> Services(PlanDefinition plan, params Candidate[] candidates) =>
        Assign(plan, candidates, new bool[candidates.Length]).Select(p => p.HasService);

    private static Place[] Assign(PlanDefinition plan, Candidate[] candidates, bool[] refused, Dictionary<long, int>? agents = null)
    {
        var places = new Place[candidates.Length];
        new Selection(new(plan, Today, agents ?? []), candidates).Assign(refused, places);
        return places;
    }
}
