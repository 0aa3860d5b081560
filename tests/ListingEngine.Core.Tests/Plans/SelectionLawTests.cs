using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

/// <summary>What holds of every choice, put to plans and stocks made from seeds.</summary>
public class SelectionLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Theory, MemberData(nameof(Seeds))]
    public void Never_gives_more_than_the_limits(int seed)
    {
        var (plan, candidates, refused) = Any(seed);
        var lines = Selection.Assign(plan, candidates, refused);
        Assert.True(lines.Count(l => l >= 0) <= (plan.Limit ?? int.MaxValue));
        for (var line = 0; line < plan.Lines.Count; line++)
            Assert.True(lines.Count(l => l == line) <= (plan.Lines[line].Limit ?? int.MaxValue));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Chooses_the_same_in_whatever_order_objects_come(int seed)
    {
        var (plan, candidates, refused) = Any(seed);
        var lines = Selection.Assign(plan, candidates, refused);
        var places = Enumerable.Range(0, candidates.Length).ToArray();
        new Random(seed + 1000).Shuffle(places);
        var shuffled = Selection.Assign(plan, [.. places.Select(p => candidates[p])], [.. places.Select(p => refused[p])]);
        Assert.Equal(places.Select(p => lines[p]), shuffled);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Chooses_as_if_the_refused_were_not_there(int seed)
    {
        var (plan, candidates, refused) = Any(seed);
        var lines = Selection.Assign(plan, candidates, refused);
        var kept = Enumerable.Range(0, candidates.Length).Where(i => !refused[i]).ToArray();
        Assert.Equal(kept.Select(i => lines[i]), Selection.Assign(plan, [.. kept.Select(i => candidates[i])], new bool[kept.Length]));
        Assert.All(candidates.Where((_, i) => refused[i]).Zip(lines.Where((_, i) => refused[i])),
            x => Assert.Equal(x.First.Lines == 0 ? Selection.NoLine : Selection.Refused, x.Second));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Gives_only_lines_that_take_the_object_and_leaves_no_place_free_that_it_could_have(int seed)
    {
        var (plan, candidates, refused) = Any(seed);
        var lines = Selection.Assign(plan, candidates, refused);
        var planIsFull = lines.Count(l => l >= 0) == plan.Limit;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] >= 0) Assert.NotEqual(0UL, candidates[i].Lines & 1UL << lines[i]);
            if (lines[i] != Selection.NoRoom || planIsFull) continue;
            for (var line = 0; line < plan.Lines.Count; line++)
                if ((candidates[i].Lines & 1UL << line) != 0) Assert.Equal(plan.Lines[line].Limit, lines.Count(l => l == line));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lets_nobody_in_before_one_with_the_same_lines_who_stands_ahead(int seed)
    {
        var (plan, candidates, refused) = Any(seed);
        var lines = Selection.Assign(plan, candidates, refused);
        var left = Enumerable.Range(0, lines.Length).Where(i => lines[i] == Selection.NoRoom).ToList();
        foreach (var chosen in Enumerable.Range(0, lines.Length).Where(i => lines[i] >= 0))
            Assert.DoesNotContain(left, l => candidates[l].Lines == candidates[chosen].Lines && Ahead(candidates[l], candidates[chosen]));
    }

    private static bool Ahead(Candidate a, Candidate b) =>
        (a.Protected ? 0 : 1, a.Order, a.Id).CompareTo((b.Protected ? 0 : 1, b.Order, b.Id)) < 0;

    private static (PlanDefinition, Candidate[], bool[]) Any(int seed)
    {
        var dice = new Random(seed);
        int? Limit() => dice.Next(3) == 0 ? null : dice.Next(0, 12);
        var plan = new PlanDefinition
        {
            Lines = [.. Enumerable.Range(0, dice.Next(1, 6)).Select(_ => new PlanLine { Limit = Limit() })],
            Limit = dice.Next(2) == 0 ? null : dice.Next(0, 30)
        };
        var candidates = Enumerable.Range(1, dice.Next(0, 60))
            .Select(id => new Candidate(id, (ulong)dice.Next(1 << plan.Lines.Count), dice.Next(6), dice.Next(4) == 0)).ToArray();
        return (plan, candidates, [.. candidates.Select(_ => dice.Next(4) == 0)]);
    }
}
