using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What the buttons of the form do to it: a line more, a condition less, another order.</summary>
internal static class FormActs
{
    /// <param name="form">The form as it was sent.</param>
    /// <param name="act">What the button says: <c>add lines</c>, <c>copy lines.0</c>, <c>condition lines.0.filter</c>.</param>
    /// <returns>Name of the field where the person goes on; null where they stay.</returns>
    public static string? Apply(PlanForm form, string act)
    {
        if (act.Split(' ') is not [var what, var path]) return null;
        if (what == "add" && path is PlanForm.LinesPath or PlanForm.ScorePath or PlanForm.KindsPath or PlanForm.WordsPath) return Add(form, path);
        if (form.Groups().FirstOrDefault(g => g.Path == path) is { } group && AddTerm(group, what) is { } added) return added;
        if (what == "drop" && form.Groups().FirstOrDefault(g => g.Terms.Any(t => t.Path == path)) is { } holder)
        {
            holder.Terms.RemoveAll(t => t.Path == path);
            return null;
        }

        var rows = form.Rows(path.Split('.')[0]);
        var at = rows.FindIndex(r => r.Path == path);
        return at < 0 ? null : Move(form, rows, at, what);
    }

    private static string Add(PlanForm form, string list)
    {
        var row = new FormRow(FormRow.Next(list, form.Rows(list).Select(r => r.Path))) { IsOpen = true };
        form.Rows(list).Add(row);
        return $"{row.Path}.{list switch { PlanForm.KindsPath => "kind", PlanForm.WordsPath => "element", _ => "name" }}";
    }

    private static string? AddTerm(GroupForm group, string what)
    {
        var next = group.NextPath();
        if (what == "condition")
        {
            var field = FilterFields.Find("price")!;
            group.Terms.Add(new ConditionForm(next, field, ConditionText.Ops(field)[0], []));
            return $"{next}.field";
        }

        if (what != "group") return null;
        group.Terms.Add(new GroupForm(next) { IsAny = !group.IsAny });
        return $"{next}.mode";
    }

    private static string? Move(PlanForm form, List<FormRow> rows, int at, string what)
    {
        var row = rows[at];
        switch (what)
        {
            case "up" when at > 0:
                (rows[at - 1], rows[at]) = (rows[at], rows[at - 1]);
                return $"{row.Path}.up";
            case "down" when at < rows.Count - 1:
                (rows[at + 1], rows[at]) = (rows[at], rows[at + 1]);
                return $"{row.Path}.down";
            case "remove":
                rows.RemoveAt(at);
                return null;
            case "copy":
                return Copy(form, rows, at);
            default:
                return null;
        }
    }

    private static string Copy(PlanForm form, List<FormRow> rows, int at)
    {
        var (row, path) = (rows[at], FormRow.Next(rows[at].Path.Split('.')[0], rows.Select(r => r.Path)));
        foreach (var (name, text) in form.Texts.Where(t => t.Key.StartsWith(row.Path + ".", StringComparison.Ordinal)).ToList())
            form.Texts[path + name[row.Path.Length..]] = text;
        rows.Insert(at + 1, new(path) { Filter = row.Filter.At($"{path}.filter"), IsOpen = true });
        return $"{path}.name";
    }
}
