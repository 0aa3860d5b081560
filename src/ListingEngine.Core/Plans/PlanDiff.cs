using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>What differs between two forms of a plan, in plain words.</summary>
public static class PlanDiff
{
    public static IReadOnlyList<PlanChange> Between(MediaPlan before, MediaPlan after, PlanWords words) =>
        [.. PlanWords.Of(before).Zip(PlanWords.Of(after), Change).OfType<PlanChange>(), .. Between(before.Definition, after.Definition, words)];

    public static IReadOnlyList<PlanChange> Between(PlanDefinition before, PlanDefinition after, PlanWords words)
    {
        var changes = words.Of(before).Zip(words.Of(after), Change).OfType<PlanChange>().ToList();
        var (left, pairs) = Pairs(before, after, words);
        changes.AddRange(left.Select(i => new PlanChange(Named(before, i), Told(before.Lines[i], words), null)));
        for (var i = 0; i < after.Lines.Count; i++)
        {
            if (pairs[i] is not { } was)
            {
                changes.Add(new(Named(after, i), null, Told(after.Lines[i], words)));
                continue;
            }

            var name = Named(after, i);
            changes.AddRange(words.Of(before.Lines[was]).Zip(words.Of(after.Lines[i]), Change).OfType<PlanChange>()
                .Select(c => c with { What = new($"{name.Ru}, {c.What.Ru}", $"{name.En}, {c.What.En}") }));
        }

        var order = pairs.OfType<int>().ToList();
        if (!order.SequenceEqual(order.Order())) changes.Add(new(new("Порядок строк", "Order of the lines"), Names(before), Names(after)));
        return changes;
    }

    private static PlanChange? Change((Phrase What, Phrase? Said) before, (Phrase What, Phrase? Said) after) =>
        before.Said == after.Said ? null : new(after.What, before.Said, after.Said);

    // Lines that say the same are one line wherever they stand; then those of one name; then those of one place.
    private static (List<int> Left, int?[] Pairs) Pairs(PlanDefinition before, PlanDefinition after, PlanWords words)
    {
        var (was, now) = (before.Lines.Select(l => (l.Name, Told(l, words))).ToList(), after.Lines.Select(l => (l.Name, Told(l, words))).ToList());
        var left = Enumerable.Range(0, was.Count).ToList();
        var pairs = new int?[now.Count];
        foreach (var same in (Func<int, int, bool>[])[(b, a) => was[b] == now[a], (b, a) => was[b].Name is { } name && name == now[a].Name, (b, a) => b == a])
            for (var i = 0; i < pairs.Length; i++)
            {
                if (pairs[i] is not null || left.FindIndex(b => same(b, i)) is not (>= 0 and var found)) continue;
                pairs[i] = left[found];
                left.RemoveAt(found);
            }

        return (left, pairs);
    }

    private static Phrase Named(PlanDefinition plan, int line)
    {
        var name = PlanWords.NameOf(plan.Lines[line], line);
        return new($"Строка {name}", $"Line {name}");
    }

    private static Phrase Names(PlanDefinition plan)
    {
        var names = string.Join(", ", plan.Lines.Select(PlanWords.NameOf));
        return new(names, names);
    }

    private static Phrase Told(PlanLine line, PlanWords words)
    {
        var said = words.Of(line).Skip(1).Where(w => w.Said is not null).ToList();
        return new(string.Join(", ", said.Select(w => $"{w.What.Ru} {w.Said!.Ru}")), string.Join(", ", said.Select(w => $"{w.What.En} {w.Said!.En}")));
    }
}
