using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Plans;

/// <summary>Finds what of a plan can be published but is hardly meant: a filter that takes nothing, an agent who left, a spent quota.</summary>
internal sealed class PlanWarnings(ListingDb db, NpgsqlDataSource source, TimeProvider clock)
{
    /// <param name="plan">As it is kept, or as somebody proposes it.</param>
    public async Task<IReadOnlyList<PlanWarning>> OfAsync(MediaPlan plan, CancellationToken ct) =>
    [
        .. Limits(plan.Definition), .. Portals(plan), .. Answers(plan), .. Days(plan.Definition), .. Words(plan.Definition), .. await PeopleAsync(plan.Definition, ct), .. await EmptyAsync(plan, ct),
        .. await UseAsync(plan, ct),
    ];

    private static IEnumerable<PlanWarning> Limits(PlanDefinition plan)
    {
        if (plan.Limit == 0) yield return Of("limit", "Лимит плана — 0: он ничего не выгрузит.", "The plan's limit is 0: it offers nothing.");
        if (plan.AgentLimit == 0) yield return Of("agentLimit", "Лимит на агента — 0: объекты агентов не выгрузятся.", "The limit of an agent is 0: no agent's object is offered.");
        foreach (var (kind, _) in (plan.KindLimits ?? new Dictionary<ObjectKind, int>()).Where(l => l.Value == 0))
            yield return Of($"kindLimits.{kind}", "Лимит вида — 0: такие объекты не выгрузятся.", "The kind's limit is 0: no such object is offered.");
        for (var i = 0; i < plan.Lines.Count; i++)
            if (plan.Lines[i].Limit == 0) yield return Of($"lines[{i}].limit", "Лимит строки — 0: она ничего не возьмёт.", "The line's limit is 0: it takes nothing.");
    }

    // What a portal says of a promotion it says of that of any object.
    private static IEnumerable<PlanWarning> Portals(MediaPlan plan)
    {
        if (PortalCatalog.Find(plan.Portal) is not { } portal) yield break;
        var any = new Offer { Id = "", Object = new() };
        for (var i = 0; i < plan.Definition.Lines.Count; i++)
        {
            var line = plan.Definition.Lines[i];
            if (!Enum.GetValues<ObjectKind>().Any(kind => Enum.GetValues<Deal>().Any(deal => portal.Dialect.Takes(kind, deal) && line.Filter.MayTake(kind, deal))))
                yield return new($"lines[{i}].filter", new(
                    $"Площадка «{portal.Name.Ru}» не берёт ни одного вида и сделки, которые выбирает строка: измените фильтр или площадку.",
                    $"The portal “{portal.Name.En}” takes none of the kinds and deals that the line chooses: change the filter or the portal."));
            var promoted = any with { Promotion = Promotion.Of(line, hasService: true) };
            foreach (var rule in portal.Dialect.Rules.Where(r => r.Breaks(any) is null))
                if (rule.Breaks(promoted) is { } detail) yield return new($"lines[{i}]", rule.Rule.Says.With(detail));
        }
    }

    private static IEnumerable<PlanWarning> Answers(MediaPlan plan) =>
        from asked in PortalCatalog.Find(plan.Portal)?.Fields ?? []
        where asked.IsRequired && plan.Definition.Settings?.Field(asked.Key) is null
        select new PlanWarning($"settings.fields.{asked.Key}", new(
            $"Площадка требует ответа «{asked.Name.Ru}»: без него не выгрузится ничего.", $"The portal requires “{asked.Name.En}”: without it nothing goes out."));

    // The template's own words: what its fields print is judged with every object.
    private static IEnumerable<PlanWarning> Words(PlanDefinition plan)
    {
        var template = new Offer { Id = "", Object = new(), Description = plan.Text };
        foreach (var rule in OfferTextRules.Wording)
            if (rule.Breaks(template) is { } found) yield return new("text", rule.Rule.Says.With(found));
    }

    private IEnumerable<PlanWarning> Days(PlanDefinition plan)
    {
        var today = AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);
        for (var i = 0; i < plan.Lines.Count; i++)
            if (plan.Lines[i].Until < today)
                yield return Of($"lines[{i}].until", "Срок строки вышел: она больше ничего не берёт. Продлите или удалите её.",
                    "The line's days are over: it takes nothing any more. Prolong it or remove it.");
    }

    private async Task<IEnumerable<PlanWarning>> PeopleAsync(PlanDefinition plan, CancellationToken ct)
    {
        var agents = Named(plan, "agentId");
        var departments = Named(plan, FilterFields.DepartmentId);
        var (ids, rooms) = (agents.Select(a => a.Id).ToList(), departments.Select(d => d.Id).ToList());
        var people = ids.Count == 0 ? [] : await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => new { p.Name, p.LeftAt }, ct);
        var known = rooms.Count == 0 ? [] : await db.Departments.Where(d => rooms.Contains(d.Id)).Select(d => d.Id).ToListAsync(ct);
        return agents.Where(a => people.GetValueOrDefault(a.Id) is not { LeftAt: null }).Select(a => people.TryGetValue(a.Id, out var left)
                ? Of(a.Field, "Сотрудник «{0}» больше не работает: выберите другого.", "“{0}” is no longer with the company: choose somebody else.", left.Name)
                : Of(a.Field, "Сотрудника № {0} нет: выберите другого.", "There is no person № {0}: choose somebody else.", a.Id))
            .Concat(departments.Where(d => !known.Contains(d.Id)).Select(d => Of(d.Field, "Отдела № {0} нет: выберите другой.", "There is no department № {0}: choose another one.", d.Id)));
    }

    private async Task<IReadOnlyList<PlanWarning>> EmptyAsync(MediaPlan plan, CancellationToken ct)
    {
        await using var command = source.CreateCommand();
        var filter = new FilterSql(command.Parameters, clock.GetUtcNow(), inWhere: true);
        var lines = plan.Definition.Lines.Select(l =>
            $"NOT EXISTS (SELECT FROM objects o WHERE o.company_id = @company AND o.status IN ('{ObjectStatus.Active}', '{ObjectStatus.Reserved}') AND {filter.Of(l.Filter)})");
        command.CommandText = $"SELECT ARRAY[{string.Join(", ", lines)}]";
        command.Parameters.AddWithValue("company", plan.CompanyId);
        var isEmpty = (bool[])(await command.ExecuteScalarAsync(ct))!;
        return [.. Enumerable.Range(0, isEmpty.Length).Where(i => isEmpty[i]).Select(i => Of($"lines[{i}].filter",
            "Сейчас ни один объект не подходит под фильтр строки.", "No object fits the line's filter at present."))];
    }

    // As the last build left it.
    private async Task<IReadOnlyList<PlanWarning>> UseAsync(MediaPlan plan, CancellationToken ct)
    {
        if (plan.Id == 0 || plan.Definition.Budget is null && plan.Definition.Lines.All(l => l.Quota is null)) return [];
        var use = await db.Records.Where(r => r.PlanId == plan.Id && r.State == FeedRecordState.Offered).GroupBy(r => new { r.Line, r.Promoted })
            .Select(g => new { g.Key.Line, g.Key.Promoted, Count = g.Count() }).ToListAsync(ct);
        var warnings = new List<PlanWarning>();
        for (var i = 0; i < plan.Definition.Lines.Count; i++)
            if (plan.Definition.Lines[i].Quota is { } quota && use.Where(u => u.Line == i && !u.Promoted).Sum(u => u.Count) is > 0 and var without)
                warnings.Add(Of($"lines[{i}].quota", "Квота услуги исчерпана ({0}): без услуги в эфире {1}. Увеличьте квоту.",
                    "The quota of the service is used up ({0}): {1} are on air without it. Raise the quota.", quota, without));
        var cost = use.Where(u => u.Line < plan.Definition.Lines.Count).Sum(u => u.Count * plan.Definition.Lines[u.Line].CostOf(u.Promoted));
        if (cost > plan.Definition.Budget)
            warnings.Add(Of("budget", "Объявления плана стоят {0} ₽ — больше бюджета {1} ₽.", "The plan's adverts cost {0} ₽: more than its budget of {1} ₽.", cost, plan.Definition.Budget.Value));
        return warnings;
    }

    private static List<(string Field, long Id)> Named(PlanDefinition plan, string field) => [.. plan.Lines
        .SelectMany((line, i) => line.Filter.Names(field).OfType<decimal>().Select(id => ($"lines[{i}].filter", id)))
        .Concat((plan.Score ?? []).SelectMany((point, i) => point.Filter.Names(field).OfType<decimal>().Select(id => ($"score[{i}].filter", id))))
        .Where(n => n.id is > 0 and < long.MaxValue).Select(n => (n.Item1, (long)n.id)).Distinct()];

    private static PlanWarning Of(string field, string ru, string en, params object[] details) =>
        new(field, new(string.Format(CultureInfo.InvariantCulture, ru, details), string.Format(CultureInfo.InvariantCulture, en, details)));
}
