using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Room.Records;
using ListingEngine.Host.Gate;
using ListingEngine.Host.Web.Shared;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>How healthy a plan's feed is: a score, what takes points away, and how it went for thirty days.</summary>
[Needs(Rights.SeePlans)]
internal sealed class HealthPageModel(ListingDb db, HealthCount count, CompanyScope scope, AuditTrail audit, PageText text) : PageModel
{
    public RoomPlan Plan { get; private set; } = null!;

    public HealthNumbers Numbers { get; private set; } = null!;

    public HealthTrend Trend { get; private set; } = null!;

    public bool MayExport => scope.Who.Has(Rights.Export);

    /// <summary>Rules that are broken now, the worst first.</summary>
    public IEnumerable<(Rule Rule, int Objects)> Rules => Numbers.Rules.Select(r => (Rule: RuleBook.Find(r.Key), Objects: r.Value))
        .OrderBy(r => r.Rule.Severity).ThenByDescending(r => r.Objects).ThenBy(r => r.Rule.Code, StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCsvAsync(long id, CancellationToken ct)
    {
        if (!MayExport) return Forbid();
        if (!await ReadAsync(id, ct)) return NotFound();
        audit.Note(AuditAct.ListExported, $"{text["Health.Heading"]}: {Plan.Name}", Plan.Id);
        await db.SaveChangesAsync(ct);
        var days = Trend.All;
        IEnumerable<string?> head = [text["Health.Csv.Code"], text["Health.Csv.Severity"], text["Health.Csv.Says"], text["Health.Csv.Objects"],
            .. days.Select(d => d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        IEnumerable<string?> score = ["", "", text["Health.Csv.Score"], Number(Numbers.Health.Score), .. days.Select(d => Number(HealthTrend.Of(d).Score))];
        var rows = Rules.Select(r => (IEnumerable<string?>)[r.Rule.Code, text[$"Health.Severity.{r.Rule.Severity}"], RecordWords.Plain(r.Rule, text), Number(r.Objects),
            .. days.Select(d => Number(d.Rules.GetValueOrDefault(r.Rule.Code)))]);
        return CsvFile.Of($"plan-{id}-health.csv", [head, score, .. rows]);
    }

    private async Task<bool> ReadAsync(long id, CancellationToken ct)
    {
        if (await RoomPlan.FindAsync(db, id, ct) is not { } plan) return false;
        Plan = plan;
        Numbers = await count.NowAsync(id, ct);
        var first = count.Today.AddDays(1 - HealthTrend.Days);
        var days = await db.HealthDays.AsNoTracking().Where(d => d.PlanId == id && d.Day >= first && d.Day < count.Today).OrderBy(d => d.Day).ToListAsync(ct);
        // Today is as it is now, whenever the round counted it.
        Trend = new([.. days, new() { PlanId = id, Day = count.Today, Asked = Numbers.Health.Asked, Errors = Numbers.Health.Errors, Warnings = Numbers.Health.Warnings,
            Advice = Numbers.Health.Advice, Rules = Numbers.Rules }]);
        return true;
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
