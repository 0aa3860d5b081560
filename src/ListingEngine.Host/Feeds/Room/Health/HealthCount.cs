using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>Counts a plan's health: now for its page, and once a day for the trend.</summary>
internal sealed class HealthCount(ListingDb db, TimeProvider clock)
{
    public DateOnly Today => AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);

    public async Task<HealthNumbers> NowAsync(long planId, CancellationToken ct)
    {
        // Equal lists of reasons are counted first, then equal lists of codes: whatever the size of the plan, few rows come out.
        var lists = await db.Database.SqlQuery<HealthList>($"""
            SELECT offered AS "Offered", ARRAY(SELECT DISTINCT reason ->> 'code' FROM jsonb_array_elements(reasons) reason) AS "Codes", objects::int AS "Objects"
            FROM (SELECT line >= 0 AS offered, reasons, count(*) AS objects FROM feed_records
                WHERE company_id = {db.CompanyId} AND plan_id = {planId} AND (line >= 0 OR line IN ({Selection.Refused}, {Selection.Overdue})) GROUP BY 1, 2) lists
            """).ToListAsync(ct);
        var (errors, warnings, advice) = (0, 0, 0);
        var rules = new Dictionary<string, int>();
        foreach (var list in lists)
        {
            var codes = list.Codes.Where(IsOfData).ToList();
            foreach (var code in codes) rules[code] = rules.GetValueOrDefault(code) + list.Objects;
            if (!list.Offered) errors += list.Objects;
            else if (codes.Exists(c => RuleBook.Find(c).Severity == Severity.Warning)) warnings += list.Objects;
            else if (codes.Count > 0) advice += list.Objects;
        }

        return new(new(lists.Sum(l => l.Objects), errors, warnings, advice), rules);
    }

    /// <summary>Writes the plan's numbers of today; run again, it writes them anew.</summary>
    public async Task WriteAsync(long planId, HealthNumbers numbers, CancellationToken ct)
    {
        var (today, health) = (Today, numbers.Health);
        var rules = System.Text.Json.JsonSerializer.Serialize(numbers.Rules, ListingJson.Plain.DictionaryStringInt32);
        // A plan may have been deleted since.
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO health_days (company_id, plan_id, day, asked, errors, warnings, advice, rules)
            SELECT company_id, id, {today}, {health.Asked}, {health.Errors}, {health.Warnings}, {health.Advice}, {rules}::jsonb
            FROM plans WHERE company_id = {db.CompanyId} AND id = {planId}
            ON CONFLICT (plan_id, day) DO UPDATE
            SET asked = excluded.asked, errors = excluded.errors, warnings = excluded.warnings, advice = excluded.advice, rules = excluded.rules
            """, ct);
    }

    // What the plan decides by itself, such as a used-up quota, is no fault of the data; a missing confirmation is.
    private static bool IsOfData(string code) => !code.StartsWith(PlanRules.Prefix, StringComparison.Ordinal) || code == PlanRules.NotConfirmed.Code;

    private sealed record HealthList(bool Offered, string[] Codes, int Objects);
}
