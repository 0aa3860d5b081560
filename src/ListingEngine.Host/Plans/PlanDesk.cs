using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;
using ListingEngine.Host.Data;
using ListingEngine.Host.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Plans;

/// <summary>What came of an order to make or change a plan.</summary>
internal abstract record PlanOutcome
{
    private PlanOutcome()
    {
    }

    public sealed record Saved(MediaPlan Plan) : PlanOutcome;

    public sealed record Faulty(PlanFault Fault) : PlanOutcome;

    public sealed record Missing : PlanOutcome;

    /// <summary>Somebody else changed the plan meanwhile.</summary>
    public sealed record Overtaken(Phrase Says) : PlanOutcome;
}

/// <summary>Makes, changes and deletes plans, one person at a time, and writes down who changed what.</summary>
internal sealed class PlanDesk(ListingDb db, FileShelf files, CompanyScope scope, AuditTrail audit, TimeProvider clock)
{
    private const int TimesShown = 5;

    public async Task<PlanOutcome> CreateAsync(PlanInput input, CancellationToken ct)
    {
        if (await FaultAsync(input, ct) is { } fault) return new PlanOutcome.Faulty(fault);
        var plan = new MediaPlan { CompanyId = scope.CompanyId, Portal = "", Name = "", Token = FeedTokens.New(), CreatedAt = clock.GetUtcNow() };
        input.ApplyTo(plan);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Plans.Add(plan);
        await db.SaveChangesAsync(ct);
        audit.Note(AuditAct.PlanChanged, plan.Name, plan.Id, "Создан");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new PlanOutcome.Saved(plan);
    }

    public async Task<PlanOutcome> ReplaceAsync(long id, PlanInput input, CancellationToken ct)
    {
        if (await FaultAsync(input, ct) is { } fault) return new PlanOutcome.Faulty(fault);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Whoever saves at the same moment waits here, and is then found to be late.
        if (await db.Plans.FromSql($"SELECT * FROM plans WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct) is not { } plan) return new PlanOutcome.Missing();
        if (input.Revision is { } edited && edited != plan.Revision) return new PlanOutcome.Overtaken(await OvertakenAsync(id, ct));
        var changes = await ChangesAsync(plan, input, ct);
        input.ApplyTo(plan);
        if (changes.Count > 0) audit.Note(AuditAct.PlanChanged, plan.Name, plan.Id, string.Join("; ", changes.Select(c => c.Says().Ru)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new PlanOutcome.Saved(plan);
    }

    /// <returns>False when there is no such plan.</returns>
    public async Task<bool> DeleteAsync(long id, CancellationToken ct)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } plan) return false;
        db.Plans.Remove(plan);
        audit.Note(AuditAct.PlanChanged, plan.Name, plan.Id, "Удалён");
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>The next times of an expression by the agency's clock, for people to see what they wrote; none for what is no expression.</summary>
    public IReadOnlyList<DateTimeOffset> NextTimes(string cron) => CronTimes.Next(cron, clock.LocalTimeZone, clock.GetUtcNow(), TimesShown);

    /// <summary>What of a plan would change, in plain words.</summary>
    public async Task<IReadOnlyList<PlanChange>> ChangesAsync(MediaPlan plan, PlanInput input, CancellationToken ct)
    {
        var people = await db.People.Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var departments = await db.Departments.Select(d => new { d.Id, d.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, ct);
        var words = new PlanWords(new FilterWords((field, value) => (field.Name, value) switch
        {
            ("agentId", decimal id) when decimal.IsInteger(id) && id < long.MaxValue => people.GetValueOrDefault((long)id),
            (FilterFields.DepartmentId, decimal id) when decimal.IsInteger(id) && id < long.MaxValue => departments.GetValueOrDefault((long)id),
            _ => null,
        }));
        var after = new MediaPlan { Portal = "", Name = "", Token = "" };
        input.ApplyTo(after);
        return PlanDiff.Between(plan, after, words);
    }

    /// <summary>What keeps the plan from being saved; null when nothing does.</summary>
    public async Task<PlanFault?> FaultAsync(PlanInput input, CancellationToken ct)
    {
        if ((PlanChecks.Fault(input) ?? PlanChecks.TimesFault(input, clock.LocalTimeZone, clock.GetUtcNow())) is { } fault) return fault;
        return input.Watermark is null || files.NameOf(await db.Companies.Select(c => c.LogoUrl).SingleAsync(ct)) is not null ? null : new("watermark", new(
            "Водяной знак — логотип компании, а у неё здесь логотипа нет: загрузите его в настройках компании.",
            "A watermark is the company's logo, and the company has none here: upload it in the company's settings first."));
    }

    private async Task<Phrase> OvertakenAsync(long id, CancellationToken ct)
    {
        var last = await db.Audit.Where(a => a.SubjectId == id && a.Act == AuditAct.PlanChanged).OrderByDescending(a => a.Id).Select(a => new { a.Who, a.At }).FirstOrDefaultAsync(ct);
        if (last is null)
            return new("План тем временем изменили: откройте его заново и внесите правку ещё раз.", "The plan was changed meanwhile: open it again and repeat your edit.");
        var at = TimeZoneInfo.ConvertTime(last.At, clock.LocalTimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);
        return new($"План тем временем изменил другой человек ({last.Who}, {at}): откройте его заново и внесите правку ещё раз.",
            $"Somebody else changed the plan meanwhile ({last.Who}, {at}): open it again and repeat your edit.");
    }
}
