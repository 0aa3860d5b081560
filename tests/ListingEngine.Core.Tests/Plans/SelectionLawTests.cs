using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Tests.Plans;

/// <summary>What holds of every choice, put to plans and stocks made from seeds.</summary>
public class SelectionLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 400)];

    [Theory, MemberData(nameof(Seeds))]
    public void Never_gives_more_than_the_limits(int seed)
    {
        var choice = new AnyChoice(seed);
        var (plan, places) = (choice.Plan, choice.Places());
        var onAir = choice.Candidates.Where((_, i) => places[i].IsOnAir).ToList();
        Assert.True(onAir.Count <= (plan.Limit ?? int.MaxValue));
        for (var line = 0; line < plan.Lines.Count; line++)
        {
            Assert.True(places.Count(p => p.Line == line) <= (plan.Lines[line].Limit ?? int.MaxValue));
            Assert.True(places.Count(p => p.Line == line && p.HasService) <= (plan.Lines[line].Service is null ? 0 : plan.Lines[line].Quota ?? int.MaxValue));
        }

        Assert.All(onAir.GroupBy(c => c.Agent), of => Assert.True(of.Count() <= choice.Terms.MostOf(of.Key)));
        Assert.All(plan.KindLimits ?? new Dictionary<ObjectKind, int>(), limit => Assert.True(onAir.Count(c => c.Kind == limit.Key) <= limit.Value));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Chooses_the_same_in_whatever_order_objects_come(int seed)
    {
        var choice = new AnyChoice(seed);
        var shuffled = Enumerable.Range(0, choice.Candidates.Length).ToArray();
        new Random(seed + 1000).Shuffle(shuffled);
        var places = choice.Places();
        Assert.Equal(shuffled.Select(i => places[i]), choice.Assign([.. shuffled.Select(i => choice.Candidates[i])], [.. shuffled.Select(i => choice.Refused[i])]));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Chooses_as_if_the_refused_were_not_there(int seed)
    {
        var choice = new AnyChoice(seed);
        var places = choice.Places();
        var kept = Enumerable.Range(0, places.Length).Where(i => !choice.Refused[i]).ToArray();
        Assert.Equal(kept.Select(i => places[i]), choice.Assign([.. kept.Select(i => choice.Candidates[i])], new bool[kept.Length]));
        Assert.DoesNotContain(places.Where((_, i) => choice.Refused[i]), p => p.IsOnAir);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Respects_what_persons_and_statuses_say(int seed)
    {
        var choice = new AnyChoice(seed);
        var places = choice.Places();
        Assert.All(choice.Candidates.Zip(places), x => Assert.True(x.First.Standing switch
        {
            Standing.PinnedOut => x.Second.Line == Selection.PinnedOut,
            Standing.Reserved => x.Second.Line == Selection.Reserved,
            Standing.Overdue => !x.Second.IsOnAir,
            Standing.PinnedIn => x.Second.Line != Selection.NoLine,
            _ => x.Second.Line is not (Selection.PinnedOut or Selection.Reserved or Selection.Overdue),
        }, $"{x.First}: {x.Second}"));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Gives_only_open_lines_that_take_the_object_and_leaves_no_place_free_that_it_could_have(int seed)
    {
        var choice = new AnyChoice(seed);
        var places = choice.Places();
        for (var i = 0; i < places.Length; i++)
        {
            var lines = choice.Terms.LinesFor(choice.Candidates[i]);
            if (places[i].IsOnAir) Assert.NotEqual(0UL, lines & 1UL << places[i].Line);
            if (places[i].Line == Selection.PlanFull) Assert.Equal(choice.Plan.Limit, places.Count(p => p.IsOnAir));
            if (places[i].Line != Selection.NoRoom) continue;
            for (var line = 0; line < choice.Plan.Lines.Count; line++)
                if ((lines & 1UL << line) != 0) Assert.Equal(choice.Plan.Lines[line].Limit, places.Count(p => p.Line == line));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lets_nobody_in_before_one_of_the_same_sort_who_stands_ahead(int seed)
    {
        var choice = new AnyChoice(seed);
        var places = choice.Places();
        var waiting = choice.Candidates.Where((_, i) => places[i].Line is Selection.NoRoom or Selection.PlanFull or Selection.AgentFull or Selection.KindFull).ToList();
        foreach (var chosen in choice.Candidates.Where((_, i) => places[i].IsOnAir))
            Assert.DoesNotContain(waiting, w => (choice.Terms.LinesFor(w), w.Agent, w.Kind) == (choice.Terms.LinesFor(chosen), chosen.Agent, chosen.Kind) && AnyChoice.Ahead(w, chosen));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Takes_no_place_of_one_that_is_on_air_for_fewer_than_the_minimum_days_but_for_a_pinned_one(int seed)
    {
        var choice = new AnyChoice(seed, crossed: false);
        var places = choice.Places();
        for (var i = 0; i < places.Length; i++)
        {
            if (choice.Candidates[i].Standing != Standing.Protected || places[i].Line is not (Selection.NoRoom or Selection.PlanFull)) continue;
            var lines = places[i].Line == Selection.PlanFull ? ulong.MaxValue : choice.Terms.LinesFor(choice.Candidates[i]);
            Assert.All(choice.Candidates.Where((_, x) => places[x].IsOnAir && (lines & 1UL << places[x].Line) != 0),
                c => Assert.True(c.Standing is Standing.PinnedIn or Standing.Protected));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_new_object_touches_nobody_who_stands_ahead_of_it(int seed)
    {
        var choice = new AnyChoice(seed);
        var before = choice.Places();
        var added = choice.Add();
        var after = choice.Places();
        for (var i = 0; i < before.Length; i++)
            if (AnyChoice.Ahead(choice.Candidates[i], added)) Assert.Equal(before[i].Line, after[i].Line);
        if (!after[^1].IsOnAir) Assert.Equal(before, after[..^1]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_new_object_takes_one_place_away_at_the_most_and_moves_one_object_of_a_line(int seed)
    {
        var choice = new AnyChoice(seed, crossed: false);
        var before = choice.Places();
        choice.Add();
        var after = choice.Places();
        var changed = before.Zip(after).Where(x => x.First.Line != x.Second.Line).ToList();
        Assert.True(changed.Count(x => x.First.IsOnAir && !x.Second.IsOnAir) <= 1);
        Assert.DoesNotContain(changed, x => !x.First.IsOnAir && x.Second.IsOnAir);
        Assert.All(changed.Where(x => x.Second.IsOnAir).GroupBy(x => x.Second.Line), moved => Assert.Single(moved));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whoever_has_the_paid_service_keeps_it_while_it_stays_in_its_line(int seed)
    {
        var choice = new AnyChoice(seed);
        var before = choice.Places();
        choice.Publish(before);
        Assert.Equal(before, choice.Places());
        choice.Add();
        var after = choice.Places();
        Assert.All(before.Zip(after).Where(x => x.First.HasService && x.First.Line == x.Second.Line), x => Assert.True(x.Second.HasService));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Spends_the_whole_quota_while_there_are_objects_for_it(int seed)
    {
        var choice = new AnyChoice(seed);
        var places = choice.Places();
        for (var line = 0; line < choice.Plan.Lines.Count; line++)
        {
            var of = places.Where(p => p.Line == line).ToList();
            var quota = choice.Plan.Lines[line].Service is null ? 0 : choice.Plan.Lines[line].Quota ?? int.MaxValue;
            Assert.Equal(Math.Min(of.Count, quota), of.Count(p => p.HasService));
        }
    }
}
